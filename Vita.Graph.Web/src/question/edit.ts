import { type Criterion, deepest, mostCriteria, oneOf } from "./Criterion";

/** The fields that lead to a value, from the organisation on: `["territories", "milieux"]`. */
export type Path = readonly string[];

/** A chain of criteria with nothing beside it, as facets make it. */
export function chain(path: Path, values: readonly string[], not: boolean): Criterion {
  const [field = "", ...rest] = path;
  const one: Criterion = rest.length > 0 ? { field, inside: [chain(rest, values, false)] } : { field, values };
  return not ? { ...one, not } : one;
}

/** The values of a chain, when the criterion is one along this path. */
function valuesOf(criterion: Criterion, path: Path): readonly string[] | null {
  const [field, ...rest] = path;
  if (criterion.field !== field || criterion.off) return null;
  if (rest.length === 0) return criterion.inside ? null : (criterion.values ?? null);
  const [only, second] = criterion.inside ?? [];
  return only && !second && !criterion.values ? valuesOf(only, rest) : null;
}

/** The values that facets have chosen along a path, or excluded. */
export function chosen(criteria: readonly Criterion[], path: Path, not: boolean): readonly string[] {
  return criteria.flatMap((one) => (!!one.not === not ? (valuesOf(one, path) ?? []) : []));
}

/** The criteria without those that facets made along a path. */
export function without(criteria: readonly Criterion[], path: Path): readonly Criterion[] {
  return criteria.filter((one) => valuesOf(one, path) === null);
}

/** Chooses a value, or takes it back. Values of one path are joined by *or*; excluding one takes it from the chosen. */
export function toggle(criteria: readonly Criterion[], path: Path, value: string, not: boolean): readonly Criterion[] {
  const before = chosen(criteria, path, not);
  const has = before.includes(value);
  const next = has ? before.filter((one) => one !== value) : [...before, value];
  const opposite = chosen(criteria, path, !not).filter((one) => one !== value);
  const set = (values: readonly string[], negated: boolean) => (list: readonly Criterion[]) => setChain(list, path, values, negated);
  return set(opposite, !not)(set(next, not)(criteria));
}

/** Puts a chain where it was, at the end when it is new; with no values it goes. */
function setChain(criteria: readonly Criterion[], path: Path, values: readonly string[], not: boolean): readonly Criterion[] {
  const at = criteria.findIndex((one) => !!one.not === not && valuesOf(one, path) !== null);
  if (values.length === 0) return criteria.filter((_, index) => index !== at);
  const made = chain(path, values, not);
  return at < 0 ? [...criteria, made] : criteria.map((one, index) => (index === at ? made : one));
}

/** The place of a criterion in the tree: the index on each level. */
export type Spot = readonly number[];

/** Changes the criterion at a spot; null takes it away, with whatever relation is left empty by it. */
export function changeAt(criteria: readonly Criterion[], spot: Spot, make: (one: Criterion) => Criterion | null): readonly Criterion[] {
  const [at, ...rest] = spot;
  return criteria.flatMap((one, index) => {
    if (index !== at) return [one];
    if (rest.length === 0) return make(one) ?? [];
    const inside = changeAt(one.inside ?? [], rest, make);
    // A group of one is no group.
    if (one.field === oneOf && inside[0] && inside.length === 1) return one.not ? [{ ...inside[0], not: !inside[0].not }] : inside;
    return inside.length > 0 || one.values ? [{ ...one, inside }] : [];
  });
}

/** Adds a criterion inside the one at a spot; at the end of all when the spot is empty. */
export function addAt(criteria: readonly Criterion[], spot: Spot, added: Criterion): readonly Criterion[] {
  if (spot.length === 0) return [...criteria, added];
  return changeAt(criteria, spot, (one) => ({ ...one, inside: [...(one.inside ?? []), added] }));
}

/** Leaves out what is suspended. */
export function active(criteria: readonly Criterion[]): readonly Criterion[] {
  return criteria.filter((one) => !one.off).map((one) => (one.inside ? { ...one, inside: active(one.inside) } : one));
}

/** Every spot with its criterion, in the order of the sentence. */
export function spots(criteria: readonly Criterion[], before: Spot = []): { readonly spot: Spot; readonly criterion: Criterion }[] {
  return criteria.flatMap((criterion, index) => {
    const spot = [...before, index];
    return [{ spot, criterion }, ...spots(criterion.inside ?? [], spot)];
  });
}

/** Another way to be an answer, beside a criterion of the organisation: both stand in a group of which one is enough. */
export function orElse(criteria: readonly Criterion[], index: number, added: Criterion): readonly Criterion[] {
  return criteria.map((one, at) => {
    if (at !== index) return one;
    return one.field === oneOf ? { ...one, inside: [...(one.inside ?? []), added] } : { field: oneOf, inside: [one, added] };
  });
}

/** How many criteria there are: relations that only lead to others are none. */
export function countOf(criteria: readonly Criterion[]): number {
  return spots(criteria).filter(({ criterion }) => !criterion.inside?.length).length;
}

function depthOf(criteria: readonly Criterion[]): number {
  return Math.max(0, ...spots(criteria).map(({ spot }) => spot.length));
}

/** Whether a question keeps to what the page asks at once. */
export function isAllowed(criteria: readonly Criterion[]): boolean {
  return countOf(criteria) <= mostCriteria && depthOf(criteria) <= deepest;
}
