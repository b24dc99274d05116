import { describe, expect, it } from "vitest";
import { titleOf } from "../src/takeaway/title";

const kind = (text: string) => ({ text, isKind: true, isOff: false });
const part = (text: string, isOff = false) => ({ text, isKind: false, isOff });

describe("the title of a figure", () => {
  it("has commas between kinds that follow each other", () => {
    expect(titleOf([kind("Organisations"), kind("projets"), part("et"), kind("thèmes")])).toBe("Organisations, projets et thèmes");
  });

  it("leaves out what is suspended", () => {
    expect(titleOf([kind("Organisations"), part("cherchant"), part("sur", true), part("clause", true), part("argumentaire")])).toBe(
      "Organisations cherchant argumentaire",
    );
  });

  it("has no commas between other chips", () => {
    expect(titleOf([kind("Organisations"), part("qui ont en commun au moins"), part("4"), part("thèmes")])).toBe(
      "Organisations qui ont en commun au moins 4 thèmes",
    );
  });
});
