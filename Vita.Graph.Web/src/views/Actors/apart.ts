import type { Point } from "../../picture/Point";

interface Circle {
  x: number;
  y: number;
  readonly radius: number;
  readonly ids: readonly string[];
}

const rounds = 200;
const padding = 34;

/**
 * Moves whole groups apart until the circles around them do not overlap. Inside a group nothing changes.
 * @param places The place of each member.
 * @param groups The ids of each group; those of no group stay.
 */
export function apart(places: ReadonlyMap<string, Point>, groups: readonly (readonly string[])[]): Map<string, Point> {
  const circles = groups.map((ids) => circleAround(ids, places));
  const starts = circles.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < rounds && pushed(circles); round++);
  const moved = new Map(places);
  circles.forEach(({ x, y, ids }, index) => {
    const start = starts[index] ?? { x, y };
    for (const id of ids) {
      const place = places.get(id);
      if (place) moved.set(id, { x: place.x + x - start.x, y: place.y + y - start.y });
    }
  });
  return moved;
}

function circleAround(ids: readonly string[], places: ReadonlyMap<string, Point>): Circle {
  const points = ids.flatMap((id) => places.get(id) ?? []);
  const x = points.reduce((sum, point) => sum + point.x, 0) / Math.max(1, points.length);
  const y = points.reduce((sum, point) => sum + point.y, 0) / Math.max(1, points.length);
  const radius = Math.max(0, ...points.map((point) => Math.hypot(point.x - x, point.y - y))) + padding;
  return { x, y, radius, ids };
}

/** Pushes each overlapping pair half its overlap apart. */
function pushed(circles: Circle[]): boolean {
  let any = false;
  circles.forEach((a, index) => {
    for (const b of circles.slice(index + 1)) {
      const [dx, dy] = [b.x - a.x || 1e-6, b.y - a.y];
      const distance = Math.hypot(dx, dy);
      const overlap = a.radius + b.radius - distance;
      if (overlap <= 0.01) continue;
      any = true;
      const share = overlap / 2 / distance;
      a.x -= dx * share;
      a.y -= dy * share;
      b.x += dx * share;
      b.y += dy * share;
    }
  });
  return any;
}
