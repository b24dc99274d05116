import { useState } from "react";
import { changeOwn, useAddress } from "../../address/history";
import { ReasonCountsDocument } from "../../asking/generated";
import { useAnswer } from "../../asking/useAnswer";
import { Button } from "../../parts/Button";
import { Segments } from "../../parts/Segments";
import { useOwnWords, useWords } from "../../words/useWords";
import { KeepSection } from "./KeepSection";
import { type Reason, reasons, useActorsState } from "./useActors";
import { Weight } from "./Weight";
import { actorsWords } from "./words";

/** What ties actors, how strongly, who is kept, and what their size and colour say. On a narrow page a button opens it. */
export default function ActorsRail() {
  const own = useOwnWords(actorsWords);
  const words = useWords();
  const { own: kept } = useAddress();
  const [open, setOpen] = useState(false);
  const { by, size, byCommunity, contours, where } = useActorsState();
  const { data: counts } = useAnswer(ReasonCountsDocument, { where });
  const toggle = (reason: Reason) => {
    const next = by.includes(reason) ? by.filter((one) => one !== reason) : reasons.filter((one) => one === reason || by.includes(one));
    if (next.length > 0) changeOwn({ par: next.join() === "THEME" ? "" : next.join() });
  };
  return (
    <aside className="rail actors-rail" aria-label={own.settings} data-open={open || undefined}>
      <Button
        icon={open ? "close" : "filter"}
        className="rail-open"
        aria-label={own.settings}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
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
      <KeepSection />
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
