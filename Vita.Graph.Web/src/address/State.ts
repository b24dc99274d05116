import type { Kind } from "../kinds";
import type { Criterion } from "../question/Criterion";

/** What one expansion brought: the node that was expanded, and the nodes that came. */
export interface Opened {
  readonly of: string;
  readonly ids: readonly string[];
}

/** Where somebody put a node by hand, in the coordinates of the graph. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** All that the page shows. It is written in the address, so that a link shows the same to somebody else. */
export interface State {
  /** The name of the view, which is its path. */
  readonly view: string;
  readonly language: "fr" | "en";
  /** The kinds in the picture. */
  readonly kinds: readonly Kind[];
  /** What organisations are asked to be. */
  readonly criteria: readonly Criterion[];
  /** The node on the sheet. */
  readonly sheet: string | null;
  /** The nodes chosen in any view. */
  readonly selected: readonly string[];
  readonly opened: readonly Opened[];
  readonly hidden: readonly string[];
  readonly pins: readonly Pin[];
  readonly camera: Camera | null;
  /** Shown inside another page: no head, no rail. */
  readonly embed: boolean;
  /** What views keep for themselves: their own short keys, unread by the rest. */
  readonly own: Readonly<Record<string, string>>;
}

export const defaults: State = {
  view: "reseau",
  language: "fr",
  kinds: ["ORGANISATIONS", "PROJECTS", "NETWORKS", "THEMES"],
  criteria: [],
  sheet: null,
  selected: [],
  opened: [],
  hidden: [],
  pins: [],
  camera: null,
  embed: false,
  own: {},
};

export const mostPins = 40;
