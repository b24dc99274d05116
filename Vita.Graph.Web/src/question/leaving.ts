import type { State } from "../address/State";
import { kindOf } from "../kinds";

type Shown = Pick<State, "kinds" | "opened">;

const isShown = ({ kinds, opened }: Shown, id: string): boolean => kinds.includes(kindOf(id)) || opened.some(({ ids }) => ids.includes(id));

/** The selected nodes that were shown before a step and are not after it: their kind was taken out, or what had brought them was folded. */
export function leaving(selected: readonly string[], before: Shown, after: Shown): readonly string[] {
  return selected.filter((id) => isShown(before, id) && !isShown(after, id));
}
