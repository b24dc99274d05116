import type { RailQuery, RailQueryVariables } from "../asking/generated";
import type { Criterion } from "../question/Criterion";
import { without } from "../question/edit";
import { toWhere } from "../question/toWhere";
import { facets, type Facet } from "./facets";

/** A value of a facet. */
export interface FacetValue {
  /** The value of an enum, or the id of a node. */
  readonly value: string;
  readonly labels: { readonly fr: string; readonly en: string };
  readonly count: number;
  /** Smaller places. */
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
    return toWhere(facet ? without(criteria, facet.path) : criteria, "Organisation") as RailQueryVariables["kind"];
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

/** The values of a facet, with those that nothing is left of, counted as none: they keep their place. */
export function valuesOf(key: Facet["key"], now: RailQuery, all: RailQuery): FacetValues {
  const groups = (answer: RailQuery): readonly Group[] => answer[key].facets[0]?.groups ?? [];
  const counts = new Map(groups(now).map((group) => [valueOf(group), group.count]));
  const places = key === "REGION" ? departements(now, all) : new Map<string, FacetValue[]>();
  const values = groups(all).flatMap((group) => {
    const value = read(group);
    return value ? [{ ...value, count: counts.get(value.value) ?? 0, inside: places.get(value.value) ?? [] }] : [];
  });
  return { values: values.sort((a, b) => b.count - a.count), notSaid: counts.get(null) ?? 0 };
}

function departements(now: RailQuery, all: RailQuery): Map<string, FacetValue[]> {
  const counts = new Map(now.REGION.groupBy.map((group) => [group.departement?.id, group.count]));
  const found = new Map<string, FacetValue[]>();
  for (const group of all.REGION.groupBy) {
    const place = read(group, 1, "departement");
    const region = group.region?.id;
    if (!place || !region) continue;
    found.set(region, [...(found.get(region) ?? []), { ...place, count: counts.get(place.value) ?? 0 }]);
  }
  return found;
}
