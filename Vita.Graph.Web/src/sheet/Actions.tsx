import { useState } from "react";
import { change, useAddress } from "../address/history";
import { shared } from "../address/packed";
import { defaults } from "../address/State";
import { write } from "../address/write";
import { Button } from "../parts/Button";
import { announce } from "../parts/Status";
import { scene } from "../picture/theScene";
import { atOnce, collapse, expand } from "../views/Network/expand";
import { ExpandDialog } from "../views/Network/ExpandDialog";
import { usePictureNow } from "../views/Network/usePictureNow";
import { shownToo } from "../picture/shown";
import { useWords } from "../words/useWords";

/** What can be done with the node of the sheet. */
export function Actions({ id }: { readonly id: string }) {
  const words = useWords();
  const state = useAddress();
  const [asking, setAsking] = useState(false);
  const { data } = usePictureNow();
  const drawn = state.view === "reseau" ? data?.nodes.find(({ node }) => node.id === id) : undefined;
  const more = drawn?.leftOut.reduce((sum, one) => sum + one.count, 0) ?? 0;
  const copy = async () => {
    await navigator.clipboard.writeText(location.origin + (await shared(write({ ...defaults, language: state.language, sheet: id }))));
    announce(words.actions.copied);
  };
  return (
    <div className="acts">
      {more > 0 && (
        <Button icon="expand" onClick={() => (more <= atOnce ? void expand(id) : setAsking(true))}>
          {words.sheet.expand} <b>+{words.number(more)}</b>
        </Button>
      )}
      {state.opened.some((one) => one.of === id) && <Button onClick={() => collapse(id)}>{words.sheet.collapse}</Button>}
      {drawn ? (
        <>
          <Button icon="fit" aria-label={words.sheet.centre} onClick={() => scene()?.fly([id], 0.5)} />
          <Button
            icon="eyeoff"
            aria-label={words.selection.hide}
            onClick={() => change({ hidden: [...state.hidden, id], sheet: null, selected: [] })}
          />
        </>
      ) : (
        <Button icon="expand" onClick={() => change({ view: "reseau", ...shownToo(state, id) })}>
          {words.sheet.show}
        </Button>
      )}
      <Button icon="link" aria-label={words.actions.copyLink} onClick={() => void copy()} />
      {asking && drawn && <ExpandDialog id={id} left={drawn.relationsLeftOut} onClose={() => setAsking(false)} />}
    </div>
  );
}
