import type { Criterion } from "../../question/Criterion";
import { isAllowed } from "../../question/edit";
import { fromWhere, Unsaid } from "../../question/fromWhere";
import { readWhere } from "./where";

/** A question in chips, or why it cannot be: the root that it asks about, or the field at which it asks more. */
export type InChips =
  | { readonly criteria: readonly Criterion[] }
  | { readonly because: "root" | "analysis" | "field" | "size"; readonly name: string };

const lists = ["projects", "needs", "offers", "figures", "themes"];

/** Chips are about organisations, and say less than GraphQL. */
export function inChips(document: string, variables: Readonly<Record<string, unknown>>): InChips {
  const { root, where } = readWhere(document, variables);
  const shape = /^\s*(?:query\s*(?:\([^)]*\))?\s*)?\{\s*organisations[\s\S]*?\bgroupBy\b/.test(document);
  if (root !== "organisations" || shape) return { because: lists.includes(root) ? "root" : "analysis", name: root };
  try {
    const criteria = fromWhere(where ?? {}, "Organisation");
    return isAllowed(criteria) ? { criteria } : { because: "size", name: root };
  } catch (error) {
    if (error instanceof Unsaid) return { because: "field", name: error.message };
    throw error;
  }
}
