import { describe, expect, it } from "vitest";
import { fromSegment } from "../src/picture/hits";
import { collapsed } from "../src/views/Network/collapsed";

describe("folding a node", () => {
  const a = { of: "theme/a", ids: ["need/b", "need/c"] };
  const again = { of: "theme/a", ids: ["offer/d"] };
  const inside = { of: "need/b", ids: ["figure/e"] };
  const beside = { of: "theme/z", ids: ["offer/y"] };

  it("takes back each time that it was unfolded, and nothing of others", () => {
    expect(collapsed([a, beside, again], "theme/a")).toEqual([beside]);
  });

  it("takes back what came of what it has brought", () => {
    expect(collapsed([a, inside, beside], "theme/a")).toEqual([beside]);
    expect(collapsed([a, inside, beside], "need/b")).toEqual([a, beside]);
  });

  it("leaves what another has brought too", () => {
    const both = { of: "theme/z", ids: ["need/b"] };
    expect(collapsed([a, both, inside], "theme/a")).toEqual([both, inside]);
  });
});

describe("the distance from a line", () => {
  const [from, to] = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
  ];

  it.each([
    ["beside it", { x: 5, y: 3 }, 0, 3],
    ["past its end", { x: 13, y: 4 }, 0, 5],
    ["on a parallel to its left", { x: 5, y: 3 }, 3, 0],
    ["on the other side of it", { x: 5, y: 3 }, -3, 6],
  ])("%s", (_, point, aside, distance) => {
    expect(fromSegment(point, from, to, aside)).toBeCloseTo(distance);
  });

  it("of no length is that from its point", () => {
    expect(fromSegment({ x: 3, y: 4 }, from, from, 2)).toBe(5);
  });
});
