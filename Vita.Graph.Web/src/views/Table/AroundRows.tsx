import { changeOwn } from "../../address/history";
import { RelatedDocument, type RelatedQueryVariables } from "../../asking/generated";
import { useLabels } from "../../asking/labels";
import { useAnswer } from "../../asking/useAnswer";
import { kindOf, kinds } from "../../kinds";
import { Button } from "../../parts/Button";
import { Go } from "../../parts/Go";
import { PageMark } from "../../parts/PageMark";
import { Problem } from "../../parts/Problem";
import { Quoted, useWords } from "../../words/useWords";
import { readAround } from "./around";
import { Cell, ColumnHead, Rows } from "../Rows";
import { NameCell } from "./NameCell";
import { Pager } from "./Pager";

const most = 1000;

/** All that one relation of a node leads to: what its sheet shows the first twenty of. */
export function AroundRows({ of }: { readonly of: string }) {
  const words = useWords();
  const labels = useLabels();
  const around = readAround(of);
  const variables = around && { id: around.id, relations: [around.type], kinds: [around.kind], first: most };
  const { data, error, again } = useAnswer(RelatedDocument, variables as RelatedQueryVariables | null);
  const close = () => changeOwn({ autour: "" });
  if (error) return <Problem error={error} onAgain={again} />;
  if (!around) return <Button onClick={close}>{words.close}</Button>;
  if (!data) return <p data-waiting />;
  const { id, type, isOutgoing, kind } = around;
  const edges = data.neighbourhood.edges.filter((edge) => (isOutgoing ? edge.from.id : edge.to.id) === id);
  const linesTo = (other: string) => edges.filter((edge) => (isOutgoing ? edge.to.id : edge.from.id) === other);
  const found = data.neighbourhood.nodes.filter(({ node }) => node.id !== id && linesTo(node.id).length > 0);
  const left = data.neighbourhood.nodes[0]?.relationsLeftOut.filter(
    (one) => one.type === type && one.isOutgoing === isOutgoing && one.kind === kind,
  );
  const total = found.length + (left ?? []).reduce((sum, one) => sum + one.count, 0);
  return (
    <div className="scroll" id="table">
      <p className="found-head">
        <Go to={{ sheet: id, selected: [id] }}>
          <Quoted text={data.node?.label ?? id} />
        </Go>
        <span>{labels.alongRelation(kinds[kindOf(id)].type, type, !isOutgoing, kinds[kind].type)}</span>
        <b>{words.number(total)}</b>
        <Button look="quiet" icon="close" onClick={close}>
          {words.close}
        </Button>
      </p>
      <Rows
        className="rows"
        total={total}
        head={
          <>
            <ColumnHead title={words.table.thing} />
            <ColumnHead title={words.table.page} />
          </>
        }
      >
        {found.map(({ node }) => (
          <tr key={node.id} role="row" data-id={node.id}>
            <NameCell id={node.id} label={node.label} />
            <Cell name={words.table.page}>
              <span className="pages">
                {linesTo(node.id).map(({ source, page, basis }) => (
                  <PageMark key={`${source.id} ${page} ${basis}`} page={page} basis={basis} source={source} />
                ))}
              </span>
            </Cell>
          </tr>
        ))}
      </Rows>
      <Pager shown={found.length} total={total} next={null} />
    </div>
  );
}
