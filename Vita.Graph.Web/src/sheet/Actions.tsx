import { useState } from "react";
import { change, useAddress } from "../address/history";
import { defaults } from "../address/State";
import { Button } from "../parts/Button";
import { copyLink } from "../parts/copyLink";
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
      <Button
        icon="link"
        aria-label={words.actions.copyLink}
        onClick={() => void copyLink({ ...defaults, language: state.language, sheet: id }, words)}
      />
      {asking && drawn && <ExpandDialog id={id} left={drawn.relationsLeftOut} onClose={() => setAsking(false)} />}
    </div>
  );
}
