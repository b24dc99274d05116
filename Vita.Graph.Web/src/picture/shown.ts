import type { State } from "../address/State";

/** What changes so that a node stands in the picture, also where it was hidden before. */
export function shownToo({ opened, hidden }: State, id: string): Pick<State, "opened" | "hidden"> {
  return { opened: [...opened, { of: id, ids: [id] }], hidden: hidden.filter((one) => one !== id) };
}
