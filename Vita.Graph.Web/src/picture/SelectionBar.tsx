import { change, useAddress } from "../address/history";
import { Button } from "../parts/Button";
import { useWords } from "../words/useWords";
import type { Scene } from "./Scene";

/** What can be done with several chosen things, and the way back for what was hidden. */
export function SelectionBar({ scene }: { readonly scene: Scene }) {
  const words = useWords();
  const { selected, hidden } = useAddress();
  const all = () => scene.graph.nodes();
  if (selected.length < 2 && hidden.length === 0) return null;
  return (
    <div className="selection-bar">
      {selected.length > 1 && (
        <>
          <b>{words.selection.count(selected.length)}</b>
          <Button look="quiet" onClick={() => change({ hidden: [...hidden, ...all().filter((id) => !selected.includes(id))] })}>
            {words.selection.keep}
          </Button>
          <Button look="quiet" onClick={() => change({ hidden: [...hidden, ...selected], selected: [], sheet: null })}>
            {words.selection.hide}
          </Button>
          <Button look="quiet" onClick={() => change({ selected: all().filter((id) => !selected.includes(id)) })}>
            {words.selection.invert}
          </Button>
          <Button look="quiet" icon="close" aria-label={words.selection.clear} onClick={() => change({ selected: [] })} />
        </>
      )}
      {hidden.length > 0 && (
        <Button look="quiet" icon="reload" onClick={() => change({ hidden: [] })}>
          {words.selection.showHidden(hidden.length)}
        </Button>
      )}
    </div>
  );
}
