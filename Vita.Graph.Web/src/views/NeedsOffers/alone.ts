import { useAddress } from "../../address/history";
import type { StandsAloneQuery } from "../../asking/generated";
import { kindOf } from "../../kinds";
import { type Balanced, type Item, type Side, useBalance } from "./useMatches";

/** The tabs of what stands alone: needs that nothing answers, offers that nobody seeks. */
export type Gap = Exclude<Side, "matches">;

/** Of which kind the lone items are, and what they miss. */
export const gaps = {
  unanswered: { kind: "NEEDS", gap: "UNANSWERED", missing: "offers", match: "offer" },
  unsought: { kind: "OFFERS", gap: "UNSOUGHT", missing: "needs", match: "need" },
} as const;

/** What the address has where nobody wants to look at one. */
export const noneAlone = "0";

/** The item of the address; before anybody has chosen, the first one; undefined where there is none. */
export function useAlone(side: Gap): string | undefined {
  const { own } = useAddress();
  const { data } = useBalance();
  if (own.seul === noneAlone) return undefined;
  if (own.seul && kindOf(own.seul) === gaps[side].kind) return own.seul;
  const theme = data?.themeBalance.nodes.find((one) => one.gap === gaps[side].gap);
  const items = side === "unanswered" ? [...(data?.alone.nodes ?? []), ...(theme?.needs.items ?? [])] : (theme?.offers.items ?? []);
  return items[0]?.id;
}

type Node = Extract<NonNullable<StandsAloneQuery["node"]>, { readonly themesConnection: unknown }>;
export type Stated = Node["themesConnection"]["edges"][number];

/** How much there is on a theme itself of what an item misses. */
export function countOn(id: string, side: Gap, balance: readonly Balanced[]): number {
  return balance.find((one) => one.theme.id === id)?.[gaps[side].missing].own ?? 0;
}

/** A theme near those of an item, on which somebody says what it misses. */
export interface Near {
  readonly balanced: Balanced;
  readonly count: number;
  readonly items: readonly Item[];
}

const most = 5;

/** Broader themes, narrower ones and those beside them, on which there is something; most first. */
export function themesNear(stated: readonly Stated[], side: Gap, balance: readonly Balanced[]): readonly Near[] {
  const own = new Set(stated.map(({ node }) => node.id));
  const around = stated.flatMap(({ node }) => [...node.broader.flatMap((one) => [one, ...one.narrower]), ...node.narrower]);
  const ids = new Set(around.map(({ id }) => id).filter((id) => !own.has(id)));
  return balance
    .filter((one) => ids.has(one.theme.id) && one[gaps[side].missing].own > 0)
    .map((balanced) => {
      const { own: count, items } = balanced[gaps[side].missing];
      return { balanced, count, items: items as readonly Item[] };
    })
    .toSorted((a, b) => b.count - a.count || (a.balanced.theme.label < b.balanced.theme.label ? -1 : 1))
    .slice(0, most);
}
