import { describe, expect, it } from "vitest";
import type { SharedFragment, WayFragment } from "../src/asking/generated";
import { actorsOf, asked, common, notCompared } from "../src/inCommon/inCommon";

const way = (from: string, to: string): WayFragment => ({ way: "OWN", nodes: [from, to].map((id) => ({ id, label: id })), edges: [] });

/** What organisation/a shares with another: by theme, things named. */
const pair = (other: string, things: readonly string[], totalCount = things.length): SharedFragment => ({
  totalCount,
  shared: things.map((thing) => ({
    reason: "THEME",
    node: { id: thing, label: thing },
    from: [way("organisation/a", thing)],
    fromCount: 3,
    to: [way(other, thing)],
    toCount: 1,
  })),
});

const shown = (pairs: readonly SharedFragment[]) =>
  common(pairs).map(({ node, ways }) => `${node.id}: ${ways.map(({ way, count }) => `${way.nodes[0]!.id} ${count}`).join(", ")}`);

describe("what actors have in common", () => {
  it("of two is all that they share, and how each is tied to it", () => {
    expect(shown([pair("organisation/b", ["theme/x", "theme/y"])])).toEqual([
      "theme/x: organisation/a 3, organisation/b 1",
      "theme/y: organisation/a 3, organisation/b 1",
    ]);
  });

  it("of three is what the first shares with both", () => {
    const pairs = [pair("organisation/b", ["theme/x", "theme/y"]), pair("organisation/c", ["theme/y", "theme/z"])];
    expect(shown(pairs)).toEqual(["theme/y: organisation/a 3, organisation/b 1, organisation/c 1"]);
  });

  it("takes the same thing for another reason as another thing", () => {
    const other = pair("organisation/c", ["theme/x"]);
    expect(shown([pair("organisation/b", ["theme/x"]), { ...other, shared: [{ ...other.shared[0]!, reason: "PARTNER" }] }])).toEqual([]);
  });

  it("counts what was not listed, and so not compared", () => {
    expect(notCompared([pair("organisation/b", ["theme/x"]), pair("organisation/c", ["theme/x"], 4)])).toBe(3);
  });

  it("is asked of actors only, each pair once", () => {
    const actors = actorsOf(["theme/x", "organisation/a", "project/b", "need/c", "organisation/d"]);
    expect(actors).toEqual(["organisation/a", "project/b", "organisation/d"]);
    expect(asked(actors)).toMatchObject({
      first: "organisation/a",
      second: "project/b",
      third: "organisation/d",
      hasThird: true,
      hasFourth: false,
      hasFifth: false,
    });
  });
});
