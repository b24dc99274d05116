import { useSyncExternalStore } from "react";
import { ownKeys, viewNames } from "../views/names";
import { shared, unpack } from "./packed";
import { read } from "./read";
import { defaults, type State } from "./State";
import { write } from "./write";

const mostSteps = 50;

let state: State = defaults;
let unknown: readonly string[] = [];
let past: readonly State[] = [];
let future: readonly State[] = [];
const listeners = new Set<() => void>();

/** The state now. */
export const now = (): State => state;

/** The parameters of the first address that said nothing. */
export const unknownParameters = (): readonly string[] => unknown;

async function readAddress(): Promise<void> {
  const { pathname, search, hash } = location;
  const query = hash.startsWith("#s=") ? await unpack(hash.slice(3)) : search;
  const found = read(pathname, query ?? "", viewNames, ownKeys);
  state = found.state;
  unknown = query === null ? ["#s", ...found.unknown] : found.unknown;
}

/** Reads the address, and follows back and forward. */
export async function start(): Promise<void> {
  await readAddress();
  addEventListener("popstate", () => void readAddress().then(tell));
}

function tell(): void {
  for (const listener of listeners) listener();
}

let writing = 0;

/** Browsers take only so many replacements of the address in a while. */
const pause = 200;

/** A step stands in the browser's history; pan and zoom only replace the address, once they rest. */
async function writeAddress(step: boolean): Promise<void> {
  const turn = ++writing;
  if (!step) await new Promise((resolve) => setTimeout(resolve, pause));
  if (turn !== writing) return;
  const address = await shared(write(state));
  if (step) history.pushState(null, "", address);
  else if (turn === writing) history.replaceState(null, "", address);
}

/** Own keys that say something. */
const said = (own: State["own"]): State["own"] => Object.fromEntries(Object.entries(own).filter(([, value]) => value !== ""));

/** Changes the state: one step that can be undone. */
export function change(part: Partial<State>): void {
  past = [...past.slice(1 - mostSteps), state];
  future = [];
  state = { ...state, ...part, own: said(part.own ?? state.own) };
  void writeAddress(true);
  tell();
}

/** Changes what is no step of its own: the camera, the language. */
export function adjust(part: Partial<State>): void {
  state = { ...state, ...part };
  void writeAddress(false);
  tell();
}

/** Sets keys of a view. An empty value takes its key away. */
export function changeOwn(part: Readonly<Record<string, string>>): void {
  change({ own: { ...state.own, ...part } });
}

export const canUndo = (): boolean => past.length > 0;
export const canRedo = (): boolean => future.length > 0;

export function undo(): void {
  const before = past.at(-1);
  if (!before) return;
  past = past.slice(0, -1);
  future = [state, ...future];
  go(before);
}

export function redo(): void {
  const [after, ...rest] = future;
  if (!after) return;
  future = rest;
  past = [...past, state];
  go(after);
}

function go(to: State): void {
  state = { ...to, language: state.language, camera: state.camera };
  void writeAddress(true);
  tell();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** The state, in a component. */
export function useAddress(): State {
  return useSyncExternalStore(subscribe, now);
}
