import { change, changeOwn, now } from "../../address/history";
import { FoundRowsDocument } from "../../asking/generated";
import { useAnswer } from "../../asking/useAnswer";
import { Button } from "../../parts/Button";
import { Marked } from "../../parts/Marked";
import { Problem } from "../../parts/Problem";
import { Cited } from "../../sheet/Cited";
import { useWords } from "../../words/useWords";
import { Cell, ColumnHead, Rows } from "../Rows";
import { NameCell } from "./NameCell";
import { Pager } from "./Pager";

const most = 200;

/** What a search found: every kind, with the passage that matched. */
export function FoundRows({ text }: { readonly text: string }) {
  const words = useWords();
  const { data, error, again } = useAnswer(FoundRowsDocument, { text, first: most });
  if (error) return <Problem error={error} onAgain={again} />;
  if (!data) return null;
  const { hits, totalCount } = data.search;
  const ids = hits.map(({ node }) => node.id);
  const addAll = () =>
    change({ view: "reseau", selected: ids, opened: [...now().opened, { of: ids[0] ?? "", ids }], own: { ...now().own, cherche: "" } });
  return (
    <div className="scroll" id="table">
      <p className="found-head">
        <b>{words.search.count(totalCount)}</b> « {text} »
        {ids.length > 0 && (
          <Button icon="plus" onClick={addAll}>
            {words.search.addAll(ids.length)}
          </Button>
        )}
        <Button look="quiet" icon="close" onClick={() => changeOwn({ cherche: "" })}>
          {words.close}
        </Button>
      </p>
      <Rows
        className="rows"
        total={totalCount}
        head={
          <>
            <ColumnHead title={words.table.thing} />
            <ColumnHead title={words.table.passage} />
            <ColumnHead title={words.table.page} />
          </>
        }
      >
        {hits.map(({ node, fragments }) => (
          <tr key={node.id} role="row" data-id={node.id}>
            <NameCell id={node.id} label={node.label} />
            <Cell name={words.table.passage}>{fragments[0] && <Marked fragment={fragments[0]} />}</Cell>
            <Cell name={words.table.page}>
              <Cited provenance={node.provenance} field={fragments[0]?.property ?? ""} />
            </Cell>
          </tr>
        ))}
      </Rows>
      <Pager shown={hits.length} total={totalCount} next={null} />
    </div>
  );
}
