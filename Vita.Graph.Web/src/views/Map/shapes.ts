export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The middle of the largest part of a contour: `m x,y dx,dy … z`, moves relative to the point before. */
export function middleOf(path: string): Spot {
  const parts: Spot[][] = [];
  let at = { x: 0, y: 0 };
  for (const piece of path.split("m").slice(1)) {
    const steps = piece
      .replace("z", "")
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split(",").map(Number));
    const points = steps.map(([dx = 0, dy = 0]) => (at = { x: at.x + dx, y: at.y + dy }));
    parts.push(points);
    at = points[0] ?? at;
  }
  const measured = parts.map(measure).sort((a, b) => b.area - a.area);
  return measured[0]?.middle ?? { x: 0, y: 0 };
}

/** Area and centre of gravity of a polygon. */
function measure(points: readonly Spot[]): { area: number; middle: Spot } {
  let [area, x, y] = [0, 0, 0];
  points.forEach((point, index) => {
    const next = points[(index + 1) % points.length] ?? point;
    const cross = point.x * next.y - next.x * point.y;
    area += cross / 2;
    x += (point.x + next.x) * cross;
    y += (point.y + next.y) * cross;
  });
  return area === 0
    ? { area: 0, middle: points[0] ?? { x: 0, y: 0 } }
    : { area: Math.abs(area), middle: { x: x / (6 * area), y: y / (6 * area) } };
}

const golden = Math.PI * (3 - Math.sqrt(5));

/** The place of the nth of many things around a middle, like seeds of a sunflower: none hides another. */
export function sunflower(middle: Spot, index: number, many: number, step: number): Spot {
  if (many === 1) return middle;
  const radius = step * Math.sqrt(index + 0.35);
  return { x: middle.x + radius * Math.cos(index * golden), y: middle.y + radius * Math.sin(index * golden) };
}

/** How far a sunflower of many reaches. */
export const reach = (many: number, step: number): number => (many <= 1 ? 0 : step * Math.sqrt(many - 0.65));

export interface Label {
  readonly id: string;
  readonly at: Spot;
  /** How far from the middle it must stay. */
  readonly reach: number;
  readonly width: number;
}

export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end" | "middle";
  /** Whether it could be put nowhere without covering something. */
  readonly covers: boolean;
}

const height = 12;

/** Far beyond any map. */
const far = 10_000;

/**
 * Each label beside its place, where it covers neither another label nor another place.
 * @param between The left and right end of what is seen: a label beyond would be cut.
 */
export function placeLabels(labels: readonly Label[], between: readonly [number, number] = [-far, far]): ReadonlyMap<string, Placed> {
  const [left, right] = between;
  const beyond = [box(left - far, -far, far, 2 * far), box(right, -far, far, 2 * far)];
  const taken = labels.map(({ at, reach: radius }) => box(at.x - radius - 3, at.y - radius - 3, 2 * radius + 6, 2 * radius + 6));
  const placed = new Map<string, Placed>();
  for (const [index, label] of labels.entries()) {
    const choices = choicesOf(label);
    const cover = (choice: (typeof choices)[number]) =>
      [...beyond, ...taken].reduce((sum, other, at) => sum + (at === index + beyond.length ? 0 : overlap(choice.box, other)), 0);
    const best = choices.reduce((least, choice) => (cover(choice) < cover(least) ? choice : least));
    placed.set(label.id, { ...best.placed, covers: cover(best) > 0 });
    taken.push(best.box);
  }
  return placed;
}

function choicesOf({ at, reach: radius, width }: Label) {
  const gap = radius + 7;
  const side = (dx: number, dy: number, anchor: Placed["anchor"]) => {
    const [x, y] = [at.x + dx, at.y + dy];
    const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
    return { placed: { x, y, anchor }, box: box(left, y - height + 3, width, height) };
  };
  return [
    side(gap, 4, "start"),
    side(-gap, 4, "end"),
    side(gap - 2, -8, "start"),
    side(gap - 2, 15, "start"),
    side(-gap + 2, -8, "end"),
    side(-gap + 2, 15, "end"),
    side(0, -gap, "middle"),
    side(0, gap + 8, "middle"),
  ];
}

const box = (x: number, y: number, w: number, h: number) => ({ x, y, w, h });

function overlap(a: ReturnType<typeof box>, b: ReturnType<typeof box>): number {
  const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
  const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
  return w > 0 && h > 0 ? w * h : 0;
}
