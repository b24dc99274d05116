import { change, now, useAddress } from "../../address/history";
import { kindOf } from "../../kinds";
import { Go } from "../../parts/Go";
import { KindMark } from "../../parts/KindMark";
import { Quoted, useWords } from "../../words/useWords";

interface NameCellProps {
  readonly id: string;
  readonly label: string;
  readonly acronym?: string | null;
}

/** The name of a row: a box that selects it in every view, and a link to its sheet. */
export function NameCell({ id, label, acronym }: NameCellProps) {
  const words = useWords();
  const { selected } = useAddress();
  const is = selected.includes(id);
  const toggle = () => {
    const before = now().selected;
    change({ selected: is ? before.filter((one) => one !== id) : [...before, id] });
  };
  return (
    <th scope="row" role="rowheader" className="name-cell">
      <span className="name-in">
        <label className="tick">
          <input type="checkbox" checked={is} aria-label={words.table.select(label)} onChange={toggle} />
        </label>
        <KindMark kind={kindOf(id)} />
        <Go to={{ sheet: id }}>
          <Quoted text={label} />
        </Go>
        {acronym && <span className="soft">{acronym}</span>}
      </span>
    </th>
  );
}
