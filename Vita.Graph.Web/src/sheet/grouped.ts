import type { DrawnLineFragment, SheetQuery } from "../asking/generated";
import type { Labels } from "../asking/labels";
import { type Kind, kindOf, kindOfType, kinds } from "../kinds";
import { ownSection } from "./sections";

type Around = SheetQuery["neighbourhood"];
export type Neighbour = Around["nodes"][number]["node"];

/** What a relation leads to, with all relations of this type to it: each page that prints one. */
export interface Linked {
  readonly node: Neighbour;
  readonly edges: readonly DrawnLineFragment[];
}

export interface LinkedGroup {
  readonly key: string;
  readonly label: string;
  readonly type: string;
  readonly isOutgoing: boolean;
  /** The kind that it leads to. */
  readonly kind: Kind;
  readonly linked: readonly Linked[];
  /** How many more there are. */
  readonly left: number;
}

/** Where people look first. */
const order = [
  "BASED_IN",
  "WORKS_IN",
  "WITHIN",
  "MEMBER_OF",
  "CERTIFIED_BY",
  "PART_OF",
  "PARTNER_OF",
  "CARRIES",
  "CONCERNS",
  "IN_WORKSHOP",
  "ABOUT",
  "BROADER",
];
const rank = (type: string) => (order.includes(type) ? order.indexOf(type) : order.length);

/** The relations of a node by their meaning, in words. */
export function grouped(id: string, around: Around, labels: Labels): LinkedGroup[] {
  const nodes = new Map(around.nodes.map(({ node }) => [node.id, node]));
  const groups = new Map<string, { group: Omit<LinkedGroup, "linked">; linked: Map<string, Linked> }>();
  const own = kinds[kindOf(id)].type;
  for (const edge of around.edges) {
    if (edge.from.id !== id && edge.to.id !== id) continue;
    const isOutgoing = edge.from.id === id;
    const node = nodes.get(isOutgoing ? edge.to.id : edge.from.id);
    if (!node || isElsewhere(edge.type, isOutgoing)) continue;
    const target = kinds[kindOf(node.id)].type;
    const key = `${edge.type} ${isOutgoing} ${target}`;
    const group = heading(key, edge.type, isOutgoing, own, target, around, labels);
    const found = groups.get(key) ?? { group, linked: new Map<string, Linked>() };
    const before = found.linked.get(node.id)?.edges ?? [];
    const again = before.some((one) => one.page === edge.page && one.basis === edge.basis && one.source.id === edge.source.id);
    found.linked.set(node.id, { node, edges: again ? before : [...before, edge] });
    groups.set(key, found);
  }
  return [...groups.values()]
    .map(({ group, linked }) => ({ ...group, linked: [...linked.values()] }))
    .sort((a, b) => rank(a.type) - rank(b.type));
}

/** Figures, needs, offers and challenges have sections of their own; what seeks or offers them is a fact. */
function isElsewhere(type: string, isOutgoing: boolean): boolean {
  return ownSection.has(type) && isOutgoing;
}

function heading(
  key: string,
  type: string,
  isOutgoing: boolean,
  own: string,
  target: string,
  around: Around,
  labels: Labels,
): Omit<LinkedGroup, "linked"> {
  const left =
    around.nodes[0]?.relationsLeftOut.filter(
      (one) => one.type === type && one.isOutgoing === isOutgoing && kinds[one.kind].type === target,
    ) ?? [];
  return {
    key,
    type,
    isOutgoing,
    kind: kindOfType(target),
    label: labels.alongRelation(own, type, !isOutgoing, target),
    left: left.reduce((sum, one) => sum + one.count, 0),
  };
}
