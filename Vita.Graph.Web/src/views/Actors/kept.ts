import type { ActorsAnswer } from "./useActors";

type Actor = ActorsAnswer["nodes"][number];

/** A network with those set apart who have no tie in it. */
export interface Kept extends ActorsAnswer {
  readonly alone: readonly Actor[];
  /** How many the largest component has, and the deepest core: of all, whatever is filtered. */
  readonly largest: number;
  readonly deepest: number;
}

/**
 * What is left of a network: those with a tie, of its largest component, of a core.
 * @param core Each is tied to at least so many others of the core; 0 or 1 keeps all who have a tie.
 */
export function keptOf(network: ActorsAnswer, { core, largest }: { readonly core: number; readonly largest: boolean }): Kept {
  const tied = network.nodes.filter((actor) => actor.degree > 0);
  const [component, members] = largestOf(tied);
  const nodes = tied.filter((actor) => actor.core >= core && (!largest || actor.component === component));
  const ids = new Set(nodes.map(({ node }) => node.id));
  return {
    ...network,
    nodes,
    ties: network.ties.filter(({ a, b }) => ids.has(a.id) && ids.has(b.id)),
    alone: network.nodes.filter((actor) => actor.degree === 0),
    largest: members,
    deepest: Math.max(0, ...tied.map((actor) => actor.core)),
  };
}

/** The number of the component that has most members, the lower one of two that have as many. */
function largestOf(tied: readonly Actor[]): readonly [number, number] {
  const sizes = new Map<number, number>();
  for (const { component } of tied) sizes.set(component, (sizes.get(component) ?? 0) + 1);
  return [...sizes].sort(([a, first], [b, second]) => second - first || a - b)[0] ?? [-1, 0];
}
