import { useId, useState } from "react";
import { Button } from "../../parts/Button";
import { Icon } from "../../parts/Icon";
import { Popover } from "../../parts/Popover";
import { useOwnWords, useWords } from "../../words/useWords";
import { isList, typeOf } from "./arguments";
import { NodeInput } from "./NodeInput";
import type { Parameter } from "./question";
import { words } from "./words";

export interface InputProps {
  readonly parameter: Parameter;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** What descriptions say for those who write addresses by hand. */
const notForPeople =
  /, (par son identifiant|par identifiants|by its id|by their ids|by ids)$|[\s\u00a0]*:[\s\u00a0][A-Z_]+(, [A-Z_]+)*( (ou|or) [A-Z_]+)?$/;

/** The field of a parameter, by its type. */
export function ParameterInput(props: InputProps) {
  const { quoted, code } = useWords();
  const id = useId();
  const label = quoted(props.parameter.description[code === "en" ? "en" : "fr"]).replace(notForPeople, "");
  return (
    <div className="parameter" role="group" aria-labelledby={id}>
      <span id={id} className="parameter-label">
        {label}
      </span>
      <Field {...props} label={label} />
    </div>
  );
}

function Field(props: InputProps & { readonly label: string }) {
  const type = typeOf(props.parameter);
  if (props.parameter.labels.length > 0) return isList(props.parameter) ? <ManyValues {...props} /> : <OneValue {...props} />;
  if (type === "ID") return <NodeInput {...props} />;
  if (type === "Boolean") return <YesOrNo {...props} />;
  return <Typed {...props} isNumber={type === "Int" || type === "Float"} />;
}

type FieldProps = InputProps & { readonly label: string };

function OneValue({ parameter, values, onChange, label }: FieldProps) {
  const { code, quoted } = useWords();
  return (
    <span className="parameter-field">
      <select aria-label={label} value={values[0] ?? ""} onChange={(event) => onChange([event.target.value])}>
        {parameter.labels.map((one) => (
          <option key={one.value} value={one.value}>
            {quoted(one[code === "en" ? "en" : "fr"])}
          </option>
        ))}
      </select>
    </span>
  );
}

function YesOrNo({ values, onChange, label }: FieldProps) {
  const own = useOwnWords(words);
  return (
    <span className="parameter-field">
      <select aria-label={label} value={values[0] ?? ""} onChange={(event) => onChange([event.target.value])}>
        <option value="true">{own.yes}</option>
        <option value="false">{own.no}</option>
      </select>
    </span>
  );
}

/** A number is asked when the field is left or Enter is pressed. */
function Typed({ values, onChange, label, isNumber }: FieldProps & { readonly isNumber: boolean }) {
  const [text, setText] = useState(values.join(","));
  const done = () => text !== "" && text !== values.join(",") && onChange([text]);
  return (
    <span className="parameter-field">
      <input
        aria-label={label}
        type={isNumber ? "number" : "text"}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={done}
        onKeyDown={(event) => event.key === "Enter" && done()}
      />
    </span>
  );
}

/** Labels above this are sentences. */
const longest = 60;

/** Chips, and a list of all values to tick. */
function ManyValues({ parameter, values, onChange, label }: FieldProps) {
  const own = useOwnWords(words);
  const { code, quoted } = useWords();
  const [open, setOpen] = useState(false);
  const language = code === "en" ? "en" : "fr";
  const all = [...parameter.labels].sort((a, b) => a[language].localeCompare(b[language], language));
  const called = (one: { fr: string; en: string; value: string }) =>
    quoted(one[language].length > longest ? (own.values[one.value] ?? one[language]) : one[language]);
  const name = (value: string) => all.filter((one) => one.value === value).map(called)[0] ?? value;
  const set = (value: string, on: boolean) => onChange(on ? [...values, value] : values.filter((one) => one !== value));
  return (
    <span className="parameter-field has-popover">
      <Button className="parameter-open" aria-label={`${label} : ${own.choose}`} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="down" size={14} />
      </Button>
      {values.map((value) => (
        <Removable key={value} label={name(value)} onRemove={values.length > 1 ? () => set(value, false) : undefined} />
      ))}
      {open && (
        <Popover label={label} onClose={() => setOpen(false)}>
          <ul className="parameter-options">
            {all.map((one) => (
              <li key={one.value}>
                <label>
                  <input
                    type="checkbox"
                    checked={values.includes(one.value)}
                    disabled={values.length === 1 && values.includes(one.value)}
                    onChange={(event) => set(one.value, event.target.checked)}
                  />
                  {called(one)}
                </label>
              </li>
            ))}
          </ul>
        </Popover>
      )}
    </span>
  );
}

/** A chosen value. The last one stays: a question without it would find nothing. */
export function Removable({
  label,
  onRemove,
  children,
}: {
  label: string;
  onRemove: (() => void) | undefined;
  children?: React.ReactNode;
}) {
  const own = useOwnWords(words);
  return (
    <span className="parameter-chip">
      {children}
      <span>{label}</span>
      {onRemove && (
        <button type="button" aria-label={own.remove(label)} onClick={onRemove}>
          <Icon name="close" size={12} />
        </button>
      )}
    </span>
  );
}
