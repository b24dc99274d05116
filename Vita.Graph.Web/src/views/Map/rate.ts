import type { MapCountsQuery } from "../../asking/generated";

type Counts = MapCountsQuery["organisations"];

/** A part of the organisations of a département. */
export interface Rate {
  readonly part: number;
  readonly of: number;
}

/**
 * What a tint says of each département: of all its organisations, the part that meets the criteria. Without criteria that would be all of
 * them everywhere, and the tint says which part are SIAE. Until all are known there is none.
 */
export function ratesOf(counts: Counts, all: Counts | undefined, hasCriteria: boolean): ReadonlyMap<string, Rate> {
  if (!all) return new Map();
  const parts = hasCriteria ? counts.departements : counts.siae.filter((one) => one.isSiae === true);
  const partOf = new Map(parts.map(({ count, departement }) => [departement?.id, count]));
  return new Map(
    all.departements.flatMap(({ count, departement }) =>
      departement ? [[departement.id, { part: partOf.get(departement.id) ?? 0, of: count }] as const] : [],
    ),
  );
}

/** One of five steps of a fifth each; none where there is nobody. */
export function tintOf(rate: Rate | undefined): number {
  return rate && rate.part > 0 ? Math.min(5, Math.max(1, Math.ceil((5 * rate.part) / rate.of))) : 0;
}
