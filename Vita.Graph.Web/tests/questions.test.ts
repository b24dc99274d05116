import { readdirSync, readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { csvAddress, readArguments, variablesOf, writeArguments } from "../src/views/Questions/arguments";
import type { Question } from "../src/views/Questions/question";
import { itemsAt, lay } from "../src/views/Questions/table";
import { withIds } from "../src/views/Questions/withIds";

const both = { fr: "", en: "" };
const parameter = (name: string, type: string, value: unknown) => ({ name, type, default: value, description: both, labels: [] });
const question: Question = {
  name: "some",
  title: both,
  description: both,
  columns: [],
  document: "",
  parameters: [parameter("kinds", "[OrganisationKind!]", ["AI"]), parameter("year", "Int", 1990), parameter("known", "Boolean", true)],
};

describe("arguments", () => {
  test("go into the address and come back, without what equals the default", () => {
    const given = { kinds: ["ACI", "EI"], year: ["1990"], known: ["false"] };
    const text = writeArguments(given, question);
    expect(text).toBe("kinds:ACI,EI;known:false");
    expect(readArguments(text, question)).toEqual({ kinds: ["ACI", "EI"], known: ["false"] });
  });

  test("of another question are left out", () => expect(readArguments("theme:theme/x;year:2000", question)).toEqual({ year: ["2000"] }));

  test("become variables of their types, and a query of the CSV", () => {
    const given = { kinds: ["ACI"], year: ["2000"], known: ["false"] };
    expect(variablesOf(question, given)).toEqual({ kinds: ["ACI"], year: 2000, known: false });
    expect(csvAddress(question, given)).toBe("/questions/some.csv?kinds=ACI&year=2000&known=false");
  });
});

describe("rows of an answer", () => {
  const row = {
    edges: [
      { page: 5, node: { name: "A" } },
      { page: 6, node: { name: "B" } },
    ],
  };

  test("are the one list, with the count beside it", () => {
    expect(lay({ organisations: { totalCount: 7, nodes: [1, 2] } })).toEqual({ root: "organisations", total: 7, rows: [1, 2] });
    expect(lay({ completeness: [1] })).toEqual({ root: "completeness", total: 1, rows: [1] });
    expect(lay({ path: null })).toEqual({ root: "path", total: 0, rows: [] });
  });

  test("have an entry for each item of a list, through edges and nodes", () => {
    const found = itemsAt({ partners: row }, ["partners", "name"]).map((items) => items.map(({ value }) => value));
    expect(found).toEqual([["A"], ["B"]]);
    expect(itemsAt({ partners: row }, ["partners", "page"]).map((items) => items[0]?.value)).toEqual([5, 6]);
    expect(itemsAt({}, ["x"])[0]?.[0]?.value).toBeNull();
  });
});

/** Every question still asks what the schema has when ids are asked for too. */
test("ids are added where nodes are named, and nowhere else", () => {
  const snapshot = "../Vita.Graph.Tests/GraphQL/__snapshots__/SchemaTests.The_schema_is_the_one_that_was_reviewed.snap";
  const schema = buildSchema(readFileSync(snapshot, "utf8").replace(/^\uFEFF/, ""));
  const files = readdirSync("../questions").filter((file) => file.endsWith(".graphql"));
  expect(files.length).toBeGreaterThan(30);
  for (const file of files) {
    const document = withIds(readFileSync(`../questions/${file}`, "utf8"));
    expect(validate(schema, parse(document)).map((error) => `${file}: ${error.message}`)).toEqual([]);
  }
  expect(withIds("{ a(order: [{ name: ASC }]) { nodes { name missingCells { name } } } } # name")).toBe(
    "{ a(order: [{ name: ASC }]) { nodes { id name missingCells { name } } } } # name",
  );
});
