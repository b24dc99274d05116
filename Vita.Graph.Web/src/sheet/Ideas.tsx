import { useState } from "react";
import { useLabels } from "../asking/labels";
import type { IdeaFragment } from "../asking/generated";
import { type Kind, kindOf } from "../kinds";
import { Go } from "../parts/Go";
import { KindMark } from "../parts/KindMark";
import { small } from "../words/typography";
import { Quoted, useWords } from "../words/useWords";
import { Cited } from "./Cited";
import { MatchCard } from "./MatchCard";
import type { SheetNode } from "./Sheet";
import type { Match, Matches } from "./useMatches";

interface IdeasProps {
  readonly name: "needs" | "offers" | "challenges";
  readonly node: SheetNode;
  readonly matches: Matches | undefined;
}

/** What a sheet seeks, offers or faces; under each need and offer, what answers it. */
export function Ideas({ name, node, matches }: IdeasProps) {
  const words = useWords();
  const key = `${name}Connection` as const;
  if (!("needsConnection" in node)) return null;
  const { nodes, totalCount } = node[key];
  return (
    <>
      {nodes.map((idea) => (
        <Idea
          key={idea.id}
          idea={idea}
          matches={matchesOf(idea.id, matches)}
          whole={!!matches && matches.totalCount <= matches.nodes.length}
        />
      ))}
      {totalCount > nodes.length && (
        <p className="also">
          <Go to={{ view: "tableau", own: { nature: name, de: node.id } }}>{words.all(totalCount)}</Go>
        </p>
      )}
    </>
  );
}

function matchesOf(id: string, matches: Matches | undefined): readonly Match[] {
  return matches?.nodes.filter((match) => match.need.id === id || match.offer.id === id) ?? [];
}

/** Best matches from this score on are shown whole, under their need or offer. */
const worthShowing = 60;

function Idea({ idea, matches, whole }: { readonly idea: IdeaFragment; readonly matches: readonly Match[]; readonly whole: boolean }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const labels = useLabels();
  const kind: Kind = kindOf(idea.id);
  const side = kind === "NEEDS" ? "offer" : "need";
  const tags =
    "resources" in idea
      ? [...idea.resources.map((one) => labels.value("Resource", one)), ...idea.audiences.map((one) => labels.value("Audience", one))]
      : [];
  const shown = open ? matches : matches.filter((match, index) => index === 0 && match.score >= worthShowing);
  const rest = matches.slice(shown.length);
  return (
    <div className="idea">
      <div className="item">
        <KindMark kind={kind} />
        <div>
          <Go to={{ sheet: idea.id, selected: [idea.id] }} className="quiet-link">
            <Quoted text={idea.label} />
          </Go>
          {tags.length > 0 && <span className="tags">{tags.map(small).join(" · ")}</span>}
        </div>
        <Cited provenance={idea.provenance} />
      </div>
      {shown.map((match) => (
        <MatchCard key={match[side].id} match={match} side={side} />
      ))}
      {rest[0] && (
        <p className="also">
          <button type="button" className="as-link" onClick={() => setOpen(true)}>
            {words.match.more(side, whole ? rest.length : null)}
            {words.colon}
            {rest[0][side].organisations[0] && words.quoted(rest[0][side].organisations[0].label)}, {words.score(rest[0].score)}
          </button>
        </p>
      )}
    </div>
  );
}
