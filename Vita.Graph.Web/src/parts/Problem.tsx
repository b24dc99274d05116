import { canUndo, undo } from "../address/history";
import type { AskError } from "../asking/AskError";
import { useWords } from "../words/useWords";
import { Button } from "./Button";
import { Icon } from "./Icon";

/** A question that was not answered: why, in words, and what can be done. */
export function Problem({ error, onAgain }: { readonly error: AskError; readonly onAgain?: () => void }) {
  const words = useWords();
  const { found, limit } = error.exceeded;
  const told: Readonly<Record<string, string>> = words.errors.codes;
  const known = told[error.code];
  return (
    <div className="notice" role="alert" data-code={error.code}>
      <Icon name="warn" />
      <div>
        <p>{known ?? (error.isRefusal ? words.errors.refused : words.errors.unknown)}</p>
        {!known && error.isRefusal && (
          <p className="notice-detail">
            {found && limit && words.errors.bounds(found, limit)} {words.errors.whole}
          </p>
        )}
        {!known && !error.isRefusal && (
          <p className="notice-detail" lang="en">
            {error.message}
          </p>
        )}
        {error.isRefusal && canUndo() && (
          <Button onClick={undo} icon="undo">
            {words.errors.before}
          </Button>
        )}
        {onAgain && !error.isRefusal && (
          <Button onClick={onAgain} icon="reload">
            {words.errors.again}
          </Button>
        )}
      </div>
    </div>
  );
}
