import { type Criterion, oneOf } from "./Criterion";
import type { Field } from "./Field";
import { fieldOf } from "./toWhere";

/** What chips cannot say: the field at which a filter asks for more than they know. */
export class Unsaid extends Error {}

type Filter = Readonly<Record<string, unknown>>;

const isFilter = (value: unknown): value is Filter => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The criteria that a filter stands for: `toWhere` the other way round.
 * @throws Unsaid where no chip says it.
 */
export function fromWhere(where: unknown, kind: string): Criterion[] {
  return Object.entries(filter(where, "where")).flatMap(([name, value]): Criterion[] => {
    if (name === "and") return list(value).flatMap((one) => fromWhere(one, kind));
    if (name === "or") return [{ field: oneOf, inside: list(value).map((one) => only(fromWhere(one, kind), name)) }];
    if (name === "not") return [negated(only(fromWhere(value, kind), name))];
    const field = fieldOf(kind, name);
    if (!field) throw new Unsaid(name);
    return ["to" in field ? relation(name, value, field) : property(name, value, field.many)];
  });
}

function filter(value: unknown, name: string): Filter {
  if (!isFilter(value)) throw new Unsaid(name);
  return value;
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const negated = (one: Criterion): Criterion => ({ ...one, not: !one.not });

function only(criteria: readonly Criterion[], name: string): Criterion {
  const [first, second] = criteria;
  if (!first || second) throw new Unsaid(name);
  return first;
}

/** The one thing that a filter asks. */
function single(value: unknown, key: string, name: string): unknown {
  const found = filter(value, name);
  if (Object.keys(found).join() !== key) throw new Unsaid(name);
  return found[key];
}

function property(name: string, value: unknown, many: boolean): Criterion {
  return { field: name, values: equal(many ? single(value, "some", name) : value, name) };
}

/** The values of `eq` or `in`. */
function equal(value: unknown, name: string): readonly string[] {
  const found = filter(value, name);
  const key = "in" in found ? "in" : "eq";
  const values = list(single(found, key, name));
  if (values.length === 0 || values.some((one) => one === null)) throw new Unsaid(name);
  return values.map(String);
}

function relation(name: string, value: unknown, field: Extract<Field, { readonly to: string }>): Criterion {
  if (typeof value === "string") return { field: name, values: [value] };
  const asked = filter(value, name);
  if (asked.any === true && Object.keys(asked).length === 1) return { field: name };
  const some = field.many ? single(value, "some", name) : value;
  const { id, ...rest } = filter(field.byNode ? single(some, "node", name) : some, name);
  const inside = fromWhere(rest, field.to);
  return { field: name, ...(id !== undefined && { values: equal(id, name) }), ...(inside.length > 0 && { inside }) };
}
