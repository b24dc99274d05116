import { describe, expect, it } from "vitest";
import { keptOf } from "../src/views/Actors/kept";

const actor = (id: string, degree: number, core: number, component: number) => ({
  x: 0,
  y: 0,
  betweenness: 0,
  pageRank: 0,
  community: component,
  degree,
  core,
  component,
  node: { id, label: id },
});
const tie = (a: string, b: string) => ({ weight: 1, a: { id: a }, b: { id: b }, reasons: [] });

// A triangle with one hanging on it, a pair apart, and one alone.
const network = {
  nodeCount: 7,
  tieCount: 5,
  communityCount: 3,
  modularity: 0,
  nodes: [
    actor("a", 2, 2, 1),
    actor("b", 2, 2, 1),
    actor("c", 3, 2, 1),
    actor("d", 1, 1, 1),
    actor("e", 1, 1, 0),
    actor("f", 1, 1, 0),
    actor("g", 0, 0, 2),
  ],
  ties: [tie("a", "b"), tie("a", "c"), tie("b", "c"), tie("c", "d"), tie("e", "f")],
};
const ids = (kept: ReturnType<typeof keptOf>) => kept.nodes.map(({ node }) => node.id).join("");

describe("what is kept of a network", () => {
  it("is all who have a tie; who has none stands apart", () => {
    const kept = keptOf(network, { core: 1, largest: false });
    expect([ids(kept), kept.ties.length, kept.alone.map(({ node }) => node.id)]).toEqual(["abcdef", 5, ["g"]]);
    expect([kept.largest, kept.deepest]).toEqual([4, 2]);
  });

  it("is the largest component, with its ties", () => {
    const kept = keptOf(network, { core: 1, largest: true });
    expect([ids(kept), kept.ties.length]).toEqual(["abcd", 4]);
  });

  it("is a core, with the ties inside it", () => {
    const kept = keptOf(network, { core: 2, largest: false });
    expect([ids(kept), kept.ties.length]).toEqual(["abc", 3]);
  });
});
