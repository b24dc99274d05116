import { useEffect, useState } from "react";

interface Both {
  readonly fr: string;
  readonly en: string;
}

export interface Parameter {
  readonly name: string;
  /** As GraphQL writes it: `[OrganisationKind!]`, `ID`, `Int`. */
  readonly type: string;
  readonly default: unknown;
  readonly description: Both;
  readonly labels: readonly (Both & { readonly value: string })[];
}

/** A named question, as `/questions` lists it. */
export interface Question {
  readonly name: string;
  readonly title: Both;
  readonly description: Both;
  readonly parameters: readonly Parameter[];
  readonly columns: readonly string[];
  readonly document: string;
}

let asked: Promise<readonly Question[]> | undefined;

async function load(): Promise<readonly Question[]> {
  const answer = await fetch("/questions", { headers: { accept: "application/json" } });
  if (!answer.ok) throw new Error(answer.statusText);
  return (await answer.json()) as readonly Question[];
}

/** All named questions, once for the page; undefined until they have come, null when they cannot be had. */
export function useQuestions(): readonly Question[] | null | undefined {
  const [questions, set] = useState<readonly Question[] | null>();
  useEffect(() => {
    asked ??= load();
    asked.then(set, () => {
      asked = undefined;
      set(null);
    });
  }, []);
  return questions;
}

/** The key of the address that names the question, and the one with its arguments. */
export const nameKey = "question";
export const argumentsKey = "avec";
