import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fromWhere } from "../src/question/fromWhere";
import { toWhere, type Where } from "../src/question/toWhere";
import { inChips } from "../src/views/Questions/chips";
import { readWhere } from "../src/views/Questions/where";

const folder = new URL("../../questions/", import.meta.url);
const documentOf = (name: string) =>
  readFileSync(new URL(readdirSync(folder).find((file) => file.endsWith(`-${name}.graphql`)) ?? "", folder), "utf8");

describe("the filter of a question", () => {
  test("is read with its variables", () => {
    const asked = readWhere(documentOf("actors-of-a-territory"), { territory: "territory/dep-79" });
    expect(asked.root).toBe("organisations");
    expect(asked.where).toEqual({ isSiae: { eq: true }, territories: { some: { within: "territory/dep-79" } } });
    expect(asked.uses).toEqual(["territory"]);
  });

  test("becomes chips where chips can say it", () => {
    const given = { kinds: ["AI"], milieux: ["RURAL"], resources: ["ARGUMENT"], theme: "theme/clause-insertion" };
    expect(inChips(documentOf("clause-arguments"), given)).toEqual({
      criteria: [
        { field: "kinds", values: ["AI"] },
        { field: "territories", inside: [{ field: "milieux", values: ["RURAL"] }] },
        {
          field: "needs",
          inside: [
            { field: "resources", values: ["ARGUMENT"] },
            { field: "themes", values: ["theme/clause-insertion"] },
          ],
        },
      ],
    });
    expect(inChips(documentOf("network-members"), { network: "network/coorace" })).toEqual({
      criteria: [{ field: "memberships", values: ["network/coorace"] }],
    });
    expect(inChips(documentOf("actors-by-milieu"), { milieux: ["SEMI_RURAL", "PERI_URBAN"] })).toEqual({
      criteria: [
        { field: "isSiae", values: ["true"] },
        { field: "territories", inside: [{ field: "milieux", values: ["SEMI_RURAL", "PERI_URBAN"] }] },
      ],
    });
  });

  test("says why it does not, where they cannot", () => {
    expect(inChips(documentOf("founded-before"), { year: 1990 })).toEqual({ because: "field", name: "foundedYear" });
    expect(inChips(documentOf("certifications"), { status: ["CERTIFIED"] })).toEqual({ because: "field", name: "certifications" });
    expect(inChips(documentOf("actors-by-kind"), { kinds: ["ACI"], kindKnown: true })).toEqual({ because: "field", name: "kinds" });
    expect(inChips(documentOf("who-seeks"), { resources: ["TOOL"] })).toEqual({ because: "root", name: "needs" });
    expect(inChips(documentOf("theme-gaps"), {})).toEqual({ because: "analysis", name: "themeBalance" });
  });

  test("and criteria are each other's way back", () => {
    const filters: Where[] = [
      { or: [{ kinds: { some: { eq: "AI" } } }, { offers: { any: true } }], not: { kinds: { some: { eq: "EI" } } } },
      { isSiae: { eq: false }, projects: { some: { node: { themes: { some: { id: { in: ["theme/a", "theme/b"] } } } } } } },
      { basedIn: { within: "territory/dep-79" }, memberships: { any: true } },
    ];
    for (const where of filters) expect(toWhere(fromWhere(where, "Organisation"), "Organisation")).toEqual(where);
  });
});
