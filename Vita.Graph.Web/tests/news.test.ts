import { expect, test } from "vitest";
import { changeOf } from "../src/frame/useNews";
import type { TotalsQuery } from "../src/asking/generated";
import { en } from "../src/words/en";
import { fr } from "../src/words/fr";

const totals = (organisations: number, projects: number) =>
  ({ organisations: { totalCount: organisations }, projects: { totalCount: projects } }) as unknown as TotalsQuery;

test("what came and what went is told kind by kind", () => {
  expect(changeOf(totals(95, 44), totals(98, 44))).toEqual({ added: 3, removed: 0 });
  expect(changeOf(totals(95, 44), totals(97, 43))).toEqual({ added: 2, removed: 1 });
  expect(changeOf(totals(95, 44), totals(95, 44))).toEqual({ added: 0, removed: 0 });
});

test("the bar says it in words", () => {
  expect(fr.news.changed(3, 0)).toBe("Données mises à jour\u00a0: 3 ajouts.");
  expect(fr.news.changed(1, 2)).toBe("Données mises à jour\u00a0: 1 ajout, 2 retraits.");
  expect(fr.news.changed(0, 0)).toBe("Données mises à jour.");
  expect(en.news.changed(1, 0)).toBe("The data have been updated: 1 addition.");
});
