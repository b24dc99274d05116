import { useState } from "react";
import { type Labels, useLabels } from "../asking/labels";
import { kindOfType } from "../kinds";
import { Button } from "../parts/Button";
import { KindMark } from "../parts/KindMark";
import { large } from "../words/typography";
import { useWords } from "../words/useWords";
import { type Criterion, deepest } from "./Criterion";
import type { Field } from "./Field";
import { fields } from "./fields.generated";
import { NodePicker } from "./NodePicker";
import type { Where } from "./toWhere";
import { useCountsOf } from "./useCountsOf";
import { useValueName } from "./useValueName";

interface BuilderProps {
  /** The kind that is being asked about: `Organisation`, `Need`. */
  readonly kind: string;
  /** How many relations have been walked. */
  readonly depth: number;
  /** The filter of the whole question with this criterion in its place: each choice shows what it would give. */
  readonly whereWith: (criterion: Criterion) => Where;
  readonly onDone: (criterion: Criterion) => void;
}

/** Makes a criterion step by step: a field, then a value, or a relation to walk further. Each choice shows its count. */
export function Builder(props: BuilderProps) {
  const labels = useLabels();
  const words = useWords();
  const [name, setName] = useState<string | null>(null);
  const all = fields[props.kind] ?? {};
  const field = name ? all[name] : undefined;
  if (!name || !field) return <Fields {...props} onField={setName} />;
  return (
    <div className="builder">
      <p className="builder-step">
        <Button look="quiet" icon="undo" aria-label={words.builder.back} onClick={() => setName(null)} />
        <b>{labelOf(labels, props.kind, name, field)}</b>
      </p>
      {"values" in field ? <Values {...props} name={name} values={field.values} /> : <Walk {...props} name={name} field={field} />}
    </div>
  );
}

function labelOf(labels: Labels, kind: string, name: string, field: Field): string {
  return large(
    "to" in field ? (name === "within" ? labels.relation(kind, "within") : labels.relation(kind, name)) : labels.property(kind, name),
  );
}

/** The fields of a kind: those that nothing has are shown and cannot be chosen. */
function Fields({ kind, depth, whereWith, onField }: BuilderProps & { readonly onField: (name: string) => void }) {
  const words = useWords();
  const labels = useLabels();
  const all = Object.entries(fields[kind] ?? {}).filter(([, field]) => !("to" in field) || depth < deepest);
  const counts = useCountsOf(
    all.map(([name, field]) =>
      whereWith("to" in field && name !== "within" ? { field: name } : { field: name, values: "values" in field ? field.values : [] }),
    ),
  );
  return (
    <>
      <ul className="builder" aria-label={words.builder.fields}>
        {all.map(([name, field], index) => (
          <li key={name}>
            <button type="button" className="menu-item" disabled={counts?.[index] === 0} onClick={() => onField(name)}>
              {"to" in field ? <KindMark kind={kindOfType(field.to)} /> : <span className="box" />}
              <span>{labelOf(labels, kind, name, field)}</span>
              <span className="end">{name === "within" ? "" : counts && words.number(counts[index] ?? 0)}</span>
            </button>
          </li>
        ))}
      </ul>
      {depth >= deepest && <p className="limit">{words.builder.deepest(deepest)}</p>}
    </>
  );
}

function Values({ kind, name, values, whereWith, onDone }: BuilderProps & { readonly name: string; readonly values: readonly string[] }) {
  const words = useWords();
  const counts = useCountsOf(values.map((value) => whereWith({ field: name, values: [value] })));
  const sorted = values.map((value, index) => ({ value, count: counts?.[index] })).sort((a, b) => (b.count ?? 0) - (a.count ?? 0));
  const nameOf = useValueName();
  return (
    <ul>
      {sorted.map(({ value, count }) => (
        <li key={value}>
          <button type="button" className="menu-item" disabled={count === 0} onClick={() => onDone({ field: name, values: [value] })}>
            <span className="box" />
            <span>{nameOf(kind, name, value)}</span>
            <span className="end">{count !== undefined && words.number(count)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

type Relation = Extract<Field, { readonly to: string }>;

/** A relation: any, one node by its name, or what the nodes must be. */
function Walk({ depth, name, field, whereWith, onDone }: BuilderProps & { readonly name: string; readonly field: Relation }) {
  const words = useWords();
  const [count] = useCountsOf([whereWith({ field: name })]) ?? [];
  const isWithin = name === "within";
  return (
    <>
      <NodePicker kind={kindOfType(field.to)} label={words.builder.named} onPick={(id) => onDone({ field: name, values: [id] })} />
      {!isWithin && (
        <>
          <button type="button" className="menu-item" onClick={() => onDone({ field: name })}>
            <span className="box" />
            <span>{words.builder.any}</span>
            <span className="end">{count !== undefined && words.number(count)}</span>
          </button>
          <hr className="menu-line" />
          <Builder
            kind={field.to}
            depth={depth + 1}
            whereWith={(inner) => whereWith({ field: name, inside: [inner] })}
            onDone={(inner) => onDone({ field: name, inside: [inner] })}
          />
        </>
      )}
    </>
  );
}
