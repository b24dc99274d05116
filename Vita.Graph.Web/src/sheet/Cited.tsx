import type { PrintedFragment } from "../asking/generated";
import { PageMark } from "../parts/PageMark";

/** The page marks of a property of a node: of each source that gives it. */
export function Cited({ provenance, field }: { readonly provenance: readonly PrintedFragment[]; readonly field?: string }) {
  const own = provenance.filter((one) => !field || one.fields.includes(field));
  const shown = (own.length > 0 ? own : provenance.slice(0, 1)).slice(0, 3);
  return (
    <span className="pages">
      {shown.map((one) => (
        <PageMark key={`${one.source.id} ${one.page} ${one.basis}`} page={one.page} basis={one.basis} source={one.source} />
      ))}
    </span>
  );
}
