import type { Kind } from "../kinds";
import { nodeLook } from "./looks";
import type { Point } from "./Point";
import type { Scene } from "./Scene";

/** A node as it is drawn on the screen now. */
export interface DrawnNode {
  readonly label: string;
  readonly kind: Kind;
  readonly at: Point;
  readonly radius: number;
  readonly colour: string;
}

/** All nodes in the order in which they are drawn: those that stand out lie over the others. */
export function drawnNodesOf(scene: Scene): DrawnNode[] {
  return scene.graph
    .mapNodes((id, attributes) => ({ id, attributes, look: nodeLook(scene, id, attributes) }))
    .sort((a, b) => a.look.zIndex - b.look.zIndex)
    .map(({ id, attributes: { label, kind }, look }) => ({
      label,
      kind,
      at: scene.placeOf(id)!,
      radius: scene.radiusOf(id),
      colour: look.color,
    }));
}
