import { canRedo, canUndo, redo, undo, useAddress } from "../address/history";
import { Button } from "../parts/Button";
import { Go } from "../parts/Go";
import { copyLink } from "../parts/copyLink";
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
  return (
    <>
      <Button look="quiet" icon="undo" aria-label={words.actions.undo} disabled={!canUndo()} onClick={undo} />
      <Button look="quiet" icon="redo" aria-label={words.actions.redo} disabled={!canRedo()} onClick={redo} />
      <span className="rule" />
      <Button look="quiet" icon="link" onClick={() => void copyLink(state, words)} aria-label={words.actions.copyLink}>
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
