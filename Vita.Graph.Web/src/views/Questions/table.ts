/** Any value of an answer. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The answer to a question, laid out: what its rows are, and how many there are in all. */
export interface Laid {
  readonly rows: readonly Json[];
  /** How many rows there are in all; undefined where the question does not say. */
  readonly total: number | undefined;
  /** The root field that was asked: `organisations`. */
  readonly root: string;
}

const form = ["nodes", "edges", "node"];

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Finds the rows: the list at the root, or the one list that it holds. */
export function lay(data: Json): Laid {
  const [root, value] = isObject(data) ? (Object.entries(data)[0] ?? ["", null]) : ["", null];
  if (Array.isArray(value)) return { rows: value, total: value.length, root };
  if (!isObject(value)) return { rows: [], total: 0, root };
  const rows = Object.values(value).find(Array.isArray) ?? [];
  const total = Object.entries(value).find(([key, count]) => key === "totalCount" && typeof count === "number")?.[1];
  return { rows, total: typeof total === "number" ? total : undefined, root };
}

/** What stands at the end of a path below a row: the value, and the object that holds it. */
export interface Item {
  readonly value: Json;
  readonly owner: Json;
}

/** The values of a column in a row, an entry for each item of the first list on the way. `node` and `edges` stand in no path. */
export function itemsAt(row: Json, path: readonly string[]): readonly (readonly Item[])[] {
  const found = walk(row, path, row);
  return Array.isArray(found) ? found : [[found as Item]];
}

type Found = Item | readonly (readonly Item[])[];

function walk(value: Json, path: readonly string[], owner: Json): Found {
  if (Array.isArray(value)) return value.map((item) => flat(item, path, isObject(item) ? item : owner));
  const [key, ...rest] = path;
  if (key === undefined) return { value, owner };
  if (!isObject(value)) return { value: null, owner };
  const below = value[key];
  if (below !== undefined) return walk(below, rest, value);
  const through = form.find((name) => value[name] !== undefined);
  return through ? walk(value[through] ?? null, path, value) : { value: null, owner };
}

function flat(value: Json, path: readonly string[], owner: Json): readonly Item[] {
  const found = walk(value, path, owner);
  return Array.isArray(found) ? found.flat() : [found as Item];
}

/** The ids of all nodes that rows name, those of the rows first, each once. */
export function idsIn(rows: readonly Json[]): readonly string[] {
  const own = rows.flatMap((row) => (isObject(row) && typeof row.id === "string" ? [row.id] : []));
  return [...new Set([...own, ...rows.flatMap(every)])].filter((id) => /^[a-z]+\/[\w-]+$/.test(id));
}

function every(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(every);
  if (!isObject(value)) return [];
  return [...(typeof value.id === "string" ? [value.id] : []), ...Object.values(value).flatMap(every)];
}
