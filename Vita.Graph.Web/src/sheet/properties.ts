import type { Labels } from "../asking/labels";
import type { SheetNode } from "./Sheet";

/** Properties that are shown elsewhere on the sheet, or that say how others are known. */
const elsewhere = new Set([
  "__typename",
  "id",
  "label",
  "acronym",
  "provenance",
  "kindBasis",
  "hasSheet",
  "labelEn",
  "altLabels",
  "summary",
  "projectSummary",
  "definition",
  "definitionEn",
  "organisations",
  "populationYear",
  "unit",
  "maxValue",
  "approximate",
]);

/** Names under which a property is asked for because two kinds give it different types. */
const asked: Readonly<Record<string, string>> = { networkKind: "kind", territoryKind: "kind" };

export interface PropertyFact {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

/** The values of a node in words, in the order of the question. */
export function propertiesOf(node: SheetNode, labels: Labels, number: (value: number) => string): PropertyFact[] {
  return Object.entries(node).flatMap(([key, value]): PropertyFact[] => {
    if (elsewhere.has(key) || key.endsWith("Connection") || value === null || (Array.isArray(value) && value.length === 0)) return [];
    const name = asked[key] ?? key;
    const one = (part: unknown) => inWords(part, name, node.__typename, labels, number);
    return [{ name, label: labels.property(node.__typename, name), value: Array.isArray(value) ? value.map(one).join(", ") : one(value) }];
  });
}

function inWords(value: unknown, name: string, kind: string, labels: Labels, number: (value: number) => string): string {
  if (typeof value === "boolean") return value ? "✓" : "–";
  const years = /Year$|^year$/.test(name);
  if (typeof value === "number") return years ? String(value) : number(value);
  const type = labels.typeOf(kind, name);
  return type ? labels.value(type, String(value)) : String(value);
}

/** The first sentence about a node, and the property that holds it. */
export function leadOf(node: SheetNode, language: string): { readonly text: string; readonly field: string } | null {
  if ("projectSummary" in node) return node.projectSummary ? { text: node.projectSummary, field: "summary" } : null;
  if ("summary" in node) return node.summary ? { text: node.summary, field: "summary" } : null;
  if (!("definition" in node)) return null;
  const text = (language === "en" && node.definitionEn) || node.definition;
  return text ? { text, field: "definition" } : null;
}

/** What sort of its kind a node is. */
export function subtitleOf(node: SheetNode, labels: Labels): string {
  if (node.__typename === "Organisation") return node.kinds.map((kind) => `${labels.value("OrganisationKind", kind)}`).join(", ");
  if (node.__typename === "Territory" && node.territoryKind) return labels.value("TerritoryKind", node.territoryKind);
  if (node.__typename === "Network" && node.networkKind) return labels.value("NetworkKind", node.networkKind);
  return "";
}
