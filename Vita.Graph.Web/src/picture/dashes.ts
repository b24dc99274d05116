import type { BasisName } from "../parts/PageMark";

/** Pixels of a dash and of the gap after it; nothing where the line is solid. */
export type Dash = readonly [] | readonly [number, number];

/** How surely a relation is said, on a thin line. */
export const dashes: Record<BasisName, Dash> = { STATED: [], FROM_PROJECT: [], IMPLIED: [4.5, 3], AMBIGUOUS: [1.3, 2.9] };

/** How much longer dashes are for each pixel of a wide line, where they would run together. */
export const widening = 0.7;

/** The dashes of a line of this width: the shader of lines computes the same. */
export function dashOf(basis: BasisName, width: number): readonly number[] {
  return dashes[basis].map((length) => length * Math.max(1, width * widening));
}
