import { now } from "../address/history";
import { MatchingDocument, type MatchingQueryVariables } from "../asking/generated";
import { askOnce } from "../asking/cache";
import type { Kind } from "../kinds";
import { shownScene } from "../picture/theScene";
import type { Criterion } from "../question/Criterion";
import { chain, type Path, without } from "../question/edit";
import { toWhere } from "../question/toWhere";
import { Pointing } from "./Pointing";

/** A pointer that only passes asks nothing. */
const pause = 150;
let timer = 0;
let turn = 0;
const pointing = new Pointing();

/** While the pointer is on a value, those that have it stay bright in the picture and the others fade. */
export function showcaseValue(path: Path, value: string): void {
  const mine = ++turn;
  clearTimeout(timer);
  if (!shownScene()) return;
  timer = window.setTimeout(() => {
    const criteria: readonly Criterion[] = [...without(now().criteria, path), chain(path, [value], false)];
    const where = toWhere(criteria, "Organisation") as MatchingQueryVariables["where"];
    askOnce(MatchingDocument, { where }).then(
      ({ organisations }) => mine === turn && pointing.at(shownScene(), new Set([...organisations.nodes.map(({ id }) => id), value])),
      () => undefined,
    );
  }, pause);
}

/** The same for a kind in the legend. */
export function showcaseKind(kind: Kind): void {
  const scene = shownScene();
  pointing.at(scene, new Set(scene?.graph.filterNodes((_, data) => data.kind === kind)));
}

/** The pointer has left: what stood out before it came stands out again. */
export function endShowcase(): void {
  turn++;
  clearTimeout(timer);
  pointing.end(shownScene());
}
