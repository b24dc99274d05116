import { readFileSync } from "node:fs";
import { generate } from "@graphql-codegen/cli";
import { describe, expect, it } from "vitest";
import config from "../codegen";

describe("the generated files", () => {
  it("are what `npm run words` writes from the reviewed schema and the questions of the page", { timeout: 120_000 }, async () => {
    const files = (await generate({ ...config, silent: true }, false)) as { filename: string; content: string }[];
    expect(files.length).toBe(2);
    for (const { filename, content } of files) expect(readFileSync(filename, "utf8").trim()).toBe(content.trim());
  });
});
