import { expect, test } from "vitest";
import { countOn, type Stated, themesNear } from "../src/views/NeedsOffers/alone";
import type { Balanced } from "../src/views/NeedsOffers/useMatches";

const balanced = (id: string, needs: number, offers: number): Balanced => ({
  gap: "MET",
  theme: { id, label: id, labelEn: null },
  needs: { own: needs, narrower: 0, items: [] },
  offers: { own: offers, narrower: 0, items: [] },
});

const stated = (id: string, broader: Stated["node"]["broader"], narrower: readonly string[] = []): Stated => ({
  page: 1,
  basis: "STATED",
  source: { id: "source/a", label: "A" },
  node: { id, label: id, labelEn: null, broader, narrower: narrower.map((one) => ({ id: one })) },
});

const balance = [
  balanced("theme/own", 3, 0),
  balanced("theme/broad", 1, 2),
  balanced("theme/beside", 0, 4),
  balanced("theme/narrow", 5, 2),
  balanced("theme/silent", 2, 0),
  balanced("theme/far", 9, 9),
];
const broad = { id: "theme/broad", narrower: [{ id: "theme/own" }, { id: "theme/beside" }, { id: "theme/silent" }] };
const themes = [stated("theme/own", [broad], ["theme/narrow"])];
const near = (side: "unanswered" | "unsought") => themesNear(themes, side, balance).map((one) => [one.balanced.theme.id, one.count]);

test("near a theme are those above, below and beside it on which there is something, most first", () => {
  expect(near("unanswered")).toEqual([
    ["theme/beside", 4],
    ["theme/broad", 2],
    ["theme/narrow", 2],
  ]);
  expect(near("unsought")).toEqual([
    ["theme/narrow", 5],
    ["theme/silent", 2],
    ["theme/broad", 1],
  ]);
});

test("a theme of which the balance says nothing has none", () => {
  expect(countOn("theme/own", "unanswered", balance)).toBe(0);
  expect(countOn("theme/unknown", "unanswered", balance)).toBe(0);
  expect(countOn("theme/narrow", "unsought", balance)).toBe(5);
});
