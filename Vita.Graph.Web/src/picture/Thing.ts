import type { Kind } from "../kinds";
import type { BasisName } from "../parts/PageMark";

/** A node as the scene draws it: its place and radius in pixels of the picture at its natural size. */
export interface Thing {
  readonly id: string;
  readonly kind: Kind;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** How early it gets its label. */
  readonly weight: number;
  /** A custom property for its colour; that of its kind when left out. */
  readonly colour?: string;
}

/** A line as the scene draws it. */
export interface Line {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly basis: BasisName;
  /** The mark on it while one of its ends is selected. */
  readonly page: string;
  readonly width: number;
  /** Leans towards this custom property instead of the grey of relations. */
  readonly colour?: string;
}

/** A hull around things that belong together. */
export interface Contour {
  readonly ids: readonly string[];
  readonly colour: string;
  readonly title: string;
}

/** All that a view asks the scene to draw. */
export interface Drawing {
  readonly things: readonly Thing[];
  readonly lines: readonly Line[];
  readonly contours: readonly Contour[];
}

export const emptyDrawing: Drawing = { things: [], lines: [], contours: [] };

/** Whether two drawings have the same things, perhaps elsewhere, and the same lines between them: most often, one was moved. */
export function hasSameLines(before: Drawing, after: Drawing): boolean {
  const [one, other] = [before.things, after.things];
  return before.lines === after.lines && one.length === other.length && one.every(({ id }, index) => id === other[index]?.id);
}

/** The thing that gets its label first. */
export function heaviestOf({ things }: Drawing): string | undefined {
  return [...things].sort((a, b) => b.weight - a.weight)[0]?.id;
}
