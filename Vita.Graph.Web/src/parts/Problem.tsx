import type { AskError } from "../asking/AskError";
import { useWords } from "../words/useWords";
import { Button } from "./Button";
import { Icon } from "./Icon";

/** A question that was not answered: why, in words, and what can be done. */
export function Problem({ error, onAgain }: { readonly error: AskError; readonly onAgain?: () => void }) {
  const words = useWords();
  const known = error.code === "OFFLINE" || error.code === "ABORTED" ? words.errors[error.code] : null;
  return (
    <div className="notice" role="alert" data-code={error.code}>
      <Icon name="warn" />
      <div>
        <p>{known ?? (error.isRefusal ? words.errors.refused : words.errors.unknown)}</p>
        {!known && (
          <p className="notice-detail" lang="en">
            {error.message}
          </p>
        )}
        {onAgain && (
          <Button onClick={onAgain} icon="reload">
            {words.errors.again}
          </Button>
        )}
      </div>
    </div>
  );
}
