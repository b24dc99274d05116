import type { Point } from "./Point";
import type { Scene } from "./Scene";

/** The marker under a node. */
export interface Halo {
  readonly at: Point;
  readonly radius: number;
  /** Chosen, not only pointed at: it has a ring. */
  readonly ringed: boolean;
}

/** Whether a node is the focus, chosen, under the pointer, or tied to the focus: it keeps its label. */
export function isNear({ look, hovered, graph }: Scene, id: string): boolean {
  if (id === look.focus || id === hovered || look.selected.has(id)) return true;
  return !!look.focus && graph.hasNode(look.focus) && graph.areNeighbors(look.focus, id);
}

/** The nodes that the marker is laid under. */
export function haloed({ look, hovered, graph }: Scene): Set<string> {
  return new Set([hovered, ...look.selected, look.focus].filter((id): id is string => !!id && graph.hasNode(id)));
}

/** The markers as they are now. Where several nodes are chosen, theirs are narrower than that of the focus. */
export function halosOf(scene: Scene): Halo[] {
  const { selected, focus } = scene.look;
  return [...haloed(scene)].map((id) => ({
    at: scene.placeOf(id)!,
    radius: scene.radiusOf(id) + (id === focus || selected.size < 2 ? 9 : 4),
    ringed: id === focus || selected.has(id),
  }));
}

export function paintHalo({ palette }: Scene, context: CanvasRenderingContext2D, { at, radius, ringed }: Halo): void {
  context.beginPath();
  context.arc(at.x, at.y, radius, 0, 2 * Math.PI);
  context.fillStyle = palette.of("--marker");
  context.fill();
  if (!ringed) return;
  context.lineWidth = 2;
  context.strokeStyle = palette.of("--marker-ring");
  context.stroke();
}
