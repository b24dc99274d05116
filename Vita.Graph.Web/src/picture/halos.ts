import type { Scene } from "./Scene";

/** Whether a node is the focus, chosen, under the pointer, or tied to the focus: it keeps its label. */
export function isNear({ look, hovered, graph }: Scene, id: string): boolean {
  if (id === look.focus || id === hovered || look.selected.has(id)) return true;
  return !!look.focus && graph.hasNode(look.focus) && graph.areNeighbors(look.focus, id);
}

/** The nodes that the marker is laid under. */
export function haloed({ look, hovered, graph }: Scene): Set<string> {
  return new Set([hovered, ...look.selected, look.focus].filter((id): id is string => !!id && graph.hasNode(id)));
}

export function paintHalo(scene: Scene, context: CanvasRenderingContext2D, id: string): void {
  const { palette, look } = scene;
  const at = scene.placeOf(id)!;
  context.beginPath();
  context.arc(at.x, at.y, scene.radiusOf(id) + (id === look.focus || look.selected.size < 2 ? 9 : 4), 0, 2 * Math.PI);
  context.fillStyle = palette.of("--marker");
  context.fill();
  if (id !== look.focus && !look.selected.has(id)) return;
  context.lineWidth = 2;
  context.strokeStyle = palette.of("--marker-ring");
  context.stroke();
}
