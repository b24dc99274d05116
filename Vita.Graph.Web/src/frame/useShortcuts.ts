import { useEffect } from "react";
import { redo, undo } from "../address/history";

/** The keys that work everywhere but in a field: undo, redo, help. */
export function useShortcuts(onHelp: () => void): void {
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLElement && event.target.matches("input:not([type=checkbox], [type=range]), textarea, select")) return;
      const held = event.ctrlKey || event.metaKey;
      const key = event.key.toLowerCase();
      if (held && key === "z" && event.shiftKey) redo();
      else if (held && key === "z") undo();
      else if (held && key === "y") redo();
      else if (event.key === "?") onHelp();
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", keys);
    return () => removeEventListener("keydown", keys);
  }, [onHelp]);
}
