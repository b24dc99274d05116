import type { InCommonQuery, InCommonQueryVariables, SharedFragment, WayFragment } from "../asking/generated";
import { kindOf } from "../kinds";

/** The fewest and the most actors whose things in common are looked for. */
export const fewest = 2;
export const most = 5;

/** The most things that the server lists for a pair; it counts the rest. */
const mostThings = 200;

/** A thing that all of some actors share, and how each is tied to it: the first way, and how many there are. */
export interface Common {
  readonly reason: SharedFragment["shared"][number]["reason"];
  readonly node: { readonly id: string; readonly label: string };
  readonly ways: readonly { readonly way: WayFragment; readonly count: number }[];
}

/** Those of the chosen that can share something. */
export const actorsOf = (ids: readonly string[]): string[] => ids.filter((id) => ["ORGANISATIONS", "PROJECTS"].includes(kindOf(id)));

/** One question for all actors; those that are not there repeat the first pair, and are not asked for. */
export function asked(actors: readonly string[]): InCommonQueryVariables {
  const [first, second, third, fourth, fifth] = actors;
  return {
    actors: [...actors],
    first: first!,
    second: second!,
    third: third ?? second!,
    fourth: fourth ?? second!,
    fifth: fifth ?? second!,
    hasThird: third !== undefined,
    hasFourth: fourth !== undefined,
    hasFifth: fifth !== undefined,
    most: mostThings,
  };
}

/** The pairs of an answer, the first actor in each; fewer than were asked for where an actor is not in the graph. */
export const pairsOf = ({ second, third, fourth, fifth }: InCommonQuery): SharedFragment[] =>
  [second, third, fourth, fifth].filter((pair) => pair != null);

/** What the first actor shares with every other, in the order of the server: by reason, then by id. */
export function common(pairs: readonly SharedFragment[]): Common[] {
  const [first, ...others] = pairs.map((pair) => new Map(pair.shared.map((one) => [`${one.reason} ${one.node.id}`, one])));
  return [...(first ?? [])].flatMap(([key, one]) => {
    const same = others.map((other) => other.get(key));
    if (same.some((other) => other === undefined)) return [];
    const ways = [
      { way: one.from[0]!, count: one.fromCount },
      ...[one, ...same].map((other) => ({ way: other!.to[0]!, count: other!.toCount })),
    ];
    return [{ reason: one.reason, node: one.node, ways }];
  });
}

/** How many things of the pairs were not listed, and so not compared. */
export const notCompared = (pairs: readonly SharedFragment[]): number =>
  pairs.reduce((sum, pair) => sum + pair.totalCount - pair.shared.length, 0);
