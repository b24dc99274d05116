import type { ReactNode, TdHTMLAttributes } from "react";
import { useWords } from "../words/useWords";
import "./rows.css";

interface RowsProps {
  readonly className: string;
  /** How many rows there are in all, where only some are here. */
  readonly total?: number | undefined;
  readonly old?: boolean;
  readonly head: ReactNode;
  readonly children: ReactNode;
}

/**
 * A table whose rows are cards on a phone. The roles are written out, because where CSS lays a table out as something else some browsers no
 * longer tell screen readers that it is one.
 */
export function Rows({ className, total, old, head, children }: RowsProps) {
  const { table } = useWords();
  return (
    <table className={`${className} stacked`} role="table" aria-rowcount={total} data-old={old || undefined}>
      <thead role="rowgroup">
        <tr role="row" data-sort={table.sortBy}>
          {head}
        </tr>
      </thead>
      <tbody role="rowgroup">{children}</tbody>
    </table>
  );
}

/** The head of a column; `unseen` where only screen readers need it. */
export function ColumnHead({ title, numeric, unseen }: { readonly title: string; readonly numeric?: boolean; readonly unseen?: boolean }) {
  return (
    <th scope="col" role="columnheader" className={numeric ? "num" : undefined}>
      {unseen ? <span className="only-read">{title}</span> : title}
    </th>
  );
}

interface CellProps extends TdHTMLAttributes<HTMLTableCellElement> {
  /** The name of its column: it stands beside the cell on a phone. */
  readonly name?: string;
  readonly numeric?: boolean;
}

export function Cell({ name, numeric, ...rest }: CellProps) {
  return <td role="cell" data-name={name} className={numeric ? "num" : undefined} {...rest} />;
}
