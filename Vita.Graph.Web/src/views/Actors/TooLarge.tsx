import { changeOwn } from "../../address/history";
import type { AskError } from "../../asking/AskError";
import { Button } from "../../parts/Button";
import { Icon } from "../../parts/Icon";
import { useOwnWords } from "../../words/useWords";
import { mostWeight, useActorsState } from "./useActors";
import { actorsWords } from "./words";

/** A network that the server refuses to compute, and the nearest weight that it accepts, where one is. */
export function TooLarge({ error }: { readonly error: AskError }) {
  const own = useOwnWords(actorsWords);
  const { least } = useActorsState();
  const { found, limit, accepted } = error.exceeded;
  const nearest = accepted?.minWeight;
  return (
    <div className="notice" role="alert" data-code={error.code}>
      <Icon name="warn" />
      <div>
        <p>{own.tooLarge(least, found, limit)}</p>
        {nearest && nearest <= mostWeight ? (
          <Button onClick={() => changeOwn({ min: String(nearest) })}>{own.nearest(nearest)}</Button>
        ) : (
          <p>{own.noWeight}</p>
        )}
      </div>
    </div>
  );
}
