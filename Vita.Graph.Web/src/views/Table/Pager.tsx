import { changeOwn, useAddress } from "../../address/history";
import { Button } from "../../parts/Button";
import { useWords } from "../../words/useWords";

/** How many of how many, and the way to the rest. */
export function Pager({ shown, total, next }: { readonly shown: number; readonly total: number; readonly next: string | null }) {
  const words = useWords();
  const { own } = useAddress();
  return (
    <p className="pager">
      {words.table.shown(shown, total)}
      {own.depuis && <Button onClick={() => changeOwn({ depuis: "" })}>{words.table.first}</Button>}
      {next && <Button onClick={() => changeOwn({ depuis: next })}>{words.table.next}</Button>}
    </p>
  );
}
