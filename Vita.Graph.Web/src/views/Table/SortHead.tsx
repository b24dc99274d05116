import { changeOwn, useAddress } from "../../address/history";
import { Icon } from "../../parts/Icon";

interface SortHeadProps {
  readonly name: string;
  readonly title: string;
  readonly numeric?: boolean;
}

/** The head of a column that the rows can be ordered by. Numbers begin with the largest. */
export function SortHead({ name, title, numeric = false }: SortHeadProps) {
  const { own } = useAddress();
  const now = own.tri ?? "name";
  const down = now === `-${name}`;
  const is = down || now === name;
  const first = numeric ? `-${name}` : name;
  const second = numeric ? name : `-${name}`;
  const next = now === first ? second : first;
  return (
    <th scope="col" role="columnheader" className={numeric ? "num" : ""} aria-sort={is ? (down ? "descending" : "ascending") : "none"}>
      <button type="button" className="sort" onClick={() => changeOwn({ tri: next === "name" ? "" : next, depuis: "" })}>
        {title}
        {is && <Icon name={down ? "down" : "up"} size={12} />}
      </button>
    </th>
  );
}
