import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("the README has a line for each folder", () => {
  const home = new URL("..", import.meta.url);
  const rows = readFileSync(new URL("README.md", home), "utf8").matchAll(/^\| (`.+?) \|/gm);
  const told = [...rows].flatMap(([, names]) => [...names!.matchAll(/`(\w+)\/`/g)].map(([, name]) => name));
  const folders = readdirSync(new URL("src", home), { withFileTypes: true }).filter((one) => one.isDirectory());
  expect(told.sort()).toEqual(folders.map(({ name }) => name).sort());
});
