import { type ReactNode, useState } from "react";
import { Icon } from "./Icon";

export interface Branch {
  readonly key: string;
  readonly content: ReactNode;
  readonly label: string;
  readonly inside: readonly Branch[];
  /** Open from the start: something inside is chosen. */
  readonly open?: boolean;
}

/** Lists in lists: each branch with something inside opens by a button of its own. */
export function Tree({ branches }: { readonly branches: readonly Branch[] }) {
  return (
    <ul className="tree">
      {branches.map((branch) => (
        <TreeBranch key={branch.key} branch={branch} />
      ))}
    </ul>
  );
}

function TreeBranch({ branch }: { readonly branch: Branch }) {
  const [opened, setOpen] = useState<boolean>();
  const open = opened ?? branch.open ?? false;
  return (
    <li>
      <div className="tree-row">
        {branch.inside.length > 0 ? (
          <button type="button" className="tree-open" aria-expanded={open} aria-label={branch.label} onClick={() => setOpen(!open)}>
            <Icon name={open ? "down" : "right"} size={12} />
          </button>
        ) : (
          <span className="tree-open" />
        )}
        {branch.content}
      </div>
      {open && <Tree branches={branch.inside} />}
    </li>
  );
}
