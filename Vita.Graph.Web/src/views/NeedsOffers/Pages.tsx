import { changeOwn } from "../../address/history";
import { Button } from "../../parts/Button";
import { useOwnWords } from "../../words/useWords";
import { mostPages, pageSize } from "./asked";
import { words } from "./words";

interface PagesProps {
  readonly from: number;
  readonly count: number;
  readonly total: number;
}

/** Which pairs are shown of how many, and the way to the others. */
export function Pages({ from, count, total }: PagesProps) {
  const own = useOwnWords(words);
  const page = from / pageSize + 1;
  const go = (to: number) => changeOwn({ suite: to === 1 ? "" : String(to), paire: "" });
  return (
    <p className="pair-pages">
      {own.partly(from + 1, from + count, total)}
      {page > 1 && <Button onClick={() => go(page - 1)}>{own.before}</Button>}
      {from + count < total && page < mostPages && <Button onClick={() => go(page + 1)}>{own.after}</Button>}
      {page === mostPages && <span>{own.beyond}</span>}
    </p>
  );
}
