import { type ReactNode, useEffect, useRef } from "react";
import { useWords } from "../words/useWords";
import { Button } from "./Button";
import { announce, Announcements } from "./Status";

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog of the browser: it keeps the focus, and Escape closes it. What is said meanwhile is said in it: the page under it is inert. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const words = useWords();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    // What was said before belongs to the page.
    announce("");
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      className="dialog"
      aria-label={title}
      onCancel={onClose}
      onClick={(event) => event.target === element.current && onClose()}
    >
      <div className="dialog-in">
        <header className="dialog-head">
          <h2>{title}</h2>
          <Button look="quiet" icon="close" aria-label={words.close} onClick={onClose} />
        </header>
        {children}
        <Announcements />
      </div>
    </dialog>
  );
}
