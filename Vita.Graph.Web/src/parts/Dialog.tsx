import { type ReactNode, useEffect, useRef } from "react";
import { useWords } from "../words/useWords";
import { Button } from "./Button";

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog of the browser: it keeps the focus, and Escape closes it. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const words = useWords();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
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
      </div>
    </dialog>
  );
}
