import { useMemo } from "react";
import { useAddress } from "../../address/history";
import { ActorsDocument, type ActorsQuery, type ActorsQueryVariables } from "../../asking/generated";
import { type Answered, useAnswer } from "../../asking/useAnswer";
import { active } from "../../question/edit";
import { toWhere } from "../../question/toWhere";
import { type Kept, keptOf } from "./kept";
import type { Measure } from "./words";

export const reasons = ["THEME", "NETWORK", "TERRITORY", "PARTNER", "PROJECT"] as const;
export type Reason = (typeof reasons)[number];

const measures: readonly Measure[] = ["degree", "betweenness", "pageRank"];
export const mostWeight = 8;
export const usualWeight = 4;

/** What the view keeps in the address, read. */
export interface ActorsState {
  readonly by: readonly Reason[];
  readonly least: number;
  readonly size: Measure;
  readonly byCommunity: boolean;
  readonly contours: boolean;
  /** Each is tied to at least so many others of those kept. */
  readonly core: number;
  /** Whether only the largest component is kept. */
  readonly largest: boolean;
  readonly where: ActorsQueryVariables["where"];
}

export function useActorsState(): ActorsState {
  const { own, criteria } = useAddress();
  const asked = (own.par ?? "THEME").split(",");
  const by = reasons.filter((reason) => asked.includes(reason));
  const least = Math.min(mostWeight, Math.max(1, Math.round(Number(own.min ?? usualWeight)) || 1));
  const organisations = toWhere(active(criteria), "Organisation");
  return {
    by: by.length > 0 ? by : ["THEME"],
    least,
    size: measures.find((measure) => measure === own.taille) ?? "pageRank",
    byCommunity: own.couleur !== "une",
    contours: own.contours !== "0",
    core: Math.max(1, Math.round(Number(own.coeur ?? 1)) || 1),
    largest: own.composante === "1",
    where: (Object.keys(organisations).length > 0 ? { organisations } : null) as ActorsQueryVariables["where"],
  };
}

export type ActorsAnswer = ActorsQuery["network"];

export function useActors(): Answered<ActorsQuery> {
  const { by, least, where } = useActorsState();
  return useAnswer(ActorsDocument, { by: [...by], least, where });
}

/** What the view shows of the answer: the part that is kept. */
export function useKept(): Kept | undefined {
  const { core, largest } = useActorsState();
  const { data } = useActors();
  return useMemo(() => data && keptOf(data.network, { core, largest }), [data, core, largest]);
}
