import { useSyncExternalStore } from "react";

let message = "";
const listeners = new Set<() => void>();

/** What was said last. */
export const said = (): string => message;

/** Says something to readers, and in the status line until something else is said. */
export function announce(text: string): void {
  message = text;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The place where announcements are read from. */
export function Announcements() {
  const text = useSyncExternalStore(subscribe, said);
  return (
    <p role="status" className="announcement">
      {text}
    </p>
  );
}
