import type { SheetQuery } from "../asking/generated";
import type { SheetNode } from "./Sheet";

type SectionName = "facts" | "figures" | "needs" | "offers" | "challenges" | "sources";

export interface Section {
  readonly name: SectionName;
  /** How many; 0 where none is written. */
  readonly count: number;
}

type Around = SheetQuery["neighbourhood"];

/** The relations that have a section of their own. */
export const ownSection: ReadonlySet<string> = new Set(["HAS_FIGURE", "SEEKS", "OFFERS", "FACES"]);

/** How many relations of a type the node has: those of the answer, and those that it left out. */
function countOf(around: Around, type: string): number {
  const left = around.nodes[0]?.relationsLeftOut.filter((one) => one.type === type) ?? [];
  return around.edges.filter((edge) => edge.type === type).length + left.reduce((sum, one) => sum + one.count, 0);
}

/** The sources that the sheet cites, each once. */
function sourcesOf(node: SheetNode, around: Around): ReadonlySet<string> {
  return new Set([...node.provenance.map((one) => one.source.id), ...around.edges.map((edge) => edge.source.id)]);
}

/** The sections that have something in them, in their order. */
export function sectionsOf(node: SheetNode, around: Around): Section[] {
  const ideas = (name: "needs" | "offers" | "challenges"): number => {
    const key = `${name}Connection` as const;
    return key in node ? ((node as Partial<Record<typeof key, { totalCount: number }>>)[key]?.totalCount ?? 0) : 0;
  };
  const sections: Section[] = [
    { name: "facts", count: 0 },
    { name: "figures", count: node.__typename === "Organisation" || node.__typename === "Territory" ? countOf(around, "HAS_FIGURE") : 0 },
    { name: "needs", count: ideas("needs") },
    { name: "offers", count: ideas("offers") },
    { name: "challenges", count: ideas("challenges") },
    { name: "sources", count: sourcesOf(node, around).size },
  ];
  return sections.filter((one) => one.name === "facts" || one.count > 0);
}
