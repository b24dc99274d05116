import type { DepartementsQuery, MapSelectedQuery } from "../../asking/generated";

/** The départements of a selection. */
export interface SelectedPlaces {
  /** Those of its territories: a région has several, a commune lies in one. */
  readonly ofTerritories: ReadonlySet<string>;
  /** Those, and where its organisations count on the map: who works in a whole région counts in none. */
  readonly ofAll: ReadonlySet<string>;
}

type Territory = MapSelectedQuery["territories"]["nodes"][number];
type Departement = DepartementsQuery["territories"]["nodes"][number];

export function placesOfSelection({ organisations, territories }: MapSelectedQuery, departements: readonly Departement[]): SelectedPlaces {
  const ofTerritories = territories.nodes.flatMap((one) => [...placesAround(one), ...placesInside(one, departements)]);
  const ofOrganisations = organisations.nodes.flatMap((one) => one.territories.flatMap(placesAround));
  return { ofTerritories: new Set(ofTerritories), ofAll: new Set([...ofTerritories, ...ofOrganisations]) };
}

/** The territory where it is a département, else those that it lies in. */
const placesAround = ({ id, kind, within }: Territory): readonly string[] => (kind === "DEPARTEMENT" ? [id] : within.map((one) => one.id));

const placesInside = ({ id }: Territory, departements: readonly Departement[]): readonly string[] =>
  departements.filter(({ within }) => within.some((one) => one.id === id)).map((one) => one.id);
