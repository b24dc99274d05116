import { useEffect, useState } from "react";
import { changeOwn, useAddress } from "../../address/history";
import { ReasonCountsDocument, TieCountsDocument } from "../../asking/generated";
import { useAnswer } from "../../asking/useAnswer";
import { Segments } from "../../parts/Segments";
import { useLate } from "../../question/NodePicker";
import { useOwnWords, useWords } from "../../words/useWords";
import { mostWeight, type Reason, reasons, useActorsState } from "./useActors";
import { actorsWords } from "./words";

/** What ties actors, how strongly, and what their size and colour say. */
export default function ActorsRail() {
  const own = useOwnWords(actorsWords);
  const words = useWords();
  const { own: kept } = useAddress();
  const { by, size, byCommunity, contours, where } = useActorsState();
  const { data: counts } = useAnswer(ReasonCountsDocument, { where });
  const toggle = (reason: Reason) => {
    const next = by.includes(reason) ? by.filter((one) => one !== reason) : reasons.filter((one) => one === reason || by.includes(one));
    if (next.length > 0) changeOwn({ par: next.join() === "THEME" ? "" : next.join() });
  };
  return (
    <aside className="rail actors-rail" aria-label={own.tiedBy}>
      <section className="facets">
        <h2 className="facets-title">{own.tiedBy}</h2>
        {reasons.map((reason) => (
          <button key={reason} type="button" className="facet" aria-pressed={by.includes(reason)} onClick={() => toggle(reason)}>
            <span className="box" />
            <span className="facet-label">{own.reasons[reason]}</span>
            <span className="count">{counts && words.number(counts[reason].tieCount)}</span>
          </button>
        ))}
      </section>
      <Weight />
      <section className="facets facets-padded">
        <h2 className="facets-title">{own.size}</h2>
        <Segments
          label={own.size}
          options={(["degree", "betweenness", "pageRank"] as const).map((name) => ({ name, title: own.measures[name] }))}
          chosen={size}
          onChoose={(name) => changeOwn({ taille: name === "pageRank" ? "" : name })}
        />
        <p className="facets-note">{own.measuresLong[size]}</p>
      </section>
      <section className="facets facets-padded">
        <h2 className="facets-title">{own.colour}</h2>
        <Segments
          label={own.colour}
          options={[
            { name: "communaute", title: own.byCommunity },
            { name: "une", title: own.byKind },
          ]}
          chosen={byCommunity ? "communaute" : "une"}
          onChoose={(name) => changeOwn({ couleur: name === "une" ? "une" : "" })}
        />
        <button
          type="button"
          className="facet"
          aria-pressed={contours}
          onClick={() => changeOwn({ contours: kept.contours === "0" ? "" : "0" })}
        >
          <span className="box" />
          <span className="facet-label">{own.contours}</span>
        </button>
      </section>
    </aside>
  );
}

/** The least weight: a histogram of the ties that each leaves, over a slider that asks once it rests. */
function Weight() {
  const own = useOwnWords(actorsWords);
  const { by, where, least } = useActorsState();
  const [value, setValue] = useState(least);
  const late = useLate(String(value), 250);
  const { data } = useAnswer(TieCountsDocument, { by: [...by], where });
  useEffect(() => setValue(least), [least]);
  useEffect(() => {
    if (Number(late) !== least) changeOwn({ min: late === "4" ? "" : late });
    // Only what was moved to, once it rests: not what the address says.
  }, [late]);
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
      <input
        type="range"
        min={1}
        max={mostWeight}
        step={1}
        value={value}
        aria-label={own.least}
        onChange={(event) => setValue(Number(event.target.value))}
      />
      <p className="facets-note">
        {counts[value - 1] !== undefined && <b>{own.ties(counts[value - 1] ?? 0)}</b>}.{" "}
        {near.map((weight) => own.at(weight, counts[weight - 1] ?? 0)).join(" ")}
      </p>
    </section>
  );
}
