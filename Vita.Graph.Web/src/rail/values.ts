import type { RailQuery, RailQueryVariables } from "../asking/generated";
import type { Criterion } from "../question/Criterion";
import { without } from "../question/edit";
import { toWhere } from "../question/toWhere";
import { facets, type Facet } from "./facets";
import { broaderThemes, isThemed, type RolledUp, rolledUp, type Themed } from "./rollup";

/** A value of a facet. */
export interface FacetValue {
  /** The value of an enum, or the id of a node. */
  readonly value: string;
  readonly labels: { readonly fr: string; readonly en: string };
  readonly count: number;
  /** Smaller places, narrower themes: what counts for them counts here, each organisation once. */
  readonly inside: readonly FacetValue[];
}

export interface FacetValues {
  readonly values: readonly FacetValue[];
  readonly notSaid: number;
}

/** The variables of the question: each facet under the criteria of all others. */
export function railVariables(criteria: readonly Criterion[]): RailQueryVariables {
  const under = (key: Facet["key"]) => {
    const facet = facets.find((one) => one.key === key);
    return toWhere(facet ? without(criteria, facet.path) : criteria, "Organisation") as NonNullable<RailQueryVariables["kind"]>;
  };
  return {
    kind: under("KIND"),
    milieu: under("MILIEU"),
    place: under("REGION"),
    sought: under("THEME_SOUGHT"),
    offered: under("THEME_OFFERED"),
    network: under("NETWORK"),
    resourceSought: under("RESOURCE_SOUGHT"),
    resourceOffered: under("RESOURCE_OFFERED"),
    workshop: under("WORKSHOP"),
  };
}

interface Group {
  readonly count: number;
  readonly labels: readonly (string | null)[];
  readonly labelsEn: readonly (string | null)[];
}

/** The value among the keys of a group: the only one that is neither a count nor a label. */
function valueOf(group: Group, key?: string): string | null {
  const named = Object.entries(group).filter(([name]) => !["count", "labels", "labelsEn"].includes(name) && (!key || name === key));
  const value: unknown = named[0]?.[1];
  return typeof value === "string" ? value : value && typeof value === "object" && "id" in value ? String(value.id) : null;
}

function read(group: Group, at = 0, key?: string): FacetValue | null {
  const value = valueOf(group, key);
  const fr = group.labels[at] ?? value;
  return value && fr ? { value, labels: { fr, en: group.labelsEn[at] ?? fr }, count: group.count, inside: [] } : null;
}

const most = (values: readonly FacetValue[]) => values.toSorted((a, b) => b.count - a.count);

/** The values of a facet, with those that nothing is left of, counted as none: they keep their place. */
export function valuesOf(key: Facet["key"], now: RolledUp, all: RailQuery): FacetValues {
  const groups = (answer: RailQuery): readonly Group[] => answer[key].values;
  const counts = new Map(groups(now).map((group) => [valueOf(group), group.count]));
  const notSaid = counts.get(null) ?? 0;
  if (isThemed(key)) return { values: themes(key, now, all, counts), notSaid };
  const places = key === "REGION" ? departements(now, all) : new Map<string, FacetValue[]>();
  const values = groups(all).flatMap((group) => {
    const value = read(group);
    return value ? [{ ...value, count: counts.get(value.value) ?? 0, inside: most(places.get(value.value) ?? []) }] : [];
  });
  return { values: most(values), notSaid };
}

/** Themes below their broader ones. Those that nobody has, and that hold none that somebody has, are left out. */
function themes(key: Themed, now: RolledUp, all: RailQuery, counts: ReadonlyMap<string | null, number>): readonly FacetValue[] {
  const known = new Set((all[key].values as readonly Group[]).map((group) => valueOf(group)));
  const broader = broaderThemes(all.themes.nodes);
  const below = (id: string | undefined): readonly FacetValue[] =>
    most(
      all.themes.nodes
        .filter((theme) => (id ? theme.broader.some((one) => one.id === id) : theme.broader.length === 0))
        .map(({ id: value, label, labelEn }) => ({
          value,
          labels: { fr: label, en: labelEn ?? label },
          count: rolledUp(now, key, broader, value) ?? counts.get(value) ?? 0,
          inside: below(value),
        }))
        .filter((one) => known.has(one.value) || one.inside.length > 0),
    );
  return below(undefined);
}

/** Départements by their région, each with the places in it that somebody names. */
function departements(now: RailQuery, all: RailQuery): Map<string, FacetValue[]> {
  const places = placesIn(now, all);
  const counts = new Map(now.REGION.departements.map((group) => [group.departement?.id, group.count]));
  const found = new Map<string, FacetValue[]>();
  for (const group of all.REGION.departements) {
    const place = read(group, 1, "departement");
    const region = group.region?.id;
    if (!place || !region || !group.departement?.within.some(({ id }) => id === region)) continue;
    const inside = most(places.get(place.value) ?? []);
    found.set(region, [...(found.get(region) ?? []), { ...place, count: counts.get(place.value) ?? 0, inside }]);
  }
  return found;
}

function placesIn(now: RailQuery, all: RailQuery): Map<string, FacetValue[]> {
  const counts = new Map(now.REGION.places.map((group) => [group.territory?.id, group.count]));
  const found = new Map<string, FacetValue[]>();
  for (const group of all.REGION.places) {
    const place = read(group, 1, "territory");
    const departement = group.departement?.id ?? "";
    // Who works in two départements is counted for each pair: only those that lie in each other are branches.
    if (!place || !group.territory?.within.some(({ id }) => id === departement)) continue;
    found.set(departement, [...(found.get(departement) ?? []), { ...place, count: counts.get(place.value) ?? 0 }]);
  }
  return found;
}

/** Every value, those inside others too. */
export function flat(values: readonly FacetValue[]): readonly FacetValue[] {
  return values.flatMap((value) => [value, ...flat(value.inside)]);
}
