import { RailDocument, type RailQuery } from "../asking/generated";
import type { Document } from "../asking/ask";
import type { RailQueryVariables } from "../asking/generated";
import { printWhere, toWhere } from "../question/toWhere";

/** Facets whose values are themes: the variable with the other criteria, and the relation that leads to the theme. */
const themed = {
  THEME_SOUGHT: { variable: "sought", field: "themesSought" },
  THEME_OFFERED: { variable: "offered", field: "themesOffered" },
} as const;

export type Themed = keyof typeof themed;

export const isThemed = (key: string): key is Themed => key in themed;

/** The answer with the counts of broader themes, by their names in the question. */
export type RolledUp = RailQuery & Readonly<Record<string, { readonly totalCount: number } | undefined>>;

const nameOf = (key: Themed, index: number) => `${key}_${index}`;

/** Themes that hold others: the only ones whose count is not that of their facet. */
export function broaderThemes(themes: RailQuery["themes"]["nodes"]): readonly string[] {
  return [...new Set(themes.flatMap(({ broader }) => broader.map(({ id }) => id)))].sort();
}

/**
 * The question of the rail with a count more for each broader theme: organisations on it or on one below it, each once.
 * Counts of narrower themes must not be added up: one organisation may seek several of them.
 */
export function withRollups(broader: readonly string[]): Document<RolledUp, RailQueryVariables> {
  const counts = (Object.keys(themed) as Themed[]).flatMap((key) =>
    broader.map((id, index) => {
      const { variable, field } = themed[key];
      const where = printWhere(toWhere([{ field, inside: [{ field: "under", values: [id] }] }], "Organisation"));
      return `${nameOf(key, index)}: organisations(where: { and: [$${variable}, ${where}] }) { totalCount }`;
    }),
  );
  const text = RailDocument.toString();
  const end = text.lastIndexOf("}");
  return new String(`${text.slice(0, end)} ${counts.join(" ")} }`);
}

/** How many organisations are on a broader theme or below it; undefined for the others. */
export function rolledUp(answer: RolledUp, key: Themed, broader: readonly string[], id: string): number | undefined {
  const index = broader.indexOf(id);
  return index < 0 ? undefined : answer[nameOf(key, index)]?.totalCount;
}
