import { change, now } from "../../address/history";
import { useLabels } from "../../asking/labels";
import { kindOf, kinds } from "../../kinds";
import { Button } from "../../parts/Button";
import { Go } from "../../parts/Go";
import { KindMark } from "../../parts/KindMark";
import { PageMark } from "../../parts/PageMark";
import { lineKey } from "../../picture/drawingOf";
import type { Picture } from "../../picture/usePicture";
import { Quoted, useWords } from "../../words/useWords";

/** The line that was clicked: what it says, how surely, and where it is printed. */
export function RelationCard({ picture, line }: { readonly picture: Picture; readonly line: string }) {
  const words = useWords();
  const labels = useLabels();
  const edge = picture.edges.find((one) => lineKey(one) === line);
  if (!edge) return null;
  const labelOf = (id: string) => picture.nodes.find(({ node }) => node.id === id)?.node.label ?? id;
  const [from, to] = [kindOf(edge.from.id), kindOf(edge.to.id)];
  const end = (id: string) => (
    <p className="relation-end">
      <KindMark kind={kindOf(id)} size={13} />
      <Go to={{ sheet: id, selected: [id] }}>
        <Quoted text={labelOf(id)} />
      </Go>
    </p>
  );
  return (
    <section className="relation-card" aria-label={words.relation.label}>
      <Button look="quiet" icon="close" aria-label={words.close} onClick={() => change({ own: withoutLine() })} />
      {end(edge.from.id)}
      <p className="relation-type">{labels.alongRelation(kinds[from].type, edge.type, false, kinds[to].type)}</p>
      {end(edge.to.id)}
      <p className="relation-basis">
        {words.relation[basisWords[edge.basis]]} <PageMark page={edge.page} basis={edge.basis} source={edge.source} />
      </p>
      <p className="soft">
        <Quoted text={edge.source.label} />
      </p>
    </section>
  );
}

const basisWords = { STATED: "stated", IMPLIED: "implied", AMBIGUOUS: "ambiguous", FROM_PROJECT: "fromProject" } as const;

function withoutLine(): Record<string, string> {
  const { lien: _, ...rest } = now().own;
  return rest;
}
