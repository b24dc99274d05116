import type { SheetQuery } from "../asking/generated";
import { Go } from "../parts/Go";
import { KindMark } from "../parts/KindMark";
import { PageMark } from "../parts/PageMark";
import { Quoted } from "../words/useWords";
import type { SheetNode } from "./Sheet";

/** The documents that the sheet rests on, and the pages of each. */
export function SourceList({ node, around }: { readonly node: SheetNode; readonly around: SheetQuery["neighbourhood"] }) {
  const printed = [...node.provenance, ...around.edges.filter((edge) => edge.from.id === node.id || edge.to.id === node.id)];
  const sources = [...new Map(printed.map(({ source }) => [source.id, source])).values()];
  return sources.map((source) => {
    const pages = [...new Set(printed.filter((one) => one.source.id === source.id && one.page != null).map((one) => one.page as number))];
    return (
      <div key={source.id} className="item source">
        <KindMark kind="SOURCES" />
        <div>
          <Go to={{ sheet: source.id, selected: [source.id] }} className="quiet-link">
            <Quoted text={source.label} />
          </Go>
          <span className="pages-line">
            {pages
              .sort((a, b) => a - b)
              .map((page) => (
                <PageMark key={page} page={page} basis="STATED" source={source} />
              ))}
          </span>
        </div>
      </div>
    );
  });
}
