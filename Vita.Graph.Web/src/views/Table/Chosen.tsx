import { change, useAddress } from "../../address/history";
import { Button } from "../../parts/Button";
import { Go } from "../../parts/Go";
import { useWords } from "../../words/useWords";

/** How many rows are chosen, and where else they can be seen: the selection is the same in every view. */
export function Chosen() {
  const words = useWords();
  const { selected } = useAddress();
  if (selected.length === 0) return null;
  return (
    <p className="found-head chosen" data-count={selected.length}>
      <b>{words.selection.count(selected.length)}</b>
      <Go to={{ view: "reseau" }}>{words.views.reseau}</Go>
      <Go to={{ view: "carte" }}>{words.views.carte}</Go>
      <Button look="quiet" icon="close" onClick={() => change({ selected: [] })}>
        {words.selection.clear}
      </Button>
    </p>
  );
}
