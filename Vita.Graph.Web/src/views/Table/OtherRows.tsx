import { Fragment } from "react";
import { changeOwn, useAddress } from "../../address/history";
import { OtherRowsDocument, type OtherRowsQueryVariables } from "../../asking/generated";
import { useAnswer } from "../../asking/useAnswer";
import { type Kind, kindOf, kinds } from "../../kinds";
import { Button } from "../../parts/Button";
import { Go } from "../../parts/Go";
import { Problem } from "../../parts/Problem";
import { byField, tied } from "../../question/toWhere";
import { Cited } from "../../sheet/Cited";
import { useNames } from "../../question/useNames";
import { Quoted, useWords } from "../../words/useWords";
import { WhyList } from "../../why/WhyList";
import { NameCell } from "./NameCell";
import { Pager } from "./Pager";

const most = 200;

/** Things of one kind that are tied to the organisations asked for, the most linked first. */
export function OtherRows({ kind }: { readonly kind: Kind }) {
  const words = useWords();
  const { criteria, selected, sheet, own } = useAddress();
  const where = (own.de ? ideasOf(own.de, kind) : byField(tied(criteria), [kind])) as OtherRowsQueryVariables["where"];
  const nameOf = useNames(own.de ? [own.de] : []);
  const { data, error, again } = useAnswer(OtherRowsDocument, { kinds: [kind], where, first: most });
  // What is tied to an organisation that is asked for can say which.
  const why = !own.de && !!tied(criteria)[kind];
  if (error) return <Problem error={error} onAgain={again} />;
  if (!data) return null;
  const { nodes, totalCount } = data.picture;
  return (
    <>
      {own.de && (
        <p className="found-head">
          <Go to={{ sheet: own.de, selected: [own.de] }}>
            <Quoted text={nameOf(own.de)} />
          </Go>
          <Button look="quiet" icon="close" onClick={() => changeOwn({ de: "" })}>
            {words.close}
          </Button>
        </p>
      )}
      <table className="rows" aria-rowcount={totalCount}>
        <thead>
          <tr>
            <th scope="col">{words.table.thing}</th>
            <th scope="col" className="num">
              {words.table.relations}
            </th>
            <th scope="col">{words.table.page}</th>
            {why && (
              <th scope="col">
                <span className="only-read">{words.why.title}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {nodes.map(({ node, degree }) => {
            const asked = own.pourquoi === node.id;
            return (
              <Fragment key={node.id}>
                <tr aria-selected={selected.includes(node.id) || sheet === node.id} data-id={node.id}>
                  <NameCell id={node.id} label={node.label} />
                  <td className="num">{words.number(degree)}</td>
                  <td>
                    <Cited provenance={node.provenance} />
                  </td>
                  {why && (
                    <td>
                      <Button aria-expanded={asked} onClick={() => changeOwn({ pourquoi: asked ? "" : node.id })}>
                        {words.why.title}
                      </Button>
                    </td>
                  )}
                </tr>
                {why && asked && (
                  <tr className="why-row">
                    <td colSpan={4}>
                      <WhyList id={node.id} />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      <Pager shown={nodes.length} total={totalCount} next={null} />
    </>
  );
}

/** The needs, offers or challenges of one organisation or project, by the fields of `where`. */
function ideasOf(id: string, kind: Kind) {
  const one = { id: { eq: id } };
  const of = kindOf(id) === "PROJECTS" ? { project: one } : { organisations: { some: one } };
  return { [kinds[kind].field]: of };
}
