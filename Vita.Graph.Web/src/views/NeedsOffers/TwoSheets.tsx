import { changeOwn } from "../../address/history";
import { Button } from "../../parts/Button";
import { SheetBody } from "../../sheet/Sheet";
import { useOwnWords } from "../../words/useWords";
import type { Pair } from "./useMatches";
import { words } from "./words";

/** The need and the offer of a pair, each with its whole sheet. */
export function TwoSheets({ pair }: { readonly pair: Pair }) {
  const own = useOwnWords(words);
  return (
    <>
      <Button icon="undo" onClick={() => changeOwn({ fiches: "" })}>
        {own.backToPairs}
      </Button>
      <div className="two-sheets">
        {[pair.need, pair.offer].map((id) => (
          <section key={id} className="sheet" data-id={id}>
            <SheetBody id={id} />
          </section>
        ))}
      </div>
    </>
  );
}
