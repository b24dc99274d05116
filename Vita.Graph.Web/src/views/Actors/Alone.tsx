import { useState } from "react";
import { Go } from "../../parts/Go";
import { Quoted, useOwnWords, useWords } from "../../words/useWords";
import type { Kept } from "./kept";
import { actorsWords } from "./words";

export const aloneId = "actors-alone";

const shownFirst = 8;

/** Who has no tie at this weight: a few names, then all of them. */
export function Alone({ actors }: { readonly actors: Kept["alone"] }) {
  const own = useOwnWords(actorsWords);
  const words = useWords();
  const [all, setAll] = useState(false);
  if (actors.length === 0) return null;
  return (
    <section className="sec" id={aloneId}>
      <h3>
        {own.alone} <span className="h-count">{words.number(actors.length)}</span>
      </h3>
      <p className="soft alone">
        {actors.slice(0, all ? actors.length : shownFirst).map(({ node }, index) => (
          <span key={node.id}>
            {index > 0 && ", "}
            <Go to={{ sheet: node.id, selected: [node.id] }} className="quiet-link">
              <Quoted text={node.label} />
            </Go>
          </span>
        ))}{" "}
        {actors.length > shownFirst && (
          <button type="button" className="as-link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? own.fewer : own.others(actors.length - shownFirst)}
          </button>
        )}
      </p>
    </section>
  );
}
