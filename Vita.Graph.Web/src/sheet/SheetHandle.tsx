import { type RefObject, useRef, useState } from "react";
import { useWords } from "../words/useWords";

/** How much of a phone's screen the sheet takes: its title, half, nearly all. */
const stops = [0.2, 0.52, 0.92] as const;

/** On a phone, the handle of the sheet: dragged, it stops at the nearest of three heights; pressed, at the next. */
export function SheetHandle({ sheet }: { readonly sheet: RefObject<HTMLElement | null> }) {
  const words = useWords();
  const [stop, setStop] = useState(1);
  const dragged = useRef(false);
  const set = (share: number) => sheet.current?.style.setProperty("--height", `${Math.round(share * 100)}dvh`);
  const go = (next: number) => {
    setStop(next);
    set(stops[next] ?? 0.5);
  };
  return (
    <button
      type="button"
      className="sheet-handle"
      aria-label={words.sheet.height}
      onClick={() => !dragged.current && go((stop + 1) % stops.length)}
      onPointerDown={(event) => {
        dragged.current = false;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId) || Math.abs(event.movementY) < 1) return;
        dragged.current = true;
        set(1 - event.clientY / innerHeight);
      }}
      onPointerUp={(event) => {
        if (!dragged.current) return;
        const share = 1 - event.clientY / innerHeight;
        const nearest = [...stops].sort((a, b) => Math.abs(a - share) - Math.abs(b - share))[0] ?? 0.5;
        go(stops.indexOf(nearest));
      }}
    >
      <span />
    </button>
  );
}
