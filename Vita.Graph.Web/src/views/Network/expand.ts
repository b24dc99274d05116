import { change, now } from "../../address/history";
import type { State } from "../../address/State";
import { AskError } from "../../asking/AskError";
import { announce } from "../../parts/Status";
import { type Around, askAround } from "../../picture/usePicture";
import { collapsed } from "./collapsed";

/** More than this at once are not brought without asking which. */
export const atOnce = 12;

/** Brings neighbours of a node that are not shown: one request, one step that can be undone. */
export async function expand(id: string, what: Around = { most: atOnce }): Promise<void> {
  const before = now();
  try {
    const ids = await askAround(before, id, what);
    // Whoever has gone on meanwhile is not pulled back.
    if (ids.length > 0 && isWhereItWas(before, now())) change({ opened: [...now().opened, { of: id, ids }], sheet: id, selected: [id] });
  } catch (error) {
    if (error instanceof AskError) announce(error.message);
    else throw error;
  }
}

/** Whether the same picture and sheet are shown. */
const isWhereItWas = (before: State, after: State): boolean =>
  (["view", "sheet", "kinds", "criteria", "opened", "hidden"] as const).every((part) => before[part] === after[part]);

/** Takes away what only this node has brought, and what those have brought in their turn. */
export function collapse(id: string): void {
  change({ opened: collapsed(now().opened, id) });
}
