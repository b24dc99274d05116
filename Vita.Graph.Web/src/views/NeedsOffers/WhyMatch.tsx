import { changeOwn, useAddress } from "../../address/history";
import { WhyMatchDocument, type WhyMatchQuery } from "../../asking/generated";
import { useAnswer } from "../../asking/useAnswer";
import { Button } from "../../parts/Button";
import { Go } from "../../parts/Go";
import { nameOf, useSchemaLabels } from "../../words/schemaLabels";
import { Quoted, useOwnWords, useWords } from "../../words/useWords";
import { PageMarks } from "./PageMarks";
import { Saying } from "./Saying";
import { type Line, noPair, sideOf, useChosen } from "./useMatches";
import { WhyAlone } from "./WhyAlone";
import { whyWords } from "./whyWords";
import { words } from "./words";

type Part = WhyMatchQuery["matches"]["nodes"][number]["parts"][number];

const criteria = ["THEME", "RESOURCE", "AUDIENCE", "TERRITORY", "NETWORK"] as const;

/** Beside the middle: why two match, or why one stands alone. */
export default function Why() {
  const side = sideOf(useAddress().own);
  return side === "matches" ? <WhyMatch /> : <WhyAlone side={side} />;
}

/** Why a need and an offer were brought together: each part of the score, with what it comes from. */
function WhyMatch() {
  const own = useOwnWords(whyWords);
  const { number, outOf } = useOwnWords(words);
  const { own: kept } = useAddress();
  const { need, offer } = useChosen();
  const pair = need && offer ? { need, offer: { offers: { id: { eq: offer } } } } : null;
  const match = useAnswer(WhyMatchDocument, pair).data?.matches.nodes[0];
  return (
    <aside className="why-panel" aria-label={own.why} data-chosen={(pair && kept.paire !== undefined) || undefined}>
      {!pair && <p className="why-hint">{own.chooseFirst}</p>}
      {pair && match && (
        <>
          <div className="why-head">
            <p>{own.why}</p>
            <Button look="quiet" icon="close" aria-label={own.close} onClick={() => changeOwn({ paire: noPair })} />
          </div>
          <p className="why-score">
            <b data-score={match.score}>{number(match.score)}</b> {outOf}
          </p>
          <Saying item={match.need} kind="NEEDS" />
          <Saying item={match.offer} kind="OFFERS" />
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

/** What the parts can give, where the match has nothing of one of them. */
const most: Record<(typeof criteria)[number], number> = { THEME: 50, RESOURCE: 20, AUDIENCE: 10, TERRITORY: 12, NETWORK: 8 };

function PartOf({ criterion, part }: { readonly criterion: (typeof criteria)[number]; readonly part: Part | undefined }) {
  const own = useOwnWords(whyWords);
  const { number } = useOwnWords(words);
  const full = part?.most ?? most[criterion];
  return (
    <>
      <p className="why-rule">
        <span className="why-name">{own.criteria[criterion]}</span>
        <span className="why-bar" style={{ width: `${full * 3.1}px` }}>
          <i style={{ width: `${(100 * (part?.points ?? 0)) / full}%` }} />
        </span>
        <span>
          <b>{number(part?.points ?? 0)}</b> <span className="count">/ {number(full)}</span>
        </span>
      </p>
      <p className="why-words">{part ? <What part={part} /> : own.nothing}</p>
    </>
  );
}

function What({ part }: { readonly part: Part }) {
  const own = useOwnWords(whyWords);
  const { code, colon } = useWords();
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
      {part.way !== "SHARED" && `${colon}${own.ways[part.way]}`}. <PageMarks lines={part.relations as readonly Line[]} />
    </>
  );
}
