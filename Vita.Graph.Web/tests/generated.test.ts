import { readFileSync } from "node:fs";
import { generate } from "@graphql-codegen/cli";
import { expect, test } from "vitest";
import config from "../codegen";

/** `npm run words` writes them anew. */
test("the generated types are those of the schema and of the questions", { timeout: 60_000 }, async () => {
  const files = (await generate({ ...config, cwd: process.cwd(), silent: true }, false)) as { filename: string; content: string }[];
  expect(files.length).toBe(2);
  for (const { filename, content } of files) expect(readFileSync(filename, "utf8").trim(), filename).toBe(content.trim());
});
