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
import { Cell, ColumnHead, Rows } from "../Rows";
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
      <Rows
        className="rows"
        total={totalCount}
        head={
          <>
            <ColumnHead title={words.table.thing} />
            <ColumnHead title={words.table.relations} numeric />
            <ColumnHead title={words.table.page} />
            {why && <ColumnHead title={words.why.title} unseen />}
          </>
        }
      >
        {nodes.map(({ node, degree }) => {
          const asked = own.pourquoi === node.id;
          return (
            <Fragment key={node.id}>
              <tr role="row" aria-selected={selected.includes(node.id) || sheet === node.id} data-id={node.id}>
                <NameCell id={node.id} label={node.label} />
                <Cell name={words.table.relations} numeric>
                  {words.number(degree)}
                </Cell>
                <Cell name={words.table.page}>
                  <Cited provenance={node.provenance} />
                </Cell>
                {why && (
                  <Cell>
                    <Button aria-expanded={asked} onClick={() => changeOwn({ pourquoi: asked ? "" : node.id })}>
                      {words.why.title}
                    </Button>
                  </Cell>
                )}
              </tr>
              {why && asked && (
                <tr className="why-row" role="row">
                  <Cell colSpan={4}>
                    <WhyList id={node.id} />
                  </Cell>
                </tr>
              )}
            </Fragment>
          );
        })}
      </Rows>
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
