import { grouped } from "../../parts/grouped";
import type { ActorsAnswer } from "./useActors";

type Actor = ActorsAnswer["nodes"][number];

/** A group of actors, the largest first. */
export interface Community {
  readonly number: number;
  readonly colour: string;
  readonly members: readonly Actor[];
  /** The labels of what ties it most, and others least. */
  readonly names: readonly string[];
}

const colours = 8;
const namesOfOne = 3;

/** The communities with a tie. They are named after what their own ties rest on, weighed against how common that is elsewhere. */
export function communitiesOf({ nodes, ties }: ActorsAnswer): Community[] {
  const tied = nodes.filter((actor) => actor.degree > 0);
  const numberOf = new Map(tied.map((actor) => [actor.node.id, actor.community]));
  const everywhere = new Map<string, number>();
  const within = new Map<number, Map<string, number>>();
  for (const { a, b, reasons } of ties) {
    const number = numberOf.get(a.id);
    for (const { node } of reasons) {
      everywhere.set(node.label, (everywhere.get(node.label) ?? 0) + 1);
      if (number === undefined || number !== numberOf.get(b.id)) continue;
      const counts = within.get(number) ?? new Map<string, number>();
      within.set(number, counts.set(node.label, (counts.get(node.label) ?? 0) + 1));
    }
  }
  const groups = grouped(tied, (actor) => actor.community);
  return [...groups]
    .sort(([a, first], [b, second]) => second.length - first.length || a - b)
    .map(([number, members], index) => ({
      number,
      members: members.toSorted((a, b) => b.pageRank - a.pageRank),
      colour: `--community-${Math.min(index + 1, colours)}`,
      names: distinctive(within.get(number) ?? new Map(), everywhere),
    }));
}

function distinctive(counts: ReadonlyMap<string, number>, everywhere: ReadonlyMap<string, number>): string[] {
  const weight = ([label, count]: [string, number]) => (count * count) / (everywhere.get(label) ?? 1);
  return [...counts]
    .sort((a, b) => weight(b) - weight(a) || (a[0] < b[0] ? -1 : 1))
    .slice(0, namesOfOne)
    .map(([label]) => label);
}
