import type { Criterion } from "../../question/Criterion";
import { active } from "../../question/edit";
import { toWhere, type Where } from "../../question/toWhere";

/** Of whom the criteria are asked: who seeks, who offers, or both. */
export const whos = ["needs", "offers", "both"] as const;

export type Who = (typeof whos)[number];

export const whoOf = (own: Readonly<Record<string, string>>): Who => (own.qui === "offers" || own.qui === "both" ? own.qui : "needs");

/** Pairs on a page. The server lists a thousand at most: beyond them a higher score is the way. */
export const pageSize = 100;
export const mostPages = 10;

export const pageOf = (own: Readonly<Record<string, string>>): number => {
  const page = Number(own.suite || 1);
  return Number.isInteger(page) && page > 0 ? page : 1;
};

/** What is asked of needs and of offers; undefined where nothing is. */
export interface Asked {
  readonly needs: Where | undefined;
  readonly offers: Where | undefined;
}

/** The criteria are about organisations: a need is asked to be one of theirs. */
export function whereOf(criteria: readonly Criterion[], who: Who): Asked {
  const where = toWhere(active(criteria), "Organisation");
  const some = Object.keys(where).length > 0 ? { organisations: { some: where } } : undefined;
  return { needs: who === "offers" ? undefined : some, offers: who === "needs" ? undefined : some };
}

/** Both, as the analyses take them; null when nothing is asked. */
export function allOf({ needs, offers }: Asked): Where | null {
  return needs || offers ? { ...(needs && { needs }), ...(offers && { offers }) } : null;
}

/** Needs of which no theme that they state themselves has an offer: the named question `needs-without-offer`, under the criteria. */
export function aloneOf({ needs, offers }: Asked): Where {
  const stated: Where = { basis: { neq: "FROM_PROJECT" } };
  const offered: Where = offers ? { some: offers } : { any: true };
  const themes: Where = { some: stated, none: { ...stated, offers: offered } };
  return needs ? { and: [{ themes }, needs] } : { themes };
}
