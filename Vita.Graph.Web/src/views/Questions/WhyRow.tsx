import { useMemo } from "react";
import type { WhyFragment } from "../../asking/generated";
import { useAnswer } from "../../asking/useAnswer";
import { Problem } from "../../parts/Problem";
import { useWords } from "../../words/useWords";
import { Reasons } from "../../why/WhyList";
import type { Question } from "./question";
import type { Asked } from "./where";

interface WhyRowProps {
  readonly id: string;
  readonly question: Question;
  readonly asked: Asked;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Answer = Readonly<Record<string, { readonly edges: readonly { readonly because: readonly WhyFragment[] }[] }>>;

/** Why a row is an answer: the question's own filter, asked of this row alone. */
export function WhyRow({ id, question, asked, variables }: WhyRowProps) {
  const words = useWords();
  const document = useMemo(() => whyDocument(question, asked), [question, asked]);
  const used = Object.fromEntries(asked.uses.map((name) => [name, variables[name]]));
  const { data, error, again } = useAnswer<Answer, Record<string, unknown>>(document, { ...used, id });
  const edge = data?.[asked.root]?.edges[0];
  if (error) return <Problem error={error} onAgain={again} />;
  if (!data) return <p data-waiting />;
  return edge ? <Reasons reasons={edge.because} /> : <p>{words.why.none}</p>;
}

/** The same filter and this id; only the variables that the filter uses. */
function whyDocument(question: Question, { root, text, uses }: Asked): string {
  const declared = question.parameters.filter(({ name }) => uses.includes(name)).map(({ name, type }) => `$${name}: ${type}`);
  const printed = "provenance { page basis fields source { id label } }";
  const relation = "relations { type basis page from { id label } to { id label } source { id label } }";
  const reason = `path values node { id label ${printed} } ${relation}`;
  return `query Why(${[...declared, "$id: ID"].join(", ")}) {
    ${root}(where: { and: [${text}, { id: { eq: $id } }] }, first: 1) { edges { because { ${reason} } } }
  }`;
}
