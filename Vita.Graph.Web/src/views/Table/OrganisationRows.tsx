import { Fragment } from "react";
import { changeOwn, useAddress } from "../../address/history";
import { OrganisationRowsDocument, type OrganisationRowsQuery, type OrganisationRowsQueryVariables } from "../../asking/generated";
import { useLabels } from "../../asking/labels";
import { useAnswer } from "../../asking/useAnswer";
import { Button } from "../../parts/Button";
import { Problem } from "../../parts/Problem";
import { toWhere } from "../../question/toWhere";
import { Empty } from "../../question/Empty";
import { Cited } from "../../sheet/Cited";
import { WhyList } from "../../why/WhyList";
import { small } from "../../words/typography";
import { Quoted, useWords } from "../../words/useWords";
import { Cell, ColumnHead, Rows } from "../Rows";
import { NameCell } from "./NameCell";
import { Pager } from "./Pager";
import { SortHead } from "./SortHead";

const pageSize = 100;

const orders = {
  name: (direction: "ASC" | "DESC") => [{ name: direction }],
  needs: (direction: "ASC" | "DESC") => [{ needs: { count: direction } }, { name: "ASC" as const }],
  offers: (direction: "ASC" | "DESC") => [{ offers: { count: direction } }, { name: "ASC" as const }],
};

function orderOf(text: string | undefined): OrganisationRowsQueryVariables["order"] {
  const name = (text ?? "name").replace("-", "");
  return name in orders ? orders[name as keyof typeof orders](text?.startsWith("-") ? "DESC" : "ASC") : orders.name("ASC");
}

type Row = OrganisationRowsQuery["organisations"]["nodes"][number];

/** Organisations under the criteria, each with what it is an answer for. */
export function OrganisationRows() {
  const words = useWords();
  const { criteria, own } = useAddress();
  const where = toWhere(criteria, "Organisation") as OrganisationRowsQueryVariables["where"];
  const variables = { where, order: orderOf(own.tri), first: pageSize, after: own.depuis ?? null };
  const { data, error, waiting, again } = useAnswer(OrganisationRowsDocument, variables);
  if (error) return <Problem error={error} onAgain={again} />;
  if (!data) return null;
  const { totalCount, nodes, pageInfo } = data.organisations;
  if (totalCount === 0) return <Empty />;
  return (
    <>
      <Rows
        className="rows"
        total={totalCount}
        old={waiting}
        head={
          <>
            <SortHead name="name" title={words.table.name} />
            <ColumnHead title={words.table.kinds} />
            <ColumnHead title={words.table.territory} />
            <ColumnHead title={words.table.networks} />
            <SortHead name="needs" title={words.table.seeks} numeric />
            <SortHead name="offers" title={words.table.offers} numeric />
            <ColumnHead title={words.table.page} />
            {criteria.length > 0 && <ColumnHead title={words.why.title} unseen />}
          </>
        }
      >
        {nodes.map((row) => (
          <Fragment key={row.id}>
            <OrganisationRow row={row} />
            {own.pourquoi === row.id && (
              <tr className="why-row" role="row">
                <Cell colSpan={8}>
                  <WhyList id={row.id} />
                </Cell>
              </tr>
            )}
          </Fragment>
        ))}
      </Rows>
      <Pager shown={nodes.length} total={totalCount} next={pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null} />
    </>
  );
}

function OrganisationRow({ row }: { readonly row: Row }) {
  const words = useWords();
  const labels = useLabels();
  const { selected, sheet, own, criteria } = useAddress();
  const asked = own.pourquoi === row.id;
  const milieux = [...new Set(row.territories.flatMap((one) => one.milieux))].map((one) => small(labels.value("Milieu", one)));
  return (
    <tr role="row" aria-selected={selected.includes(row.id) || sheet === row.id} data-id={row.id}>
      <NameCell id={row.id} label={row.label} acronym={row.acronym ?? null} />
      <Cell name={words.table.kinds}>
        {row.kinds.length > 0 ? (
          row.kinds.map((kind) => (
            <abbr key={kind} title={labels.value("OrganisationKind", kind)}>
              {words.acronym(kind, words.quoted(labels.value("OrganisationKind", kind)))}{" "}
            </abbr>
          ))
        ) : (
          <span className="soft">{words.notSaid}</span>
        )}
      </Cell>
      <Cell name={words.table.territory}>
        {row.territories.length > 0 ? (
          <Quoted text={row.territories.map((one) => one.label).join(", ")} />
        ) : (
          <span className="soft">{words.notSaid}</span>
        )}
        {milieux.length > 0 && <span className="soft"> {milieux.join(", ")}</span>}
      </Cell>
      <Cell name={words.table.networks}>
        <Quoted text={row.memberships.map((one) => one.acronym ?? one.label).join(", ")} />
      </Cell>
      <Cell name={words.table.seeks} numeric>
        {words.number(row.needsConnection.totalCount)}
      </Cell>
      <Cell name={words.table.offers} numeric>
        {words.number(row.offersConnection.totalCount)}
      </Cell>
      <Cell name={words.table.page}>
        <Cited provenance={row.provenance} field="name" />
      </Cell>
      {criteria.length > 0 && (
        <Cell>
          <Button aria-expanded={asked} onClick={() => changeOwn({ pourquoi: asked ? "" : row.id })}>
            {words.why.title}
          </Button>
        </Cell>
      )}
    </tr>
  );
}
