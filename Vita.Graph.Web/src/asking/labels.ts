import { useSyncExternalStore } from "react";
import { useAddress } from "../address/history";
import type { State } from "../address/State";
import { fine } from "../words/typography";

type Language = State["language"];
/** A label, and what it means. */
type Named = Readonly<Record<Language, readonly string[]>>;

interface Property extends Named {
  /** The name of an enum, or a type of value; a text when left out. */
  readonly type?: string;
}

interface Relation extends Named {
  readonly target: string;
  /** The type of its relations; none when it is derived from others. */
  readonly type?: string;
  readonly isBackwards?: boolean;
}

interface KindLabels extends Named {
  readonly plural: string;
  readonly properties: Readonly<Record<string, Property>>;
  readonly relations?: Readonly<Record<string, Relation>>;
}

/** What people call the parts of the schema: `/labels.json`. */
export interface LabelsFile {
  readonly kinds: Readonly<Record<string, KindLabels>>;
  readonly relationTypes: Readonly<Record<string, Named>>;
  readonly enums: Readonly<Record<string, Named & { readonly values: Readonly<Record<string, Named>> }>>;
}

let file: LabelsFile = { kinds: {}, relationTypes: {}, enums: {} };
const listeners = new Set<() => void>();

/** Fetches the labels. Until they are there, things are called by their names in GraphQL. */
export async function fetchLabels(): Promise<void> {
  try {
    const answer = await fetch("/labels.json");
    if (!answer.ok) return;
    file = (await answer.json()) as LabelsFile;
    for (const listener of listeners) listener();
  } catch {
    // The server does not answer: what is asked next says so.
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Labels in one language. */
export interface Labels {
  /** `property("Organisation", "foundedYear")` */
  property(kind: string, name: string): string;
  /** The type of a property: the name of its enum, when it has one. */
  typeOf(kind: string, name: string): string | undefined;
  /** `relation("Organisation", "memberships")` */
  relation(kind: string, name: string): string;
  /** `alongRelation("Organisation", "MEMBER_OF", false, "Network")`: *Adhère à*; backwards, from a network: *Adhérents*. */
  alongRelation(kind: string, type: string, backwards: boolean, target: string): string;
  /** `value("OrganisationKind", "AI")` */
  value(enumName: string, value: string): string;
  /** The label of a value of whatever enum has it, where the name of the enum is not known. */
  anyValue(value: string): string;
  meaning(enumName: string, value: string): string | undefined;
}

/** Labels in the language of the page. */
export function useLabels(): Labels {
  const known = useSyncExternalStore(subscribe, () => file);
  return labelsOf(known, useAddress().language);
}

function labelsOf({ kinds, relationTypes, enums }: LabelsFile, language: Language): Labels {
  const printed = language === "fr" ? fine : (text: string) => text.replaceAll("'", "’");
  const first = (named: Named | undefined, name: string) => printed(named?.[language][0] ?? name);
  return {
    property: (kind, name) => first(kinds[kind]?.properties[name], name),
    typeOf: (kind, name) => kinds[kind]?.properties[name]?.type,
    relation: (kind, name) => first(kinds[kind]?.relations?.[name], name),
    alongRelation(kind, type, backwards, target) {
      const all = Object.values(kinds[kind]?.relations ?? {});
      const found = all.find((one) => one.type === type && !!one.isBackwards === backwards && one.target === target);
      return first(found ?? relationTypes[type], type);
    },
    value: (enumName, value) => first(enums[enumName]?.values[value], value),
    anyValue: (value) => first(Object.values(enums).find((one) => value in one.values)?.values[value], value),
    meaning: (enumName, value) => enums[enumName]?.values[value]?.[language][1],
  };
}

/** The labels as the server gives them, for what walks through the schema. */
export function useLabelsFile(): LabelsFile {
  return useSyncExternalStore(subscribe, () => file);
}
