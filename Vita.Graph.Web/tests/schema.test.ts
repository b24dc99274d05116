import { expect, test } from "vitest";
import { readAddress, writeAddress } from "../src/graphiql/address";
import { linesOf } from "../src/schema/lines";
import { placeOf } from "../src/schema/places";

const words = { fr: ["x"], en: ["x"] };
const kind = (relations: object) => ({ value: "", ...words, relations }) as never;

test("each relation is drawn once, from the kind that it leaves; derived ones are not", () => {
  const lines = linesOf({
    kinds: {
      A: kind({ bs: { target: "B", type: "T", ...words }, others: { target: "B", type: "U", ...words }, far: { target: "B", ...words } }),
      B: kind({ as: { target: "A", type: "T", isBackwards: true, ...words } }),
    },
  });
  expect(lines.map((line) => [line.from, line.to, line.relations.map(({ name }) => name)])).toEqual([["A", "B", ["bs", "others"]]]);
});

test("a new kind has a place of its own", () => {
  const names = ["Organisation", "New", "Newer"];
  const places = names.map((name) => JSON.stringify(placeOf(name, names)));
  expect(new Set(places).size).toBe(3);
});

test("the address of the editor says the question and its variables", () => {
  const asked = readAddress('?query={a}&variables={"b":1}');
  expect(asked).toEqual({ query: "{a}", variables: '{\n  "b": 1\n}' });
  expect(readAddress(writeAddress("/graphiql", asked).replace("/graphiql", ""))).toEqual(asked);
  expect(writeAddress("/graphiql", { query: " " })).toBe("/graphiql");
});
