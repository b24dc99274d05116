import { type LabelsFile, useLabelsFile } from "../asking/labels";

export interface Named {
  readonly fr: readonly string[];
  readonly en: readonly string[];
}

export type SchemaLabels = LabelsFile;

/** The names of the schema; nothing is named until they have come. */
export const useSchemaLabels = (): SchemaLabels => useLabelsFile();

/** The name in a language, as it is printed. */
export function nameOf(named: Named | undefined, language: "fr" | "en"): string | undefined {
  const text: string | readonly string[] | undefined = named?.[language];
  return (typeof text === "string" ? text : text?.[0])?.replaceAll("'", "’");
}
