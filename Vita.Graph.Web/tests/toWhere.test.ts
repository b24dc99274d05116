import { describe, expect, it } from "vitest";
import type { Criterion } from "../src/question/Criterion";
import { addAt, changeAt, chosen, isAllowed, orElse, toggle, without } from "../src/question/edit";
import { printWhere, tied, toWhere } from "../src/question/toWhere";

const flagship: Criterion[] = [
  { field: "kinds", values: ["AI"] },
  { field: "territories", inside: [{ field: "milieux", values: ["RURAL"] }] },
  {
    field: "needs",
    inside: [
      { field: "resources", values: ["ARGUMENT"] },
      { field: "themes", values: ["theme/clause-insertion"] },
    ],
  },
];

describe("the filter of criteria", () => {
  it("is that of the README for its question", () => {
    expect(toWhere(flagship, "Organisation")).toEqual({
      kinds: { some: { eq: "AI" } },
      territories: { some: { milieux: { some: { eq: "RURAL" } } } },
      needs: { some: { resources: { some: { eq: "ARGUMENT" } }, themes: { some: { id: { eq: "theme/clause-insertion" } } } } },
    });
  });

  it("is printed as GraphQL: enums without quotes, ids with", () => {
    expect(printWhere(toWhere(flagship.slice(0, 1), "Organisation"))).toBe("{ kinds: { some: { eq: AI } } }");
    expect(printWhere({ id: { eq: "theme/a" } })).toBe('{ id: { eq: "theme/a" } }');
  });

  it("joins values by or, criteria of one field by and", () => {
    expect(toWhere([{ field: "kinds", values: ["AI", "ACI"] }], "Organisation")).toEqual({ kinds: { some: { in: ["AI", "ACI"] } } });
    const excluded: Criterion[] = [
      { field: "kinds", values: ["AI"] },
      { field: "kinds", values: ["EI"], not: true },
    ];
    expect(toWhere(excluded, "Organisation")).toEqual({ kinds: { some: { eq: "AI" } }, not: { kinds: { some: { eq: "EI" } } } });
    const twice: Criterion[] = [
      { field: "kinds", values: ["AI"] },
      { field: "kinds", values: ["EI"] },
    ];
    expect(toWhere(twice, "Organisation")).toEqual({ and: [{ kinds: { some: { eq: "AI" } } }, { kinds: { some: { eq: "EI" } } }] });
  });

  it("goes through the node where a relation has properties of its own", () => {
    expect(toWhere([{ field: "memberships", values: ["network/vita"] }], "Organisation")).toEqual({
      memberships: { some: { node: { id: { eq: "network/vita" } } } },
    });
  });

  it("asks for any where nothing is said of a relation, and for a place with all it contains", () => {
    expect(toWhere([{ field: "offers" }], "Organisation")).toEqual({ offers: { any: true } });
    const place: Criterion[] = [{ field: "territories", inside: [{ field: "within", values: ["territory/dep-79"] }] }];
    expect(toWhere(place, "Organisation")).toEqual({ territories: { some: { within: "territory/dep-79" } } });
  });

  it("asks for a theme with all below it", () => {
    const theme: Criterion[] = [{ field: "themesSought", inside: [{ field: "under", values: ["theme/iae"] }] }];
    const id = { eq: "theme/iae" };
    expect(toWhere(theme, "Organisation")).toEqual({ themesSought: { some: { or: [{ id }, { allBroader: { some: { id } } }] } } });
  });

  it("asks that one of a group is met, and nothing of a group that is suspended whole", () => {
    const group = orElse([{ field: "kinds", values: ["AI"] }, { field: "offers" }], 0, { field: "needs" });
    const either = [{ kinds: { some: { eq: "AI" } } }, { needs: { any: true } }];
    expect(toWhere(group, "Organisation")).toEqual({ or: either, offers: { any: true } });
    const off = group.map((one) => ({ ...one, inside: one.inside?.map((part) => ({ ...part, off: true })) }) as Criterion);
    expect(toWhere(off.slice(0, 1), "Organisation")).toEqual({});
    expect(toWhere([{ field: "oneOf", not: true, inside: off[0]?.inside ?? [] }], "Organisation")).toEqual({});
  });

  it("keeps no group of one", () => {
    const group = orElse([{ field: "kinds", values: ["AI"] }], 0, { field: "needs" });
    expect(changeAt(group, [0, 0], () => null)).toEqual([{ field: "needs" }]);
    expect(isAllowed(orElse(group, 0, { field: "offers" }))).toBe(true);
    const deep: Criterion = { field: "needs", inside: [{ field: "themes", inside: [{ field: "needs", inside: [{ field: "themes" }] }] }] };
    expect(isAllowed([deep])).toBe(true);
    expect(isAllowed(orElse([deep], 0, { field: "offers" }))).toBe(false);
  });

  it("joins a group by or", () => {
    const group: Criterion[] = [
      {
        field: "needs",
        or: true,
        inside: [
          { field: "resources", values: ["TOOL"] },
          { field: "themes", values: ["theme/a"] },
        ],
      },
    ];
    expect(toWhere(group, "Organisation")).toEqual({
      needs: { some: { or: [{ resources: { some: { eq: "TOOL" } } }, { themes: { some: { id: { eq: "theme/a" } } } }] } },
    });
  });

  it("leaves out what is suspended and what the schema has not", () => {
    expect(
      toWhere(
        [
          { field: "kinds", values: ["AI"], off: true },
          { field: "nothing", values: ["A"] },
        ],
        "Organisation",
      ),
    ).toEqual({});
    expect(tied([{ field: "kinds", values: ["AI"], off: true }])).toEqual({});
  });

  it("ties the other kinds to the organisations asked for", () => {
    const where = { kinds: { some: { eq: "AI" } } };
    const found = tied(flagship.slice(0, 1));
    expect(found.PROJECTS).toEqual({ carriers: { some: { node: where } } });
    expect(found.THEMES).toEqual({ organisations: { some: where } });
  });
});

describe("editing criteria", () => {
  const path = ["territories", "milieux"];

  it("toggles the values of a facet", () => {
    const one = toggle([], path, "RURAL", false);
    expect(one).toEqual([flagship[1]]);
    const two = toggle(one, path, "URBAN", false);
    expect(chosen(two, path, false)).toEqual(["RURAL", "URBAN"]);
    expect(toggle(toggle(two, path, "URBAN", false), path, "RURAL", false)).toEqual([]);
  });

  it("excludes a value, which is then no longer chosen", () => {
    const excluded = toggle(toggle([], path, "RURAL", false), path, "RURAL", true);
    expect(chosen(excluded, path, false)).toEqual([]);
    expect(chosen(excluded, path, true)).toEqual(["RURAL"]);
    expect(without(excluded, path)).toEqual([]);
  });

  it("lets a facet be what a sentence says more precisely", () => {
    expect(chosen(flagship, ["needs", "resources"], false)).toEqual([]);
    expect(without(flagship, ["kinds"])).toEqual(flagship.slice(1));
  });

  it("changes, adds and removes at a place of the tree", () => {
    const removed = changeAt(flagship, [2, 0], () => null);
    expect(removed[2]).toEqual({ field: "needs", inside: [{ field: "themes", values: ["theme/clause-insertion"] }] });
    expect(changeAt(flagship, [1, 0], () => null)).toEqual([flagship[0], flagship[2]]);
    expect(addAt(removed, [2], { field: "resources", values: ["ARGUMENT"] })[2]?.inside?.length).toBe(2);
  });
});
