import { useEffect, useState } from "react";
import type { AskError } from "../../asking/AskError";
import { askOnce } from "../../asking/cache";
import { ActorsDocument, type ActorsQueryVariables } from "../../asking/generated";
import { mostWeight, useActorsState } from "./useActors";

/**
 * The least weight that the server accepts where a lower one is refused; null when there is none, undefined while it is looked for, an error
 * where that failed.
 */
export function useNearest(): number | null | undefined | AskError {
  const { by, where, least } = useActorsState();
  const [nearest, setNearest] = useState<number | null | AskError>();
  const key = JSON.stringify({ by, where });
  useEffect(() => {
    const controller = new AbortController();
    setNearest(undefined);
    void accepted(JSON.parse(key) as ActorsQueryVariables, least + 1, controller.signal).then(
      (found) => !controller.signal.aborted && setNearest(found),
      (error: AskError) => !controller.signal.aborted && setNearest(error),
    );
    return () => controller.abort();
  }, [key, least]);
  return nearest;
}

/** One weight after the other: what is accepted is kept, so that the click on it shows it at once. */
async function accepted(variables: ActorsQueryVariables, from: number, signal: AbortSignal): Promise<number | null> {
  for (let weight = from; weight <= mostWeight && !signal.aborted; weight++) {
    try {
      await askOnce(ActorsDocument, { ...variables, least: weight }, signal);
      return weight;
    } catch (error) {
      if (!(error as AskError).isRefusal) throw error;
    }
  }
  return null;
}
