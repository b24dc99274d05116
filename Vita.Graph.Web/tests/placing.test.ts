import { describe, expect, it } from "vitest";
import { placesAround } from "../src/picture/placing";
import { balanced, type Mark, placeLabels, type Wish } from "../src/picture/labels";

const frame = { width: 800, height: 600 };

/** Marks on a grid, each with a wish for a label. */
function grid(step: number): Wish[] {
  const wishes: Wish[] = [];
  for (let x = 40; x < frame.width - 40; x += step) {
    for (let y = 40; y < frame.height - 40; y += step) {
      wishes.push({ id: `${x}/${y}`, x, y, radius: 6, weight: (x * 7 + y * 13) % 101, width: 70, height: 15, always: false });
    }
  }
  return wishes;
}

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function rectangles(wishes: readonly Wish[], marks: readonly Mark[]): [string, Rectangle][] {
  const places = placeLabels(wishes, marks, frame, new Map());
  return wishes.flatMap((wish): [string, Rectangle][] => {
    const place = places.get(wish.id);
    if (!place) return [];
    const [left, top] = [wish.x + place.dx, wish.y + place.dy];
    return [[wish.id, { left, top, right: left + wish.width, bottom: top + wish.height }]];
  });
}

const overlap = (a: Rectangle, b: Rectangle) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe("labels", () => {
  it("never lie over each other, over a mark, or outside the frame", () => {
    const wishes = grid(34);
    const placed = rectangles(wishes, wishes);
    expect(placed.length).toBeGreaterThan(40);
    const outside = placed.filter(([, box]) => box.left < 0 || box.top < 0 || box.right > frame.width || box.bottom > frame.height);
    expect(outside).toEqual([]);
    const overMark = placed.filter(([id, box]) =>
      wishes.some(({ id: other, x, y }) => other !== id && overlap(box, { left: x - 6, top: y - 6, right: x + 6, bottom: y + 6 })),
    );
    expect(overMark).toEqual([]);
    const overLabel = placed.filter(([, box], index) => placed.slice(index + 1).some(([, other]) => overlap(box, other)));
    expect(overLabel).toEqual([]);
  });

  it("go to the weightiest where there is room for one", () => {
    const at = { x: 400, y: 300, radius: 6, width: 900, height: 15 };
    const light: Wish = { ...at, id: "light", weight: 1, width: 300, always: false };
    const heavy: Wish = { ...light, id: "heavy", weight: 2 };
    const narrow = { width: 330, height: 36 };
    const near = [light, heavy].map((wish) => ({ ...wish, x: 12, y: 18 }));
    expect([...placeLabels(near, [], narrow, new Map()).keys()]).toEqual(["heavy"]);
  });

  it("keep the side that they had", () => {
    const wish: Wish = { id: "a", x: 400, y: 300, radius: 6, weight: 1, width: 60, height: 15, always: false };
    expect(placeLabels([wish], [wish], frame, new Map()).get("a")?.side).toBe(1);
    expect(placeLabels([wish], [wish], frame, new Map([["a", { dx: 0, dy: 0, side: -1 as const }]])).get("a")?.side).toBe(-1);
  });

  it("of what is selected are always shown", () => {
    const crowd = grid(20);
    const selected: Wish = { ...crowd[100]!, width: 200, always: true };
    const places = placeLabels([selected, ...crowd.filter((wish) => wish.id !== selected.id)], crowd, frame, new Map());
    expect(places.has(selected.id)).toBe(true);
  });

  it("break into lines of about the same length", () => {
    expect(balanced("Collectif du Pôle Économie Solidaire du Sud", 24)).toEqual(["Collectif du Pôle", "Économie Solidaire du Sud"]);
    expect(balanced("Ulisse", 24)).toEqual(["Ulisse"]);
  });
});

describe("new nodes", () => {
  const taken = Array.from({ length: 12 }, (_, index) => ({ x: (index % 4) * 20, y: Math.floor(index / 4) * 20 }));
  const parent = { x: 20, y: 20 };

  it("stand around their parent, apart from each other and from what is there", () => {
    const places = placesAround(parent, 30, taken, 15);
    expect(places.length).toBe(30);
    places.forEach((place, index) => {
      for (const other of [...taken, ...places.slice(index + 1)])
        expect(Math.hypot(place.x - other.x, place.y - other.y)).toBeGreaterThanOrEqual(15);
      expect(Math.hypot(place.x - parent.x, place.y - parent.y)).toBeLessThan(200);
    });
  });

  it("get the same places each time", () => {
    expect(placesAround(parent, 5, taken, 15)).toEqual(placesAround(parent, 5, taken, 15));
  });

  it("get a place also where a crowd leaves no room", () => {
    const crowd = Array.from({ length: 10000 }, (_, index) => ({ x: (index % 100) * 4 - 200, y: Math.floor(index / 100) * 4 - 200 }));
    expect(placesAround({ x: 0, y: 0 }, 3, crowd, 15).length).toBe(3);
  });
});
