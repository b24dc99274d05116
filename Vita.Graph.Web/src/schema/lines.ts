import type { Labels, RelationLabels } from "./labels";

/** All relations that lead from one kind to another, drawn as one line. */
export interface Line {
  readonly from: string;
  readonly to: string;
  readonly relations: readonly { readonly name: string; readonly labels: RelationLabels }[];
}

/** The lines between kinds: each relation once, as the kind that it leaves names it; derived ones are left to the lists. */
export function linesOf(labels: Labels): readonly Line[] {
  const lines = new Map<string, { from: string; to: string; relations: { name: string; labels: RelationLabels }[] }>();
  for (const [from, kind] of Object.entries(labels.kinds)) {
    for (const [name, relation] of Object.entries(kind.relations ?? {})) {
      if (relation.type === undefined || relation.isBackwards) continue;
      const key = `${from} ${relation.target}`;
      const line = lines.get(key) ?? { from, to: relation.target, relations: [] };
      line.relations.push({ name, labels: relation });
      lines.set(key, line);
    }
  }
  return [...lines.values()];
}
