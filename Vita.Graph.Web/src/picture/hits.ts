import type { Point } from "./Point";
import type { Scene } from "./Scene";

/** How far outside a mark, and beside a line, the pointer still catches it: in pixels. */
const outside = 3;
const beside = 3.5;

/**
 * The node under a point of the screen: the one whose middle is nearest for its size.
 * Computed here, as sigma would read the pixel back from the graphics processor, which waits for the frame: without a graphics card, for
 * half a second at each move of the pointer.
 */
export function nodeAt(scene: Scene, at: Point): string | null {
  const { sigma, graph } = scene;
  const here = sigma.viewportToGraph(at);
  const unit = pixels(scene);
  let [best, least]: [string | null, number] = [null, 1];
  graph.forEachNode((id, { x, y }) => {
    const share = (Math.hypot(x - here.x, y - here.y) * unit) / (scene.radiusOf(id) + outside);
    if (share <= least) [best, least] = [id, share];
  });
  return best;
}

/** The line under a point of the screen. */
export function lineAt(scene: Scene, at: Point): string | null {
  const { sigma, graph } = scene;
  const here = sigma.viewportToGraph(at);
  const unit = pixels(scene);
  let [best, least]: [string | null, number] = [null, beside];
  graph.forEachEdge((key, { aside }, _from, _to, from, to) => {
    const distance = Math.abs(fromSegment(here, from, to, aside / unit)) * unit;
    if (distance <= least) [best, least] = [key, distance];
  });
  return best;
}

/** How many pixels of the screen one step in the graph is: the same in all directions. */
function pixels({ sigma }: Scene): number {
  const [a, b] = [sigma.graphToViewport({ x: 0, y: 0 }), sigma.graphToViewport({ x: 1, y: 0 })];
  return Math.hypot(b.x - a.x, b.y - a.y) || 1;
}

/** The distance of a point from a segment that lies a little to the left of the straight one. */
export function fromSegment(point: Point, from: Point, to: Point, aside: number): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const span = Math.hypot(dx, dy);
  if (span === 0) return Math.hypot(point.x - from.x, point.y - from.y);
  const [x, y] = [point.x - from.x + (dy / span) * aside, point.y - from.y - (dx / span) * aside];
  const along = Math.max(0, Math.min(1, (x * dx + y * dy) / (span * span)));
  return Math.hypot(x - along * dx, y - along * dy);
}
