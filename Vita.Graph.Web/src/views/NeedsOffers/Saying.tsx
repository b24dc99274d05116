import { Go } from "../../parts/Go";
import { KindMark } from "../../parts/KindMark";
import { Quoted, useOwnWords } from "../../words/useWords";
import type { Item } from "./useMatches";
import { PageMarks } from "./PageMarks";
import { whyWords } from "./whyWords";

/** Who seeks or offers what, with the pages that say it. */
export function Saying({ item, kind }: { readonly item: Item; readonly kind: "NEEDS" | "OFFERS" }) {
  const own = useOwnWords(whyWords);
  return (
    <p className="why-side">
      <KindMark kind={kind} size={13} />
      <span>
        <Organisations of={item} /> {own.verbs[kind]}{" "}
        <Go to={{ sheet: item.id }}>
          <Quoted text={item.text} />
        </Go>
      </span>
      <PageMarks lines={item.provenance ?? []} />
    </p>
  );
}

/** The names of those who say something, as links. */
function Organisations({ of: { organisations = [] } }: { readonly of: Item }) {
  return organisations.map((one, index) => (
    <span key={one.id}>
      {index > 0 && ", "}
      <Go to={{ sheet: one.id, selected: [one.id] }}>
        <Quoted text={one.label} />
      </Go>
    </span>
  ));
}
