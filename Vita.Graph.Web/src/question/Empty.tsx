import { change, useAddress } from "../address/history";
import { useLabels } from "../asking/labels";
import { large } from "../words/typography";
import { useWords } from "../words/useWords";
import type { Criterion } from "./Criterion";
import { active, changeAt } from "./edit";
import { sentence } from "./sentence";
import { toWhere } from "./toWhere";
import { useCountsOf } from "./useCountsOf";
import { useNames } from "./useNames";
import { useValueName } from "./useValueName";

/** Nothing meets every criterion: which one to suspend, the most results first. */
export function Empty() {
  const words = useWords();
  const labels = useLabels();
  const valueName = useValueName();
  const { criteria } = useAddress();
  const all = sentence(criteria, "Organisation").filter((token) => token.type === "chip" && !token.off);
  const chips = all.flatMap((token) => (token.type === "chip" ? [token] : []));
  const nameOf = useNames(chips.flatMap((token) => (token.value?.includes("/") ? [token.value] : [])));
  const leftOut = chips.map(({ spot }) => changeAt(criteria, spot, (one): Criterion => ({ ...one, off: true })));
  const counts = useCountsOf(leftOut.map((rest) => toWhere(active(rest), "Organisation")));
  const rows = chips
    .map((token, index) => ({ token, rest: leftOut[index] ?? [], count: counts?.[index] ?? 0 }))
    .filter(({ token }, index) => chips.findIndex((one) => one.spot.join() === token.spot.join()) === index)
    .sort((a, b) => b.count - a.count);
  const most = Math.max(1, ...rows.map((row) => row.count));
  const name = (token: (typeof chips)[number]) =>
    token.value === undefined
      ? labels.relation(token.owner, token.criterion.field)
      : token.value.includes("/")
        ? nameOf(token.value)
        : valueName(token.owner, token.criterion.field, token.value);
  return (
    <section className="empty" role="status">
      <h2>{words.empty.title(rows.length)}</h2>
      {rows.length > 0 && <p>{words.empty.without}</p>}
      <ul>
        {rows.map(({ token, rest, count }) => (
          <li key={token.spot.join()}>
            <button type="button" className="empty-row" disabled={count === 0} onClick={() => change({ criteria: rest })}>
              <span className="chip" data-off>
                {large(words.quoted(name(token)))}
              </span>
              <span className="empty-bar">
                <i style={{ width: `${(100 * count) / most}%` }} />
              </span>
              <b>{counts ? words.number(count) : ""}</b>
              <span className="soft">{count === 0 && counts ? words.empty.still : ""}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
