import { kinds, type Kind } from "../kinds";
import { type Criterion, oneOf } from "./Criterion";
import type { Field } from "./Field";
import { fields } from "./fields.generated";

/** A filter of GraphQL. */
export interface Where {
  readonly [field: string]: Where | readonly Where[] | string | readonly string[] | boolean;
}

/** What can be asked beside the fields of the schema: a theme with all below it, as `within` asks for a place. */
const under: Field = { to: "Theme", many: true, byNode: false };

/** The field that a criterion asks of a kind, or the kind itself for a group; undefined when there is none of this name. */
export function fieldOf(kind: string, name: string): Field | undefined {
  if (name === "under" && kind === "Theme") return under;
  return name === oneOf ? { to: kind, many: false, byNode: false } : fields[kind]?.[name];
}

/**
 * The filter that criteria stand for. Suspended ones, and fields that the kind has not, ask nothing.
 * @param criteria Joined by *and*, or by *or*.
 * @param kind The type that is asked: `Organisation`.
 */
export function toWhere(criteria: readonly Criterion[], kind: string, or = false): Where {
  const parts: Where[] = criteria
    .filter((one) => !one.off)
    .map((one) => part(one, kind))
    .filter((one) => one !== undefined);
  const names = parts.map((one) => Object.keys(one)[0]);
  const distinct = new Set(names).size === names.length;
  if (parts.length < 2 || (!or && distinct)) return Object.assign({}, ...parts) as Where;
  const joined: Where = or ? { or: parts } : { and: parts };
  return joined;
}

function part(criterion: Criterion, kind: string): Where | undefined {
  const field = fieldOf(kind, criterion.field);
  if (!field) return undefined;
  const found = "to" in field ? relation(criterion, field) : values(criterion, field);
  if (Object.keys(found).length === 0) return undefined;
  return criterion.not ? { not: found } : found;
}

/** Yes or no: what GraphQL writes without quotes, and compares by `eq` only. */
const isFlag = (field: Field) => "values" in field && field.values[0] === "true";

function values({ field, values: chosen = [] }: Criterion, of: Field): Where {
  const { many } = of;
  if (isFlag(of)) return flags(chosen.map((value) => ({ [field]: { eq: value === "true" } })));
  const one: Where = equal(chosen);
  return { [field]: many ? { some: one } : one };
}

const flags = (all: readonly Where[]): Where => (all.length === 1 && all[0] ? all[0] : { or: all });

const equal = (chosen: readonly string[]): Where => (chosen.length === 1 ? { eq: chosen[0] ?? "" } : { in: chosen });

function relation(criterion: Criterion, field: Extract<Field, { readonly to: string }>): Where {
  const { field: name, values: ids = [], inside = [], or } = criterion;
  if (name === oneOf) return toWhere(inside, field.to, true);
  if (name === "within") return ids.length === 1 ? { within: ids[0] ?? "" } : { or: ids.map((id) => ({ within: id })) };
  if (name === "under") return { or: [{ id: equal(ids) }, { allBroader: { some: { id: equal(ids) } } }] };
  const asked: Where = { ...(ids.length > 0 && { id: equal(ids) }), ...toWhere(inside, field.to, or) };
  // Where all that stood inside is suspended, the relation itself is not asked for either.
  if (Object.keys(asked).length === 0) return criterion.inside ? {} : { [name]: { any: true } };
  const node = field.byNode ? { node: asked } : asked;
  return { [name]: field.many ? { some: node } : node };
}

/** The filters of every kind: organisations as asked, the others as far as they are tied to one of them. */
export function tied(criteria: readonly Criterion[]): Partial<Record<Kind, Where>> {
  const where = toWhere(criteria, kinds.ORGANISATIONS.type);
  if (Object.keys(where).length === 0) return {};
  const some = { some: where };
  const byNode = { some: { node: where } };
  return {
    ORGANISATIONS: where,
    PROJECTS: { carriers: byNode },
    NETWORKS: { or: [{ members: byNode }, { certifiedOrganisations: byNode }] },
    THEMES: { organisations: some },
    NEEDS: { organisations: some },
    OFFERS: { organisations: some },
    CHALLENGES: { organisations: some },
    TERRITORIES: { organisations: some },
    WORKSHOPS: { projects: { some: { carriers: byNode } } },
    FIGURES: { organisation: where },
  };
}

/** A filter by the names of GraphQL's fields (`organisations`), as `picture` and `network` take it. */
export function byField(filters: Partial<Record<Kind, Where>>, only: readonly Kind[]): Where {
  return Object.fromEntries(only.flatMap((kind) => (filters[kind] ? [[kinds[kind].field, filters[kind]]] : [])));
}

/** A filter as people write it in GraphQL. Names of enums stand without quotes: ids never look like one. */
export function printWhere(where: unknown): string {
  if (Array.isArray(where)) return `[${where.map(printWhere).join(", ")}]`;
  if (typeof where === "string") return /^[A-Z][A-Z0-9_]*$/.test(where) ? where : JSON.stringify(where);
  if (typeof where !== "object" || where === null) return String(where);
  return `{ ${Object.entries(where)
    .map(([key, value]) => `${key}: ${printWhere(value)}`)
    .join(", ")} }`;
}
