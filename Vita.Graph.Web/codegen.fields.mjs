// Prints what each kind can be asked about, from the filters of the schema: its values and its relations.
import { isEnumType, isInputObjectType, isListType } from "graphql";

/** The kind that a filter of a relation leads to: the type of its `node`, or the filter of the kind itself. */
function target(type, kinds) {
  const fields = type.getFields();
  const some = fields.some ? fields.some.type : type;
  const node = isInputObjectType(some) ? some.getFields().node : undefined;
  const name = (node ? node.type : some).name.replace(/Filter$/, "");
  return kinds.includes(name) ? { to: name, many: !!fields.some, byNode: !!node && !some.getFields().id } : undefined;
}

/** The enum behind a filter of values, or behind a filter of lists of them. */
function values(type) {
  const fields = type.getFields();
  const eq = (fields.some ? fields.some.type : type).getFields?.().eq;
  // Yes or no: not of relations, whose own properties no chip speaks of.
  if (eq?.type.name === "Boolean") return { values: ["true", "false"], many: false };
  return eq && isEnumType(eq.type) ? { values: eq.type.getValues().map((value) => value.name), many: !!fields.some } : undefined;
}

export const plugin = (schema) => {
  const kinds = schema.getPossibleTypes(schema.getType("Node")).map((type) => type.name);
  const rows = kinds.sort().map((kind) => {
    const fields = Object.values(schema.getType(`${kind}Filter`).getFields()).flatMap(({ name, type }) => {
      // `within: ID` is a territory and all that it contains.
      if (name === "within") return [`    within: ${JSON.stringify({ to: "Territory", many: false, byNode: false })},`];
      if (isListType(type) || !isInputObjectType(type) || ["not", "provenance", "id"].includes(name)) return [];
      const found = target(type, kinds) ?? values(type);
      return found ? [`    ${name}: ${JSON.stringify(found)},`] : [];
    });
    return `  ${kind}: {\n${fields.join("\n")}\n  },`;
  });
  return [
    "// Written by `npm run words` from the reviewed schema.",
    'import type { Field } from "./Field";',
    "",
    "export const fields: Record<string, Record<string, Field>> = {",
    ...rows,
    "};",
  ].join("\n");
};
