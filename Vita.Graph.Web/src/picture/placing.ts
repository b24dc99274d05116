import type { Point } from "./Point";

const golden = Math.PI * (3 - Math.sqrt(5));

/**
 * Places for new nodes around the one that brought them: a spiral that passes over what is already there.
 * The same things at the same places give the same answer, and nothing that is there is moved.
 * @param around Where their parent is.
 * @param count How many places.
 * @param taken The places of all that is there.
 * @param room The least distance between two.
 */
export function placesAround(around: Point, count: number, taken: readonly Point[], room: number): Point[] {
  const places: Point[] = [];
  const reach = room * (6 + 3 * Math.sqrt(count));
  const near = taken.filter((point) => Math.hypot(point.x - around.x, point.y - around.y) < reach);
  for (let turn = 1; places.length < count; turn++) {
    const distance = room * (1.4 + 0.5 * Math.sqrt(turn));
    const place = { x: around.x + distance * Math.cos(turn * golden), y: around.y + distance * Math.sin(turn * golden) };
    const free = [...near, ...places].every((point) => Math.hypot(point.x - place.x, point.y - place.y) >= room);
    // A crowd may leave no room: what is far enough out is taken as it is.
    if (free || turn > 200 + count * 4) places.push(place);
  }
  return places;
}
