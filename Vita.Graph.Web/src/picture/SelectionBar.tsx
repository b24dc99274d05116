import { lazy, Suspense, useEffect, useState } from "react";
import { change, useAddress } from "../address/history";
import { inCommonWords } from "../inCommon/words";
import { kindOf } from "../kinds";
import { Button } from "../parts/Button";
import { useOwnWords, useWords } from "../words/useWords";
import type { Scene } from "./Scene";

const InCommon = lazy(() => import("../inCommon/InCommon"));

/** What can be done with several chosen things, and the way back for what was hidden. */
export function SelectionBar({ scene }: { readonly scene: Scene }) {
  const words = useWords();
  const { selected, hidden } = useAddress();
  const all = () => scene.graph.nodes();
  // The relations between the chosen stand out while this is on.
  const [among, setAmong] = useState(false);
  const shown = among && selected.length > 1;
  useEffect(() => {
    if (!shown) return;
    scene.keepBright(new Set(selected));
    return () => scene.keepBright(null);
  }, [scene, shown, selected]);
  const ofSameKind = () => {
    const kinds = new Set(selected.map(kindOf));
    return all().filter((id) => kinds.has(kindOf(id)));
  };
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
          <Button look="quiet" onClick={() => change({ selected: ofSameKind() })}>
            {words.selection.sameKind}
          </Button>
          <Button look="quiet" aria-pressed={among} onClick={() => setAmong(!among)}>
            {words.selection.among}
          </Button>
          <InCommonButton ids={selected} />
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

/** It stands as long as several are chosen, and so does what it has opened. */
function InCommonButton({ ids }: { readonly ids: readonly string[] }) {
  const { open } = useOwnWords(inCommonWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {open}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <InCommon ids={ids} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
