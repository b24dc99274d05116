import { useSyncExternalStore } from "react";

let message = "";
const listeners = new Set<() => void>();

/** Says something to readers, and in the status line for a while. */
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
  const text = useSyncExternalStore(subscribe, () => message);
  return (
    <p role="status" className="announcement">
      {text}
    </p>
  );
}
