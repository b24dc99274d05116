import { describe, expect, test } from "vitest";
import { leaving } from "../src/question/leaving";

describe("what is no longer shown leaves the selection", () => {
  const selected = ["organisation/a", "theme/b", "need/c", "territory/d"];
  const opened = [{ of: "organisation/a", ids: ["need/c"] }];

  test("with its kind", () =>
    expect(leaving(selected, { kinds: ["ORGANISATIONS", "THEMES"], opened }, { kinds: ["ORGANISATIONS"], opened })).toEqual(["theme/b"]));

  test("with what had brought it, unless its kind is shown", () => {
    expect(leaving(selected, { kinds: ["THEMES"], opened }, { kinds: ["THEMES"], opened: [] })).toEqual(["need/c"]);
    expect(leaving(selected, { kinds: ["NEEDS"], opened }, { kinds: ["NEEDS"], opened: [] })).toEqual([]);
  });

  test("and what was never shown there, such as a row of another table, stays", () =>
    expect(leaving(["territory/d"], { kinds: ["THEMES"], opened }, { kinds: ["ORGANISATIONS"], opened: [] })).toEqual([]));
});
