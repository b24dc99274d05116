import { useMemo } from "react";
import { useAddress } from "../address/history";
import type { Document } from "../asking/ask";
import { WhyDocument, type WhyFragment, type WhyQuery, type WhyQueryVariables } from "../asking/generated";
import { useLabels } from "../asking/labels";
import { useAnswer } from "../asking/useAnswer";
import { type Kind, kindOf, kinds } from "../kinds";
import { Go } from "../parts/Go";
import { KindMark } from "../parts/KindMark";
import { PageMark } from "../parts/PageMark";
import { Problem } from "../parts/Problem";
import { active } from "../question/edit";
import { Cited } from "../sheet/Cited";
import { tied } from "../question/toWhere";
import { small } from "../words/typography";
import { Quoted, useWords } from "../words/useWords";

/**
 * Why a node is an answer: what satisfied each criterion, and the relations that lead there, each with its page.
 * Nodes of other kinds are answers because they are tied to an organisation that is one.
 */
export function WhyList({ id }: { readonly id: string }) {
  const words = useWords();
  const { criteria } = useAddress();
  const kind = kindOf(id);
  const document = useMemo(() => whyOf(kind), [kind]);
  const where = { and: [tied(active(criteria))[kind] ?? {}, { id: { eq: id } }] };
  const { data, error, again } = useAnswer(document, { where } as unknown as WhyQueryVariables);
  const edge = data?.answers.edges[0];
  if (error) return <Problem error={error} onAgain={again} />;
  if (!data) return <p data-waiting />;
  if (!edge) return <p className="why-none">{words.why.none}</p>;
  return <Reasons reasons={edge.because} />;
}

/** The question of organisations, asked of another kind. */
function whyOf(kind: Kind): Document<WhyQuery, WhyQueryVariables> {
  const { type, field } = kinds[kind];
  const text = WhyDocument.toString();
  return new String(text.replace("OrganisationFilter", `${type}Filter`).replace("answers: organisations", `answers: ${field}`));
}

/** Reasons as the server gives them, those about one node together. */
export function Reasons({ reasons: all }: { readonly reasons: readonly WhyFragment[] }) {
  const reasons = joined(all.filter((reason) => reason.path !== "id"));
  return (
    <ul className="why-list">
      {reasons.map((reason, index) => (
        <ReasonRow key={index} reason={reason} />
      ))}
    </ul>
  );
}

/** Reasons that follow each other about one node, with the same relations or none, are one. */
function joined(reasons: readonly WhyFragment[]): WhyFragment[] {
  const found: WhyFragment[] = [];
  for (const reason of reasons) {
    const before = found.at(-1);
    const same =
      before?.node.id === reason.node.id &&
      (reason.relations.length === 0 || JSON.stringify(before.relations) === JSON.stringify(reason.relations));
    if (before && same) found[found.length - 1] = { ...before, values: [...before.values, ...reason.values] };
    else found.push(reason);
  }
  return found;
}

function ReasonRow({ reason }: { readonly reason: WhyFragment }) {
  const labels = useLabels();
  const words = useWords();
  const kind = kindOf(reason.node.id);
  const field = reason.path.slice(reason.path.lastIndexOf(".") + 1);
  const named = (value: string) =>
    value === "true" || value === "false"
      ? words.flag(labels.property(kinds[kind].type, field), value === "true")
      : small(words.quoted(labels.anyValue(value)));
  const values = reason.values.filter((value) => !value.includes("/")).map(named);
  return (
    <li>
      <div className="item">
        <KindMark kind={kind} />
        <div>
          <Go to={{ sheet: reason.node.id, selected: [reason.node.id] }}>
            <Quoted text={reason.node.label} />
          </Go>
          {values.length > 0 && <b className="why-values"> {values.join(", ")}</b>}
        </div>
        {reason.relations.length === 0 ? <Cited provenance={reason.node.provenance} field={field} /> : <span />}
      </div>
      {reason.relations.map((relation) => (
        <div key={`${relation.type} ${relation.from.id} ${relation.to.id} ${relation.page}`} className="item why-relation">
          <span />
          <div>
            <Quoted text={relation.from.label} />{" "}
            <i>
              {small(labels.alongRelation(kinds[kindOf(relation.from.id)].type, relation.type, false, kinds[kindOf(relation.to.id)].type))}
            </i>{" "}
            <Quoted text={relation.to.label} />
          </div>
          <PageMark page={relation.page} basis={relation.basis} source={relation.source} />
        </div>
      ))}
    </li>
  );
}
