import { change, useAddress } from "../address/history";
import { useWords } from "../words/useWords";
import type { Criterion } from "./Criterion";
import { active, changeAt } from "./edit";
import { NodePicker } from "./NodePicker";
import type { Token } from "./sentence";
import { fieldOf, toWhere } from "./toWhere";
import { useCountsOf } from "./useCountsOf";
import { useValueName } from "./useValueName";

/** The values of a chip: those of one field are joined by *or*. Each shows what the question would give with it. */
export function ValueEditor({ token }: { readonly token: Extract<Token, { readonly type: "chip" }> }) {
  const words = useWords();
  const { criteria } = useAddress();
  const nameOf = useValueName();
  const { criterion, spot, owner } = token;
  const field = fieldOf(owner, criterion.field);
  const now = criterion.values ?? [];
  const withValues = (values: readonly string[]) =>
    changeAt(criteria, spot, (one): Criterion | null => (values.length > 0 ? { ...one, values } : null));
  const all = field && "values" in field ? field.values : [];
  const counts = useCountsOf(all.map((value) => toWhere(active(withValues([value])), "Organisation")));
  if (!field || (now.length === 0 && !("values" in field))) return null;
  if ("to" in field) {
    return (
      <NodePicker
        kind={token.kind ?? "ORGANISATIONS"}
        label={words.builder.orNamed}
        onPick={(id) => change({ criteria: withValues([...now, id]) })}
      />
    );
  }
  return (
    <ul className="builder">
      {all
        .map((value, index) => ({ value, count: counts?.[index] ?? 0 }))
        .filter(({ value, count }) => now.includes(value) || count > 0 || !counts)
        .sort((a, b) => b.count - a.count)
        .map(({ value, count }) => {
          const is = now.includes(value);
          return (
            <li key={value}>
              <button
                type="button"
                className="facet"
                aria-pressed={is}
                onClick={() => change({ criteria: withValues(is ? now.filter((one) => one !== value) : [...now, value]) })}
              >
                <span className="box" />
                <span className="facet-label">{nameOf(owner, criterion.field, value)}</span>
                <span className="count">{counts && words.number(count)}</span>
              </button>
            </li>
          );
        })}
    </ul>
  );
}
