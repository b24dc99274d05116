import { describe, expect, it } from "vitest";
import { nearest } from "../src/picture/keys";
import { hull, isInside, rectangle } from "../src/picture/lasso";

describe("the lasso", () => {
  const notched = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 5, y: 4 },
    { x: 0, y: 10 },
  ];

  it("holds what lies inside, also of a polygon with a notch", () => {
    expect(isInside({ x: 1, y: 5 }, notched)).toBe(true);
    expect(isInside({ x: 5, y: 8 }, notched)).toBe(false);
    expect(isInside({ x: 11, y: 5 }, notched)).toBe(false);
  });

  it("does not care in which direction it was drawn", () => {
    const back = [...notched].reverse();
    for (const point of [
      { x: 1, y: 5 },
      { x: 5, y: 8 },
      { x: 9, y: 2 },
    ])
      expect(isInside(point, back)).toBe(isInside(point, notched));
  });

  it("draws a rectangle from any corner", () => {
    expect(isInside({ x: 3, y: 3 }, rectangle({ x: 5, y: 5 }, { x: 1, y: 1 }))).toBe(true);
  });

  it("holds nothing when it has no corners", () => {
    expect(isInside({ x: 0, y: 0 }, [])).toBe(false);
  });
});

describe("the hull", () => {
  it("leaves out what lies inside", () => {
    const square = [
      { x: 0, y: 0 },
      { x: 4, y: 0 },
      { x: 4, y: 4 },
      { x: 0, y: 4 },
    ];
    const found = hull([...square, { x: 2, y: 2 }, { x: 1, y: 3 }]);
    expect(new Set(found)).toEqual(new Set(square));
  });
});

describe("arrows", () => {
  const others = [
    ["right", { x: 10, y: 1 }],
    ["far", { x: 30, y: 0 }],
    ["above", { x: 1, y: -8 }],
  ] as const;

  it("go to the nearest ahead", () => {
    expect(nearest({ x: 0, y: 0 }, "ArrowRight", others)).toBe("right");
    expect(nearest({ x: 0, y: 0 }, "ArrowUp", others)).toBe("above");
  });

  it("go nowhere where nothing is", () => {
    expect(nearest({ x: 0, y: 0 }, "ArrowLeft", others)).toBeNull();
  });
});
