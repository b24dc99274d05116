import { fine } from "../words/typography";

/** What `/labels.json` says of the kinds, as far as the picture of the schema needs it: labels are [one, many, text] or [label, text]. */
export interface Labels {
  readonly kinds: Readonly<Record<string, KindLabels>>;
}

export interface KindLabels {
  readonly value: string;
  readonly fr: readonly string[];
  readonly en: readonly string[];
  readonly properties?: Readonly<Record<string, Both>>;
  readonly relations?: Readonly<Record<string, RelationLabels>>;
}

interface Both {
  readonly fr: string | readonly string[];
  readonly en: string | readonly string[];
}

export interface RelationLabels extends Both {
  readonly target: string;
  /** Absent where the relation is derived from others. */
  readonly type?: string;
  readonly isBackwards?: boolean;
}

export type Language = "fr" | "en";

/** The label alone. */
export function label(of: Both, language: Language): string {
  const words = of[language];
  return fine(typeof words === "string" ? words : (words[0] ?? ""));
}

/** The sentence that says more; empty where there is none. */
export function sentence(of: Both, language: Language): string {
  const words = of[language];
  return typeof words === "string" || words.length < 2 ? "" : fine(words.at(-1) ?? "");
}
