import { canRedo, canUndo, redo, undo, useAddress } from "../address/history";
import { shared } from "../address/packed";
import { write } from "../address/write";
import { Button } from "../parts/Button";
import { Go } from "../parts/Go";
import { announce } from "../parts/Status";
import { viewNames } from "../views/names";
import { views } from "../views/views";
import { useWords } from "../words/useWords";
import { TakeAway } from "./TakeAway";

/** The views, and what can be done with any of them. */
export function TabBar() {
  return (
    <div className="tabs">
      <ViewLinks />
      <div className="tabs-end">
        <ViewTools />
      </div>
    </div>
  );
}

/** Undo, link, files: above the view, and in the menu of a narrow page. */
export function ViewTools() {
  const words = useWords();
  const state = useAddress();
  const copy = async () => {
    await navigator.clipboard.writeText(location.origin + (await shared(write(state))));
    announce(words.actions.copied);
  };
  return (
    <>
      <Button look="quiet" icon="undo" aria-label={words.actions.undo} disabled={!canUndo()} onClick={undo} />
      <Button look="quiet" icon="redo" aria-label={words.actions.redo} disabled={!canRedo()} onClick={redo} />
      <span className="rule" />
      <Button look="quiet" icon="link" onClick={() => void copy()} aria-label={words.actions.copyLink}>
        <span className="wide">{words.actions.copyLink}</span>
      </Button>
      <TakeAway />
    </>
  );
}

export function ViewLinks({ onGo }: { readonly onGo?: () => void }) {
  const words = useWords();
  const { view } = useAddress();
  return (
    <nav className="tablist" aria-label={words.views.label}>
      {viewNames.map((name) => (
        <Go key={name} to={{ view: name }} aria-current={name === view ? "page" : undefined} onClick={onGo}>
          {views[name].title(words)}
        </Go>
      ))}
    </nav>
  );
}
