import { useEffect, useState } from "react";
import { changeOwn } from "../../address/history";
import { useOwnWords, useWords } from "../../words/useWords";
import { RestingRange } from "./RestingRange";
import { useActorsState, useKept } from "./useActors";
import { actorsWords } from "./words";

/** Who is kept: the largest component, or a core. */
export function KeepSection() {
  const own = useOwnWords(actorsWords);
  const words = useWords();
  const { core, largest } = useActorsState();
  const kept = useKept();
  const [moved, setMoved] = useState(core);
  useEffect(() => setMoved(core), [core]);
  return (
    <section className="facets facets-padded">
      <h2 className="facets-title">{own.keep}</h2>
      <button type="button" className="facet" aria-pressed={largest} onClick={() => changeOwn({ composante: largest ? "" : "1" })}>
        <span className="box" />
        <span className="facet-label">{own.largest}</span>
        <span className="count">{kept && words.number(kept.largest)}</span>
      </button>
      <p className="facets-title facets-core">
        {own.core} <b>{moved}</b>
      </p>
      <RestingRange
        label={own.core}
        value={core}
        most={Math.max(1, core, kept?.deepest ?? 1)}
        onMove={setMoved}
        onRest={(next) => changeOwn({ coeur: next === 1 ? "" : String(next) })}
      />
      {kept && <p className="facets-note">{own.coreNote(core, kept.nodes.length)}</p>}
    </section>
  );
}
