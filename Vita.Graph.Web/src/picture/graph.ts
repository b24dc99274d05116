import Graph from "graphology";
import { fannedOut, type LineAttributes, type ShapeAttributes } from "./attributes";
import type { Drawing, Thing } from "./Thing";

export type PictureGraph = Graph<ShapeAttributes, LineAttributes>;

/** The graph of a drawing, made before sigma has it: sigma looks at everything again for each node that is taken out of its graph. */
export function graphOf({ things, lines }: Drawing): PictureGraph {
  const graph: PictureGraph = new Graph({ multi: true, type: "directed" });
  for (const thing of things) graph.addNode(thing.id, shapeOf(thing));
  for (const [line, aside] of fannedOut(lines)) graph.addEdgeWithKey(line.key, line.from, line.to, { type: "line", line, aside });
  return graph;
}

/** Writes into a graph what its things are now: where they stand, how large they are. Returns the ids of those that were otherwise. */
export function renew(graph: PictureGraph, things: readonly Thing[]): string[] {
  return things.filter((thing) => put(graph, thing.id, shapeOf(thing))).map(({ id }) => id);
}

/**
 * Writes attributes of a node past graphology, whose event makes sigma index every node and line: who writes tells sigma what to draw.
 * @returns Whether any of them was otherwise.
 */
export function put(graph: PictureGraph, id: string, after: Partial<ShapeAttributes>): boolean {
  const before = graph.getNodeAttributes(id);
  const differs = (Object.keys(after) as (keyof ShapeAttributes)[]).some((name) => before[name] !== after[name]);
  Object.assign(before, after);
  return differs;
}

function shapeOf({ x, y, radius, kind, label, colour }: Thing): ShapeAttributes {
  return { x, y, size: radius, kind, label, colour };
}
