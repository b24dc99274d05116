import { isKind, type Kind, kinds } from "../kinds";
import { areKnown } from "../question/areKnown";
import type { Criterion } from "../question/Criterion";
import { readCriteria } from "../question/criterionText";
import { type Camera, defaults, mostPins, type Opened, type Pin, type State } from "./State";

/** A state, and the parameters of the address that say nothing to this page. */
export interface Read {
  readonly state: State;
  readonly unknown: readonly string[];
}

const id = /^[a-z]+\/[\w-]+$/;
const list = (text: string) => text.split(",").filter((part) => id.test(part));

function readKinds(text: string): readonly Kind[] | null {
  if (text === "0") return [];
  const names = text.toUpperCase().split(",");
  return names.every(isKind) ? names : null;
}

/** Criteria that the schema knows: one left out in silence would give the answer to another question. */
function readKnown(text: string): readonly Criterion[] | null {
  const criteria = readCriteria(text);
  return criteria && areKnown(criteria, kinds.ORGANISATIONS.type) ? criteria : null;
}

function readOpened(text: string): readonly Opened[] | null {
  const found = text.split(";").map((part) => {
    const [of = "", ids = ""] = part.split(":");
    return { of, ids: list(ids) };
  });
  return found.every((one) => id.test(one.of) && one.ids.length > 0) ? found : null;
}

function readPins(text: string): readonly Pin[] | null {
  const found = text.split(",").map((part) => {
    const [name = "", x, y] = part.split(":");
    return { id: name, x: Number(x), y: Number(y) };
  });
  const whole = found.every((pin) => id.test(pin.id) && Number.isFinite(pin.x) && Number.isFinite(pin.y));
  return whole && found.length <= mostPins ? found : null;
}

function readCamera(text: string): Camera | null {
  const [x = NaN, y = NaN, ratio = NaN] = text.split(",").map(Number);
  return [x, y, ratio].every(Number.isFinite) && ratio > 0 ? { x, y, ratio } : null;
}

/** How each key is read; null means that the value says nothing. */
const readers: Record<string, (text: string) => Partial<State> | null> = {
  l: (text) => (text === "en" || text === "fr" ? { language: text } : null),
  n: (text) => wrap(readKinds(text), (kinds) => ({ kinds })),
  q: (text) => wrap(readKnown(text), (criteria) => ({ criteria })),
  s: (text) => ({ selected: list(text) }),
  plus: (text) => wrap(readOpened(text), (opened) => ({ opened })),
  moins: (text) => ({ hidden: list(text) }),
  p: (text) => wrap(readPins(text), (pins) => ({ pins })),
  z: (text) => wrap(readCamera(text), (camera) => ({ camera })),
  fiche: (text) => (id.test(text) ? { sheet: text } : null),
  embed: (text) => ({ embed: text === "1" }),
};

function wrap<T>(value: T | null, make: (value: T) => Partial<State>): Partial<State> | null {
  return value === null ? null : make(value);
}

function readPath(path: string, views: readonly string[]): Partial<State> | null {
  const [first = "", ...rest] = path.split("/").filter(Boolean);
  if (first === "") return {};
  if (first === "fiche" && id.test(rest.join("/"))) return { sheet: rest.join("/") };
  return views.includes(first) && rest.length === 0 ? { view: first } : null;
}

/**
 * Reads an address. What it does not know is left out and named.
 * @param views The names of the views.
 * @param own The keys that views keep for themselves, and what their values look like.
 */
export function read(path: string, query: string, views: readonly string[], own: Readonly<Record<string, RegExp>>): Read {
  const unknown: string[] = [];
  const where = readPath(path, views);
  if (!where) unknown.push(path);
  let state: State = { ...defaults, ...where };
  const kept: Record<string, string> = {};
  for (const [key, value] of new URLSearchParams(query)) {
    if (own[key]?.test(value)) {
      kept[key] = value;
      continue;
    }
    const part = readers[key]?.(value) ?? null;
    if (part) state = { ...state, ...part };
    else unknown.push(key);
  }
  return { state: { ...state, own: kept }, unknown };
}
