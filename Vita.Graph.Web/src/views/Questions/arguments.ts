import type { Parameter, Question } from "./question";

/** Values of parameters, each as a list of texts; those left out have their defaults. */
export type Arguments = Readonly<Record<string, readonly string[]>>;

// kinds:AI,ACI;year:1990

/** Reads what the address gives, as far as the question has such a parameter. */
export function readArguments(text: string, question: Question): Arguments {
  const names = new Set(question.parameters.map((parameter) => parameter.name));
  const given = text.split(";").map((part) => [part.slice(0, part.indexOf(":")), part.slice(part.indexOf(":") + 1)] as const);
  return Object.fromEntries(
    given.filter(([name, values]) => names.has(name) && values !== "").map(([name, values]) => [name, values.split(",")]),
  );
}

/** Writes arguments for the address; what equals the default is left out. */
export function writeArguments(given: Arguments, question: Question): string {
  return question.parameters
    .filter(({ name }) => given[name]?.length)
    .filter((parameter) => given[parameter.name]?.join() !== defaultOf(parameter).join())
    .map(({ name }) => `${name}:${given[name]?.join(",")}`)
    .join(";");
}

/** The default of a parameter as texts. */
export function defaultOf(parameter: Parameter): readonly string[] {
  const value = parameter.default;
  return value === null || value === undefined ? [] : Array.isArray(value) ? value.map(String) : [String(value)];
}

/** What a parameter has now. */
export const valuesOf = (parameter: Parameter, given: Arguments): readonly string[] => given[parameter.name] ?? defaultOf(parameter);

export const isList = (parameter: Parameter): boolean => parameter.type.startsWith("[");

/** The type without list and exclamation marks: `OrganisationKind`. */
export const typeOf = (parameter: Parameter): string => parameter.type.replace(/[[\]!]/g, "");

/** The variables of the operation. */
export function variablesOf(question: Question, given: Arguments): Record<string, unknown> {
  return Object.fromEntries(
    question.parameters
      .filter(({ name }) => given[name])
      .map((parameter) => [parameter.name, typed(parameter, given[parameter.name] ?? [])]),
  );
}

function typed(parameter: Parameter, texts: readonly string[]): unknown {
  const values = texts.map((text) => one(typeOf(parameter), text));
  return isList(parameter) ? values : values[0];
}

function one(type: string, text: string): unknown {
  if (type === "Boolean") return text === "true";
  return type === "Int" || type === "Float" ? Number(text) : text;
}

/** The address of the same answer as a file. */
export function csvAddress(question: Question, given: Arguments): string {
  const query = question.parameters
    .filter(({ name }) => given[name])
    .map(({ name }) => `${name}=${(given[name] ?? []).map(encodeURIComponent).join(",")}`)
    .join("&");
  return `/questions/${question.name}.csv${query ? `?${query}` : ""}`;
}

/** The variables with those that have their defaults. */
export function allVariables(question: Question, given: Arguments): Record<string, unknown> {
  return variablesOf(question, Object.fromEntries(question.parameters.map((parameter) => [parameter.name, valuesOf(parameter, given)])));
}

/** GraphiQL with the question and its arguments. */
export function editorAddress(question: Question, given: Arguments): string {
  const variables = allVariables(question, given);
  return `/graphiql?${new URLSearchParams({ query: question.document, variables: JSON.stringify(variables) })}`;
}
