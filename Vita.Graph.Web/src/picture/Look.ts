import type { Point } from "./Point";

/** How the drawing is looked at: what is chosen, shown, named. */
export interface Look {
  readonly selected: ReadonlySet<string>;
  /** The node on the sheet: its relations stand out. */
  readonly focus: string | null;
  /** What a showcase keeps bright; null for all. */
  readonly bright: ReadonlySet<string> | null;
  readonly labels: boolean;
  /** How many neighbours of the focus are not in the picture. */
  readonly more: number;
}

export const plainLook: Look = { selected: new Set(), focus: null, bright: null, labels: true, more: 0 };

/** What people do with the picture. */
export interface Gestures {
  onNode(id: string, add: boolean): void;
  onOpen(id: string): void;
  onLine(key: string): void;
  onGround(): void;
  onMoved(id: string, place: Point): void;
}
