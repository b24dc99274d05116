import type { Criterion } from "./Criterion";
import { fieldOf } from "./toWhere";

const id = /^[a-z]+\/[\w-]+$/;

/** Whether the schema has the fields that criteria ask of a kind, and the values that they name. */
export function areKnown(criteria: readonly Criterion[], kind: string): boolean {
  return criteria.every(({ field: name, values = [], inside = [] }) => {
    const field = fieldOf(kind, name);
    if (!field) return false;
    if ("to" in field) return values.every((value) => id.test(value)) && areKnown(inside, field.to);
    return inside.length === 0 && values.every((value) => field.values.includes(value));
  });
}
