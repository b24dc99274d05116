import { describe, expect, it } from "vitest";
import { type Criterion, deepest } from "../src/question/Criterion";
import { readCriteria, writeCriteria } from "../src/question/criterionText";
import { sentence } from "../src/question/sentence";

/** A sentence as one line: words by their keys, chips in brackets. */
function line(criteria: readonly Criterion[]): string {
  return sentence(criteria, "Organisation")
    .map((token) =>
      token.type === "word"
        ? token.key
        : token.type === "or"
          ? "or"
          : `[${token.not ? "!" : ""}${token.off ? "~" : ""}${token.value ?? token.criterion.field}]`,
    )
    .join(" ");
}

/** What is left of the line without what is suspended. */
const asked = (criteria: readonly Criterion[]) =>
  sentence(criteria, "Organisation")
    .filter(({ off }) => !off)
    .map((token) => (token.type === "word" ? token.key : token.type === "or" ? "or" : `[${token.value}]`))
    .join(" ");

describe("what is asked of the sentence", () => {
  const on: Criterion = { field: "themes", values: ["theme/a"] };
  const off: Criterion = { field: "resources", values: ["TOOL"], off: true };

  it("keeps the relation of which one criterion is suspended", () => {
    expect(asked([{ field: "needs", inside: [off, on] }])).toBe("Organisation.needs Need.themes [theme/a]");
    expect(asked([{ field: "needs", inside: [on, off] }])).toBe("Organisation.needs Need.themes [theme/a]");
  });

  it("joins nothing to what is suspended", () => {
    expect(asked([{ field: "needs", or: true, inside: [off, on] }])).toBe("Organisation.needs Need.themes [theme/a]");
    expect(asked([{ field: "needs", or: true, inside: [on, off] }])).toBe("Organisation.needs Need.themes [theme/a]");
  });

  it("is empty where all is suspended", () => {
    expect(asked([{ field: "needs", inside: [on], off: true }])).toBe("");
  });
});

describe("the sentence", () => {
  it("says fields and values from left to right", () => {
    const criteria: Criterion[] = [
      { field: "kinds", values: ["AI", "ACI"] },
      {
        field: "needs",
        inside: [
          { field: "resources", values: ["ARGUMENT"] },
          { field: "themes", values: ["theme/a"] },
        ],
      },
    ];
    expect(line(criteria)).toBe("Organisation.kinds [AI] or [ACI] Organisation.needs Need.resources [ARGUMENT] Need.themes [theme/a]");
  });

  it("has a chip for a relation of which nothing more is said", () => {
    expect(line([{ field: "offers" }])).toBe("Organisation.offers [offers]");
  });

  it("hands exclusion and suspension down, and two exclusions are none", () => {
    const inside: Criterion[] = [{ field: "milieux", values: ["RURAL"], not: true }];
    expect(line([{ field: "territories", inside, not: true, off: true }])).toBe("Organisation.territories Territory.milieux [~RURAL]");
  });

  it("joins a group by or", () => {
    const inside: Criterion[] = [
      { field: "resources", values: ["TOOL"] },
      { field: "themes", values: ["theme/a"] },
    ];
    expect(line([{ field: "needs", or: true, inside }])).toBe("Organisation.needs Need.resources [TOOL] or Need.themes [theme/a]");
  });

  it("knows the kind of the nodes that a chip names", () => {
    const [, chip] = sentence([{ field: "themes", values: ["theme/a"] }], "Organisation");
    expect(chip).toMatchObject({ kind: "THEMES", owner: "Organisation" });
  });

  it("leaves out fields that the schema has not", () => {
    expect(line([{ field: "nothing", values: ["A"] }])).toBe("");
  });
});

describe("criteria as text", () => {
  it("are read as they were written", () => {
    const criteria: Criterion[] = [
      { field: "needs", inside: [{ field: "themes", values: ["theme/a", "theme/b"], not: true }], or: true, off: true },
    ];
    expect(writeCriteria(criteria)).toBe("~*needs(!themes:theme/a,theme/b)");
    expect(readCriteria(writeCriteria(criteria))).toEqual(criteria);
  });

  it("are none when brackets, depth or number are wrong", () => {
    const deep = "projects(".repeat(deepest) + "needs" + ")".repeat(deepest);
    for (const wrong of ["", "a(b", "a)", "a:", deep, Array.from({ length: 21 }, () => "a").join(";")])
      expect(readCriteria(wrong)).toBeNull();
  });
});
