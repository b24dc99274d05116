import { changeOwn, useAddress } from "../../address/history";
import { WhyMatchDocument, type WhyMatchQuery } from "../../asking/generated";
import { useAnswer } from "../../asking/useAnswer";
import { Button } from "../../parts/Button";
import { Go } from "../../parts/Go";
import { KindMark } from "../../parts/KindMark";
import { PageMark } from "../../parts/PageMark";
import { nameOf, useSchemaLabels } from "../../words/schemaLabels";
import { Quoted, useOwnWords, useWords } from "../../words/useWords";
import { type Item, type Line, noPair, sideOf, useChosen } from "./useMatches";
import { words } from "./words";

type Part = WhyMatchQuery["matches"]["nodes"][number]["parts"][number];

const criteria = ["THEME", "RESOURCE", "AUDIENCE", "TERRITORY", "NETWORK"] as const;

/** Why a need and an offer were brought together: each part of the score, with what it comes from. */
export default function WhyMatch() {
  const own = useOwnWords(words);
  const { own: kept } = useAddress();
  const { need, offer } = useChosen();
  const pair = need && offer ? { need, offer: { offers: { id: { eq: offer } } } } : null;
  const match = useAnswer(WhyMatchDocument, pair).data?.matches.nodes[0];
  if (sideOf(kept) !== "matches") return <aside className="why" aria-label={own.why} />;
  return (
    <aside className="why" aria-label={own.why} data-chosen={(pair && kept.paire !== undefined) || undefined}>
      {!pair && <p className="why-hint">{own.chooseFirst}</p>}
      {pair && match && (
        <>
          <div className="why-head">
            <p>{own.why}</p>
            <Button look="quiet" icon="close" aria-label={own.close} onClick={() => changeOwn({ paire: noPair })} />
          </div>
          <p className="why-score">
            <b data-score={match.score}>{own.number(match.score)}</b> {own.outOf}
          </p>
          <Side item={match.need} kind="NEEDS" verb={own.seeks} />
          <Side item={match.offer} kind="OFFERS" verb={own.offersVerb} />
          <ul className="why-parts">
            {criteria.map((criterion) => (
              <li key={criterion} data-criterion={criterion}>
                <PartOf criterion={criterion} part={match.parts.find((part) => part.criterion === criterion)} />
              </li>
            ))}
          </ul>
          <Button icon="table" onClick={() => changeOwn({ fiches: "1", paire: `${need}~${offer}` })}>
            {own.bothSheets}
          </Button>
          <p className="why-note">{own.caution}</p>
        </>
      )}
    </aside>
  );
}

function Side({ item, kind, verb }: { readonly item: Item; readonly kind: "NEEDS" | "OFFERS"; readonly verb: string }) {
  const who = item.organisations ?? [];
  return (
    <p className="why-side">
      <KindMark kind={kind} size={13} />
      <span>
        {who.map((one, index) => (
          <span key={one.id}>
            {index > 0 && ", "}
            <Go to={{ sheet: one.id, selected: [one.id] }}>
              <Quoted text={one.label} />
            </Go>
          </span>
        ))}{" "}
        {verb}{" "}
        <Go to={{ sheet: item.id }}>
          <Quoted text={item.text} />
        </Go>
      </span>
      <Marks lines={item.provenance ?? []} />
    </p>
  );
}

/** What the parts can give, where the match has nothing of one of them. */
const most: Record<(typeof criteria)[number], number> = { THEME: 50, RESOURCE: 20, AUDIENCE: 10, TERRITORY: 12, NETWORK: 8 };

function PartOf({ criterion, part }: { readonly criterion: (typeof criteria)[number]; readonly part: Part | undefined }) {
  const own = useOwnWords(words);
  const full = part?.most ?? most[criterion];
  return (
    <>
      <p className="why-rule">
        <span className="why-name">{own.criteria[criterion]}</span>
        <span className="why-bar" style={{ width: `${full * 3.1}px` }}>
          <i style={{ width: `${(100 * (part?.points ?? 0)) / full}%` }} />
        </span>
        <span>
          <b>{own.number(part?.points ?? 0)}</b> <span className="count">/ {own.number(full)}</span>
        </span>
      </p>
      <p className="why-words">{part ? <What part={part} /> : own.nothing}</p>
    </>
  );
}

function What({ part }: { readonly part: Part }) {
  const own = useOwnWords(words);
  const { code } = useWords();
  const labels = useSchemaLabels();
  const vocabulary = { RESOURCE: "Resource", AUDIENCE: "Audience", TERRITORY: "Milieu", THEME: "", NETWORK: "" }[part.criterion];
  const values = part.values.map((one) => nameOf(labels.enums[vocabulary]?.values[one], code === "en" ? "en" : "fr") ?? one);
  return (
    <>
      {part.nodes.map((node, index) => (
        <span key={node.id}>
          {index > 0 && ", "}
          <Go to={{ sheet: node.id }}>
            <Quoted text={node.label} />
          </Go>
        </span>
      ))}
      {values.length > 0 && (part.nodes.length > 0 ? ` · ${values.join(", ")}` : values.join(", "))}
      {part.way !== "SHARED" && ` : ${own.ways[part.way]}`}. <Marks lines={part.relations as readonly Line[]} />
    </>
  );
}

/** The pages that are named, each once. */
function Marks({ lines }: { readonly lines: readonly Line[] }) {
  const once = new Map(lines.map((line) => [`${line.source.id} ${line.page} ${line.basis}`, line]));
  return (
    <span className="why-pages">
      {[...once].slice(0, 6).map(([key, line]) => (
        <PageMark key={key} page={line.page} basis={line.basis} source={line.source} />
      ))}
    </span>
  );
}
