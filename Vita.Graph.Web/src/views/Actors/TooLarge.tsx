import { changeOwn } from "../../address/history";
import { AskError } from "../../asking/AskError";
import { Button } from "../../parts/Button";
import { Icon } from "../../parts/Icon";
import { Problem } from "../../parts/Problem";
import { useOwnWords } from "../../words/useWords";
import { useActorsState } from "./useActors";
import { useNearest } from "./useNearest";
import { actorsWords } from "./words";

/** A network that the server refuses to compute, and the nearest weight that it accepts. */
export function TooLarge({ error }: { readonly error: AskError }) {
  const own = useOwnWords(actorsWords);
  const { least } = useActorsState();
  const nearest = useNearest();
  const { found, most } = error.bounds;
  return (
    <div className="notice" role="alert" data-code={error.code}>
      <Icon name="warn" />
      <div>
        <p>
          {own.tooLarge(least, found, most)} {nearest === undefined ? own.looking : nearest === null && own.noWeight}
        </p>
        {nearest instanceof AskError && <Problem error={nearest} />}
        {typeof nearest === "number" && <Button onClick={() => changeOwn({ min: String(nearest) })}>{own.nearest(nearest)}</Button>}
      </div>
    </div>
  );
}
