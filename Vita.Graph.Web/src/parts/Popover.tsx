import { type ReactNode, useEffect, useRef } from "react";

interface PopoverProps {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly end?: boolean;
}

/** A small panel under the button before it. A click elsewhere, or Escape, closes it. */
export function Popover({ label, onClose, children, end = false }: PopoverProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const outside = (event: PointerEvent) => {
      if (!element.current?.parentElement?.contains(event.target as Node)) onClose();
    };
    addEventListener("pointerdown", outside);
    return () => removeEventListener("pointerdown", outside);
  }, [onClose]);
  useEffect(() => {
    element.current?.querySelector<HTMLElement>("input, button, a")?.focus();
  }, []);
  const keys = (event: React.KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    element.current?.parentElement?.querySelector<HTMLElement>("button")?.focus();
    onClose();
  };
  return (
    <div ref={element} className={`popover ${end ? "end" : ""}`} role="dialog" aria-label={label} onKeyDown={keys}>
      {children}
    </div>
  );
}
