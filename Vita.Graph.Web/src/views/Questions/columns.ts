import { nameOf, type SchemaLabels } from "../../words/schemaLabels";
import { large } from "../../words/typography";

/** A column of the answer as a person sees it. */
export interface Column {
  readonly name: string;
  readonly path: readonly string[];
  readonly title: string;
  /** The vocabulary that its values are of. */
  readonly vocabulary?: string;
  /** The column with the pages of what stands here. */
  readonly page?: readonly string[];
  readonly isPage: boolean;
}

type Language = "fr" | "en";

/**
 * The columns of a question. Pages of a text stand beside it, and of a name in two languages the other one is left out.
 * @param own Names of what analyses give, which the schema's labels do not have.
 */
export function columnsOf(
  names: readonly string[],
  root: string,
  labels: SchemaLabels,
  language: Language,
  own: Readonly<Record<string, string>>,
): readonly Column[] {
  const all = short(
    names.filter((name) => !isOtherLanguage(name, names, language)).map((name) => column(name, root, labels, language, own)),
  );
  const owners = new Map(all.filter((one) => !one.isPage).map((one) => [parent(one.path), one]));
  return all
    .filter((one) => !one.isPage || !owners.has(parent(pageOwner(one.path))))
    .map((one) => {
      const page = all.find((other) => other.isPage && owners.get(parent(pageOwner(other.path))) === one);
      return page ? { ...one, page: page.path } : one;
    });
}

/** The last word of a title says enough where no other column ends with it. */
function short(columns: readonly (Column & { readonly words: readonly string[] })[]): readonly Column[] {
  const ends = columns.map((column) => column.words.at(-1));
  return columns.map((column) => {
    const end = column.words.at(-1);
    return end && ends.filter((other) => other === end).length === 1 ? { ...column, title: end } : column;
  });
}

const parent = (path: readonly string[]) => path.slice(0, -1).join(".");

/** `needs.provenance.page` is the page of `needs.…`; `partners.page` of `partners.…`. */
const pageOwner = (path: readonly string[]) => [...path.slice(0, path.at(-2) === "provenance" ? -2 : -1), ""];

function isOtherLanguage(name: string, names: readonly string[], language: Language): boolean {
  return language === "fr" ? name.endsWith("En") && names.includes(name.slice(0, -2)) : names.includes(`${name}En`);
}

function column(name: string, root: string, labels: SchemaLabels, language: Language, own: Readonly<Record<string, string>>) {
  const path = name.split(".");
  const titles: string[] = [];
  let vocabulary: string | undefined;
  let kind = Object.values(labels.kinds).find((one) => one.plural === root);
  for (const part of path) {
    const relation = kind?.relations?.[part] ?? relationAnywhere(labels, part);
    const reached = kind?.relations?.[part] ? undefined : relation && labels.kinds[relation.target]?.[language][0];
    const property = kind?.properties?.[part];
    vocabulary = property?.type && labels.enums[property.type] ? property.type : undefined;
    const isOwnName = kind && path.length === 1 && isNaming(part);
    const title =
      own[part] ??
      (isOwnName ? kind?.[language][0] : undefined) ??
      nameOf(property, language) ??
      nameOf(kind?.relations?.[part], language) ??
      reached ??
      own[`${part} alone`];
    if (title !== undefined && !(kind && isNaming(part) && titles.length > 0)) titles.push(title);
    kind = relation ? labels.kinds[relation.target] : (labels.kinds[large(part)] ?? kind);
  }
  const isPage = path.at(-1) === "page";
  const said = titles.filter((title) => title !== "");
  return { name, path, title: said.join(", ") || name, words: said, isPage, ...(vocabulary && { vocabulary }) };
}

const isNaming = (part: string) => ["name", "title", "text", "label", "labelEn"].includes(part);

/** Analyses name their parts as the schema names its relations. */
function relationAnywhere(labels: SchemaLabels, name: string): { readonly target: string } | undefined {
  const kind = Object.values(labels.kinds).find((one) => one.plural === name || one.plural === `${name}s`);
  const target = Object.entries(labels.kinds).find(([, one]) => one === kind)?.[0];
  return target ? { target } : undefined;
}
