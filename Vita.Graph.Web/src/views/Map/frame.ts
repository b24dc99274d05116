import type { DepartementsQuery, MapCountsQuery } from "../../asking/generated";

/** The régions of 2010 or those of now. */
export type Frame = "2010" | "now";

/** How départements are shown: a point for each organisation, a circle, or a tint. */
export type Form = "points" | "ronds" | "teinte";

export const frameOf = (own: Readonly<Record<string, string>>): Frame => (own.cadre === "now" ? "now" : "2010");
export const formOf = (own: Readonly<Record<string, string>>): Form =>
  own.forme === "ronds" || own.forme === "teinte" ? own.forme : "points";

export interface Part {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** A région with the départements in it that have somebody. */
interface Region extends Part {
  readonly parts: readonly Part[];
}

type Counts = MapCountsQuery["organisations"];

/** The régions that have somebody, most first, as the server counts them. */
export function regionsOf(counts: Counts, frame: Frame): readonly Region[] {
  const regions = frame === "2010" ? counts.regions2010.map((one) => ({ region: one.region2010, count: one.count })) : counts.regions;
  const parts = frame === "2010" ? counts.parts2010.map((one) => ({ ...one, region: one.region2010 })) : counts.parts;
  return regions.flatMap(({ region, count }) =>
    region
      ? [{ id: region.id, name: region.name ?? region.id, count, parts: partsOf(parts.filter((part) => part.region?.id === region.id)) }]
      : [],
  );
}

function partsOf(groups: readonly { readonly count: number; readonly departement: { id: string; name: string | null } | null }[]): Part[] {
  return groups.flatMap(({ count, departement }) => (departement ? [{ id: departement.id, name: departement.name ?? "", count }] : []));
}

/** The départements that have somebody. */
export const departementsOf = (counts: Counts): readonly Part[] => partsOf(counts.departements);

/** How many are in no département. */
export const without = (counts: Counts): number => counts.departements.find((one) => !one.departement)?.count ?? 0;

/** The région of each département, by the ids of both. */
export function regionOfDepartement(answer: DepartementsQuery, frame: Frame): ReadonlyMap<string, string> {
  return new Map(
    answer.territories.nodes.flatMap((departement) => {
      const region = departement.within.find((one) => (one.validTo === null) === (frame === "now"));
      return region ? [[departement.id, region.id] as const] : [];
    }),
  );
}
