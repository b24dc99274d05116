import { PageMark } from "../../parts/PageMark";
import type { Line } from "./useMatches";

/** The most that stand beside a text. */
const most = 6;

/** The pages that are named, each once. */
export function PageMarks({ lines }: { readonly lines: readonly Line[] }) {
  const once = new Map(lines.map((line) => [`${line.source.id} ${line.page} ${line.basis}`, line]));
  return (
    <span className="why-pages">
      {[...once].slice(0, most).map(([key, line]) => (
        <PageMark key={key} page={line.page} basis={line.basis} source={line.source} />
      ))}
    </span>
  );
}
