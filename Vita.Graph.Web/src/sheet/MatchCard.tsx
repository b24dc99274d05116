import { Go } from "../parts/Go";
import { KindMark } from "../parts/KindMark";
import { Quoted, useWords } from "../words/useWords";
import { Cited } from "./Cited";
import type { Match } from "./useMatches";

const criteria = ["THEME", "RESOURCE", "AUDIENCE", "TERRITORY", "NETWORK"] as const;

/** An offer that answers a need, or the other way round: the score in five parts as wide as their weights, and in words. */
export function MatchCard({ match, side }: { readonly match: Match; readonly side: "need" | "offer" }) {
  const words = useWords();
  const other = match[side];
  const parts = criteria.flatMap((criterion) => match.parts.find((part) => part.criterion === criterion) ?? []);
  const who = other.organisations[0];
  return (
    <article className="match">
      <div className="item">
        <KindMark kind={side === "offer" ? "OFFERS" : "NEEDS"} />
        <div>
          {who && (
            <Go to={{ sheet: who.id, selected: [who.id] }}>
              <b>
                <Quoted text={who.label} />
              </b>
            </Go>
          )}{" "}
          {words.sheet[side === "offer" ? "offersIt" : "seeksIt"]}
          <Go to={{ sheet: other.id, selected: [other.id] }}>
            <Quoted text={other.label} />
          </Go>
        </div>
        <Cited provenance={other.provenance} />
      </div>
      <div className="match-score">
        <p className="score">
          {words.score(match.score)}
          <small> / 100</small>
        </p>
        <div
          className="parts"
          role="img"
          aria-label={parts.map((part) => words.match.part(part.criterion, part.points, part.most)).join(", ")}
        >
          {parts.map((part) => (
            <i key={part.criterion} style={{ flexGrow: part.most }}>
              <b style={{ width: `${part.most > 0 ? (100 * part.points) / part.most : 0}%` }} />
            </i>
          ))}
        </div>
      </div>
      <p className="why">{words.match.sentence(parts)}</p>
    </article>
  );
}
