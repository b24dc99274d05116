import { now } from "../address/history";
import { MatchingDocument, type MatchingQueryVariables } from "../asking/generated";
import { askOnce } from "../asking/cache";
import { shownScene } from "../picture/theScene";
import type { Criterion } from "../question/Criterion";
import { chain, type Path, without } from "../question/edit";
import { toWhere } from "../question/toWhere";

/** A pointer that only passes asks nothing. */
const pause = 150;
let timer = 0;
let turn = 0;

/** While the pointer is on a value, those that have it stay bright in the picture and the others fade. */
export function showcaseValue(path: Path, value: string): void {
  const mine = ++turn;
  clearTimeout(timer);
  if (!shownScene()) return;
  timer = window.setTimeout(() => {
    const criteria: readonly Criterion[] = [...without(now().criteria, path), chain(path, [value], false)];
    const where = toWhere(criteria, "Organisation") as MatchingQueryVariables["where"];
    askOnce(MatchingDocument, { where }).then(
      ({ organisations }) => mine === turn && shownScene()?.showcase(new Set([...organisations.nodes.map(({ id }) => id), value])),
      () => undefined,
    );
  }, pause);
}

/** The pointer has left: what stood out before it came stands out again. */
export function endShowcase(): void {
  turn++;
  clearTimeout(timer);
  shownScene()?.showcase(null);
}
