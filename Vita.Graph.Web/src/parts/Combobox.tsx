import { type ReactNode, type RefObject, useId, useState } from "react";

export interface Option {
  readonly key: string;
  /** A heading over the first option of each group. */
  readonly group?: string;
  readonly content: ReactNode;
  readonly onChoose: () => void;
}

interface ComboboxProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly options: readonly Option[];
  /** Shown in the place of options: nothing found, or an error. */
  readonly empty?: ReactNode;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly input?: RefObject<HTMLInputElement | null>;
}

/** A field with suggestions below: arrows choose, Enter takes, Escape closes. */
export function Combobox({ label, placeholder, text, onText, options, empty, open, onOpen, input }: ComboboxProps) {
  const id = useId();
  const [active, setActive] = useState(0);
  const shown = open && (options.length > 0 || empty);
  const at = Math.min(active, options.length - 1);

  const keys = (event: React.KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) return onOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive((at + step + options.length) % Math.max(1, options.length));
    } else if (event.key === "Enter" && open) {
      event.preventDefault();
      options[at]?.onChoose();
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      event.stopPropagation();
      onOpen(false);
    }
  };

  return (
    <>
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={!!shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && options[at] ? `${id}-${at}` : undefined}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setActive(0);
          onText(event.target.value);
        }}
        onKeyDown={keys}
        onFocus={() => onOpen(true)}
        onBlur={() => onOpen(false)}
      />
      {shown && (
        <div className="options" id={`${id}-list`} role="listbox" aria-label={label}>
          {options.length === 0 && <p className="options-empty">{empty}</p>}
          {options.map((option, index) => (
            <div key={option.key} role="presentation">
              {option.group && option.group !== options[index - 1]?.group && (
                <p className="options-group" role="presentation">
                  {option.group}
                </p>
              )}
              {/* The field keeps the focus: a click must not take it. */}
              <div
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === at}
                className="option"
                onPointerDown={(event) => event.preventDefault()}
                onPointerMove={() => setActive(index)}
                onClick={option.onChoose}
              >
                {option.content}
              </div>
            </div>
          ))}
        </div>
      )}
    </>
  );
}
