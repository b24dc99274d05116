import { useState } from "react";
import { useWords } from "../words/useWords";
import { MatchCard } from "./MatchCard";
import type { Matches } from "./useMatches";

const fewFirst = 5;

/** What could answer a need, or whom an offer could help: the best first. */
export function OwnMatches({ side, matches }: { readonly side: "need" | "offer"; readonly matches: Matches }) {
  const words = useWords();
  const [whole, setWhole] = useState(false);
  const shown = whole ? matches.nodes : matches.nodes.slice(0, fewFirst);
  return (
    <section className="sec" data-section="matches">
      <h3>
        {words.match.own[side]} <span className="h-count">{words.number(matches.totalCount)}</span>
      </h3>
      {shown.map((match) => (
        <MatchCard key={match[side].id} match={match} side={side} />
      ))}
      {matches.totalCount > shown.length && (
        <p className="also">
          {whole ? (
            words.sheet.notHere(matches.totalCount - shown.length)
          ) : (
            <button type="button" className="as-link" onClick={() => setWhole(true)}>
              {words.others(matches.totalCount - shown.length)}
            </button>
          )}
        </p>
      )}
    </section>
  );
}
