import { useAddress } from "../../address/history";
import { BalanceDocument, type BalanceQuery, type BalanceQueryVariables, MatchPairsDocument } from "../../asking/generated";
import { useAnswer } from "../../asking/useAnswer";
import { allOf, aloneOf, type Asked, mostPages, pageOf, pageSize, whereOf, whoOf } from "./asked";

export type Balanced = BalanceQuery["themeBalance"]["nodes"][number];
/** A need or an offer with what its card shows. */
export interface Item {
  readonly id: string;
  readonly text?: string | null;
  readonly resources?: readonly string[];
  readonly provenance?: readonly Line[];
  readonly organisations?: readonly { readonly id: string; readonly label: string }[];
}

export interface Line {
  readonly page: number | null;
  readonly basis: "STATED" | "IMPLIED" | "AMBIGUOUS" | "FROM_PROJECT";
  readonly source: { readonly id: string; readonly label: string };
}

export type Side = "matches" | "unanswered" | "unsought";

/** Of which least score pairs are shown until another is chosen. */
const usualScore = 50;

export const sideOf = (own: Readonly<Record<string, string>>): Side =>
  own.cote === "unanswered" || own.cote === "unsought" ? own.cote : "matches";

export const scoreOf = (own: Readonly<Record<string, string>>): number => {
  const score = Number(own.seuil || usualScore);
  return Number.isInteger(score) && score >= 0 && score <= 100 ? score : usualScore;
};

/** A need, and perhaps an offer; empty where none is chosen. */
export interface Pair {
  readonly need: string;
  readonly offer: string;
}

/** What the address has where somebody wants no pair. */
export const noPair = "0";

/** The pair of the address; before anybody has chosen, the best one. */
export function useChosen(): Pair {
  const { own } = useAddress();
  const best = usePage().nodes[0];
  if (own.paire === undefined) return { need: best?.need.id ?? "", offer: best?.offer.id ?? "" };
  const [need = "", offer = ""] = own.paire === noPair ? [] : own.paire.split("~");
  return { need, offer };
}

/** What the criteria ask of needs and offers. */
export function useAsked(): Asked {
  const { own, criteria } = useAddress();
  return whereOf(criteria, whoOf(own));
}

export function useBalance() {
  const asked = useAsked();
  return useAnswer(BalanceDocument, { where: allOf(asked), alone: aloneOf(asked) } as BalanceQueryVariables);
}

/** How many items a theme has that count: those that state it, or a narrower one. */
export const soughtOn = (one: Balanced): number => one.needs.own + one.needs.narrower;
export const offeredOn = (one: Balanced): number => one.offers.own + one.offers.narrower;

/** Themes that somebody states, those most sought themselves first: what only holds narrower themes would stand above all of them. */
export function ordered(themes: readonly Balanced[]): readonly Balanced[] {
  return themes
    .filter((one) => one.needs.own + one.offers.own > 0)
    .toSorted((a, b) => b.needs.own - a.needs.own || b.offers.own - a.offers.own || (a.theme.label < b.theme.label ? -1 : 1));
}

/** The theme that is looked at: that of the address, else the one most sought. */
export function useTheme(): Balanced | undefined {
  const { own } = useAddress();
  const { data } = useBalance();
  const themes = ordered(data?.themeBalance.nodes ?? []);
  return themes.find((one) => one.theme.id === own.theme) ?? themes[0];
}

/** The pairs of the needs on the theme: a hundred, and those before them. `usePage` takes the hundred. */
export function usePairs() {
  const { own } = useAddress();
  const theme = useTheme();
  const asked = useAsked();
  const needs = theme?.needs.items.map(({ id }) => id);
  const first = Math.min(pageOf(own), mostPages) * pageSize;
  const variables = { needs, offers: asked.offers, where: allOf(asked), minScore: scoreOf(own), first };
  return useAnswer(MatchPairsDocument, needs ? (variables as never) : null);
}

/** The hundred pairs that are shown. */
export function usePage() {
  const { own } = useAddress();
  const answered = usePairs();
  const wanted = (Math.min(pageOf(own), mostPages) - 1) * pageSize;
  // Until the next hundred have come, and where there are none, the last that there are.
  const last = Math.max(0, (answered.data?.matches.nodes.length ?? 0) - 1);
  const from = Math.min(wanted, last - (last % pageSize));
  return { ...answered, from, nodes: (answered.data?.matches.nodes ?? []).slice(from) };
}
