import { describe, expect, it } from "vitest";
import { actorsWords } from "../src/views/Actors/words";
import { words as mapWords } from "../src/views/Map/words";
import { words as needsWords } from "../src/views/NeedsOffers/words";
import { words as questionWords } from "../src/views/Questions/words";
import { printed } from "../src/words/dates";
import { fr } from "../src/words/fr";
import { fine, printedWords } from "../src/words/typography";

describe("French as it is printed", () => {
  it("has spaces that do not break before high marks and inside quotation marks", () => {
    expect(fine("Pourquoi ?")).toBe("Pourquoi\u202f?");
    expect(fine("La source le dit :")).toBe("La source le dit\u00a0:");
    expect(fine("l'un ; l'autre")).toBe("l’un\u202f; l’autre");
    expect(fine("« oui »")).toBe("«\u202foui\u202f»");
  });

  it("leaves a mark alone that stands for itself, and an address", () => {
    expect(fine("?")).toBe("?");
    expect(fine("https://example.org/?q=1")).toBe("https://example.org/?q=1");
  });

  it("is so in every text of the page", () => {
    const texts = (words: unknown): string[] =>
      typeof words === "string" ? [words] : words && typeof words === "object" ? Object.values(words).flatMap(texts) : [];
    const own = [actorsWords.fr, mapWords.fr, needsWords.fr, questionWords.fr].map((words) => printedWords(words));
    const all = texts([fr, ...own]);
    expect(all.length).toBeGreaterThan(300);
    expect(all.filter((text) => / [:;!?»]|« |'/.test(text))).toEqual([]);
  });

  it("is so in what functions give", () => {
    expect(printedWords({ ask: (what: string) => `Quoi : ${what} ?` }).ask("cela")).toBe("Quoi\u00a0: cela\u202f?");
  });
});

describe("a date of the data", () => {
  it("is as exact as it is there", () => {
    expect(printed("2010", "fr-FR")).toBe("2010");
    expect(printed("2010-03", "fr-FR")).toBe("mars 2010");
    expect(printed("2015-01-16", "fr-FR")).toBe("16 janvier 2015");
    expect(printed("2015-01-16", "en-GB")).toBe("16 January 2015");
  });
});
