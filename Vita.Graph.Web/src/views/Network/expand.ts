import { change, now } from "../../address/history";
import { AroundDocument } from "../../asking/generated";
import { askOnce } from "../../asking/cache";
import { scene } from "../../picture/theScene";

/** More than this at once are not brought without asking which. */
export const atOnce = 12;

/** What is not shown yet around a node, the most linked first. */
export async function around(id: string): Promise<readonly string[]> {
  const shown = scene()?.graph.nodes() ?? [];
  const { neighbourhood } = await askOnce(AroundDocument, { id, shown: shown.filter((one) => one !== id) });
  return neighbourhood.nodes.filter((found) => found.depth > 0).map((found) => found.node.id);
}

/** Brings the neighbours of a node that are not shown. */
export async function expand(id: string): Promise<void> {
  const ids = await around(id);
  if (ids.length > 0) change({ opened: [...now().opened, { of: id, ids }], sheet: id, selected: [id] });
}

/** Takes away what only this node has brought. */
export function collapse(id: string): void {
  change({ opened: now().opened.filter((one) => one.of !== id) });
}
