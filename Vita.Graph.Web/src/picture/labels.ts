import { type Box, Taken } from "./Taken";

/** A mark on the screen that may get a label. */
export interface Mark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A label that wants a place. Larger weights come first. */
export interface Wish extends Mark {
  readonly weight: number;
  readonly width: number;
  readonly height: number;
  /** Placed even where it lies over something. */
  readonly always: boolean;
  /** Important enough to stand further away, tied to its mark by a line. */
  readonly far?: boolean;
}

/** Where a label is: its upper left corner from the centre of its mark. */
export interface Place {
  readonly dx: number;
  readonly dy: number;
  readonly side: -1 | 0 | 1;
  /** Further away than the twelve places. */
  readonly isFar?: boolean;
}

const gap = 4;
/** Two labels on one line are not read as one. */
const between = 6;

/** The twelve places around a mark, from the best: right, left, below, above, then between them. */
function places(wish: Wish): Place[] {
  const { radius, width, height } = wish;
  const right = radius + gap;
  const left = -radius - gap - width;
  const middle = -height / 2;
  const above = -radius - 3 - height;
  const below = radius + 3;
  const slant = radius * 0.6 + gap;
  return [
    { dx: right, dy: middle, side: 1 },
    { dx: left, dy: middle, side: -1 },
    { dx: -width / 2, dy: below, side: 0 },
    { dx: -width / 2, dy: above, side: 0 },
    { dx: slant, dy: below - 4, side: 1 },
    { dx: slant, dy: above + 4, side: 1 },
    { dx: -slant - width, dy: below - 4, side: -1 },
    { dx: -slant - width, dy: above + 4, side: -1 },
    { dx: right, dy: middle - height / 2, side: 1 },
    { dx: right, dy: middle + height / 2, side: 1 },
    { dx: left, dy: middle - height / 2, side: -1 },
    { dx: left, dy: middle + height / 2, side: -1 },
  ];
}

/** Places further away, in rings around the mark: the nearer first. */
function farPlaces({ radius, width, height }: Wish): Place[] {
  return [16, 28, 42, 58, 76].flatMap((distance) =>
    Array.from({ length: 16 }, (_, turn): Place => {
      const [x, y] = [Math.cos((turn * Math.PI) / 8), Math.sin((turn * Math.PI) / 8)];
      const side = Math.abs(x) < 0.3 ? 0 : x > 0 ? 1 : -1;
      const reach = radius + distance;
      const below = Math.sign(Math.round(y * 2));
      return { dx: x * reach - ((1 - side) / 2) * width, dy: y * reach - ((1 - below) / 2) * height, side, isFar: true };
    }),
  );
}

/**
 * Gives labels their places, the weightiest first: never over a mark, never over another label, never outside the frame.
 * Those that find none get no place, but for those that are always shown.
 * @param wishes The labels.
 * @param marks All marks on the screen, those without label too.
 * @param frame The room: pixels, with the part on the right that tools stand in.
 * @param before The places of the last time, which are tried first: labels do not jump.
 * @param blocked What else no label may lie over.
 */
export function placeLabels(
  wishes: readonly Wish[],
  marks: readonly Mark[],
  frame: { readonly width: number; readonly height: number },
  before: ReadonlyMap<string, Place>,
  blocked: readonly Box[] = [],
): Map<string, Place> {
  const taken = new Taken();
  for (const { id, x, y, radius } of marks) taken.add({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, id);
  for (const box of blocked) taken.add(box, "");
  const found = new Map<string, Place>();
  const sorted = [...wishes].sort((a, b) => Number(b.always) - Number(a.always) || b.weight - a.weight || (a.id < b.id ? -1 : 1));
  for (const wish of sorted) {
    const side = before.get(wish.id)?.side;
    const tried = places(wish).sort((a, b) => Number(b.side === side) - Number(a.side === side));
    const box = (place: Place): Box => ({ x: wish.x + place.dx, y: wish.y + place.dy, width: wish.width, height: wish.height });
    const within = ({ x, y, width, height }: Box) => x >= 2 && y >= 2 && x + width <= frame.width - 2 && y + height <= frame.height - 2;
    const isFree = (one: Place) => within(box(one)) && taken.isFree(box(one), wish.id);
    const place =
      tried.find(isFree) ??
      (wish.far || wish.always ? farPlaces(wish).find(isFree) : undefined) ??
      (wish.always ? (tried.find((one) => within(box(one))) ?? tried[0]) : undefined);
    if (!place) continue;
    found.set(wish.id, place);
    const { x, width, ...rest } = box(place);
    taken.add({ ...rest, x: x - between, width: width + 2 * between }, `label of ${wish.id}`);
  }
  return found;
}

/** Breaks a text into lines of about the same length: as few as lines of `most` letters would be. */
export function balanced(text: string, most: number): string[] {
  const count = Math.ceil(text.length / most);
  for (let length = Math.ceil(text.length / count); ; length++) {
    const lines = wrapped(text, length);
    if (lines.length <= count) return lines;
  }
}

function wrapped(text: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= length) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
