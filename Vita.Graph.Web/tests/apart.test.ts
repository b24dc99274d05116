import { describe, expect, it } from "vitest";
import { apart } from "../src/views/Actors/apart";

const square = (name: string, x: number, y: number) =>
  [
    [`${name}1`, { x, y }],
    [`${name}2`, { x: x + 40, y }],
    [`${name}3`, { x, y: y + 40 }],
  ] as const;

describe("groups", () => {
  const places = new Map([...square("a", 0, 0), ...square("b", 10, 5), ...square("c", 400, 400)]);
  const groups = ["a", "b", "c"].map((name) => [`${name}1`, `${name}2`, `${name}3`]);
  const moved = apart(places, groups);

  it("keep their shape", () => {
    for (const [first = "", second = ""] of groups) {
      expect((moved.get(second)?.x ?? 0) - (moved.get(first)?.x ?? 0)).toBeCloseTo(40);
    }
  });

  it("do not overlap, and stay where nothing is near", () => {
    const distance = Math.hypot(
      (moved.get("b1")?.x ?? 0) - (moved.get("a1")?.x ?? 0),
      (moved.get("b1")?.y ?? 0) - (moved.get("a1")?.y ?? 0),
    );
    expect(distance).toBeGreaterThan(100);
    expect(moved.get("c1")?.x).toBeCloseTo(400);
  });
});
