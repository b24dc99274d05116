import { Icon } from "../../parts/Icon";
import type { IconName } from "../../parts/icons";
import { useOwnWords, useWords } from "../../words/useWords";
import { closerBy, look } from "./useWindow";
import { whole } from "./window";
import { words } from "./words";

/** Closer, farther, the whole map, and drawing around départements. */
export function MapTools({ lasso, onLasso }: { readonly lasso: boolean; readonly onLasso: () => void }) {
  const own = useOwnWords(words);
  const { tools } = useWords();
  const tool = (icon: IconName, name: string, onClick: () => void, pressed?: boolean) => (
    <button type="button" aria-label={name} title={name} aria-pressed={pressed} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
  return (
    <div className="tools" role="toolbar" aria-label={own.tools}>
      {tool("plus", tools.in, () => closerBy(1))}
      {tool("minus", tools.out, () => closerBy(-1))}
      {tool("fit", tools.all, () => look(() => whole))}
      <hr />
      {tool("lasso", tools.lasso, onLasso, lasso)}
    </div>
  );
}
