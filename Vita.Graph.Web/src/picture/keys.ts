import type { Point } from "./Point";

export type Direction = "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight";

const vectors: Record<Direction, Point> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/**
 * The nearest in a direction on the screen: what is straight ahead counts as nearer than what lies aside.
 * Null when nothing is there.
 */
export function nearest(from: Point, direction: Direction, others: Iterable<readonly [string, Point]>): string | null {
  const { x, y } = vectors[direction];
  let best: string | null = null;
  let least = Infinity;
  for (const [id, point] of others) {
    const ahead = (point.x - from.x) * x + (point.y - from.y) * y;
    const aside = Math.abs((point.x - from.x) * y - (point.y - from.y) * x);
    if (ahead <= 0.5 || aside > ahead * 1.5) continue;
    const distance = ahead + aside * 2;
    if (distance < least) [best, least] = [id, distance];
  }
  return best;
}
