import { KindMark } from "../../parts/KindMark";
import { PageMark } from "../../parts/PageMark";
import { nameOf, useSchemaLabels } from "../../words/schemaLabels";
import { Quoted, useOwnWords, useWords } from "../../words/useWords";
import type { Item } from "./useMatches";
import { words } from "./words";

interface CardProps {
  readonly item: Item;
  readonly kind: "NEEDS" | "OFFERS";
  readonly chosen: boolean;
  readonly faded?: boolean;
  readonly score?: number | undefined;
  readonly onChoose: () => void;
}

/** A need or an offer: what it says, who says it, where it is printed. */
export function Card({ item, kind, chosen, faded, score, onChoose }: CardProps) {
  const own = useOwnWords(words);
  const { code } = useWords();
  const labels = useSchemaLabels();
  const line = item.provenance?.[0];
  const [first, ...others] = item.organisations ?? [];
  const resources = (item.resources ?? []).map((one) =>
    (nameOf(labels.enums.Resource?.values[one], code === "en" ? "en" : "fr") ?? one).toLocaleLowerCase(code),
  );
  return (
    <div className="pair-card" data-id={item.id} data-chosen={chosen || undefined} data-faded={faded || undefined}>
      <button type="button" aria-pressed={chosen} onClick={onChoose}>
        <KindMark kind={kind} size={13} />
        <span>
          <Quoted text={item.text} />
          <span className="pair-who">
            <Quoted text={first?.label} />
            {others.length > 0 && ` ${own.others(others.length)}`}
            {resources.length > 0 && ` · ${resources.join(", ")}`}
          </span>
        </span>
        {score !== undefined && <b className="pair-score">{own.number(score)}</b>}
      </button>
      {line && <PageMark page={line.page} basis={line.basis} source={line.source} />}
    </div>
  );
}
