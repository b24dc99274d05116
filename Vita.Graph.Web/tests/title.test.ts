import { describe, expect, it } from "vitest";
import { titleOf } from "../src/takeaway/title";

const kind = (text: string) => ({ text, isChip: true, isKind: true, isOff: false });
const chip = (text: string, isOff = false) => ({ text, isChip: true, isKind: false, isOff });
const word = (text: string) => ({ text, isChip: false, isKind: false, isOff: false });

describe("the title of a figure", () => {
  it("has commas between kinds that follow each other", () => {
    expect(titleOf([kind("Organisations"), kind("projets"), word("et"), kind("thèmes")])).toBe("Organisations, projets et thèmes");
  });

  it("leaves out what is suspended, with the words that lead to it", () => {
    const parts = [kind("Organisations"), word("de type"), chip("AI"), chip("rural", true), word("sur"), chip("clause", true)];
    expect(titleOf(parts)).toBe("Organisations de type AI");
  });

  it("has none between other chips", () => {
    expect(titleOf([kind("Organisations"), word("qui ont en commun au moins"), chip("4"), chip("thèmes")])).toBe(
      "Organisations qui ont en commun au moins 4 thèmes",
    );
  });
});
