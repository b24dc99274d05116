import { useEffect, useState } from "react";
import { changeOwn } from "../../address/history";
import { TieCountsDocument } from "../../asking/generated";
import { useAnswer } from "../../asking/useAnswer";
import { useOwnWords } from "../../words/useWords";
import { RestingRange } from "./RestingRange";
import { mostWeight, usualWeight, useActorsState } from "./useActors";
import { actorsWords } from "./words";

/** The least weight: a histogram of the ties that each leaves, over a slider. */
export function Weight() {
  const own = useOwnWords(actorsWords);
  const { by, where, least } = useActorsState();
  const [value, setValue] = useState(least);
  const { data } = useAnswer(TieCountsDocument, { by: [...by], where });
  useEffect(() => setValue(least), [least]);
  const counts = data ? Object.values(data).map(({ tieCount }) => tieCount) : [];
  const most = Math.max(1, ...counts);
  const near = [value - 1, value + 1].filter((weight) => counts[weight - 1] !== undefined);
  return (
    <section className="facets facets-padded">
      <h2 className="facets-title">
        {own.least} <b>{value}</b>
      </h2>
      <div className="histogram" aria-hidden="true">
        {counts.map((count, index) => (
          <i key={index} data-in={index + 1 >= value || undefined} style={{ height: `${Math.max(2, (44 * count) / most)}px` }} />
        ))}
      </div>
      <RestingRange
        label={own.least}
        value={least}
        most={mostWeight}
        onMove={setValue}
        onRest={(next) => changeOwn({ min: next === usualWeight ? "" : String(next) })}
      />
      {counts[value - 1] !== undefined && (
        <p className="facets-note">
          <b>{own.ties(counts[value - 1] ?? 0)}</b>. {near.map((weight) => own.at(weight, counts[weight - 1] ?? 0)).join(" ")}
        </p>
      )}
    </section>
  );
}
