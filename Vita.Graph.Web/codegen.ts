import { readFileSync } from "node:fs";
import type { CodegenConfig } from "@graphql-codegen/cli";

// The schema that was reviewed: no server has to run.
const reviewed = "../Vita.Graph.Tests/GraphQL/__snapshots__/SchemaTests.The_schema_is_the_one_that_was_reviewed.snap";
const schema = readFileSync(new URL(reviewed, import.meta.url), "utf8").replace(/^\uFEFF/, "");

const config: CodegenConfig = {
  schema,
  generates: {
    "src/asking/generated.ts": {
      documents: ["src/**/*.graphql"],
      plugins: ["typescript-operations", "typed-document-node"],
      config: {
        documentMode: "string",
        enumsAsTypes: true,
        useTypeImports: true,
        skipTypename: true,
        strictScalars: true,
        scalars: { Date: "string", JSON: "unknown" },
      },
    },
    "src/question/fields.generated.ts": { plugins: ["./codegen.fields.mjs"] },
  },
};

export default config;
