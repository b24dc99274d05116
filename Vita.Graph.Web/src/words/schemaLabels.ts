import { useEffect, useState } from "react";

type Text = string | readonly string[];

export interface Named {
  readonly fr: Text;
  readonly en: Text;
}

interface PropertyLabel extends Named {
  /** Absent for texts; else the name of a vocabulary, or INT, BOOLEAN… */
  readonly type?: string;
}

interface RelationLabel extends Named {
  readonly target: string;
}

interface KindLabel {
  readonly plural: string;
  readonly fr: readonly string[];
  readonly en: readonly string[];
  readonly properties?: Readonly<Record<string, PropertyLabel>>;
  readonly relations?: Readonly<Record<string, RelationLabel>>;
}

/** What `/labels.json` says: the names of the schema in both languages. */
export interface SchemaLabels {
  readonly kinds: Readonly<Record<string, KindLabel>>;
  readonly enums: Readonly<Record<string, { readonly values: Readonly<Record<string, Named>> }>>;
}

const none: SchemaLabels = { kinds: {}, enums: {} };
let asked: Promise<SchemaLabels> | undefined;
let known = none;

async function load(): Promise<SchemaLabels> {
  const answer = await fetch("/labels.json");
  known = answer.ok ? ((await answer.json()) as SchemaLabels) : none;
  return known;
}

/** The names of the schema; nothing is named until they have come. */
export function useSchemaLabels(): SchemaLabels {
  const [labels, set] = useState(known);
  useEffect(() => {
    asked ??= load();
    void asked.then(set);
  }, []);
  return labels;
}

/** The name in a language. */
export function nameOf(named: Named | undefined, language: "fr" | "en"): string | undefined {
  const text = named?.[language];
  return typeof text === "string" ? text : text?.[0];
}
