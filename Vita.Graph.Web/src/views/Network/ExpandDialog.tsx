import type { DrawnNodeFragment } from "../../asking/generated";
import { useLabels } from "../../asking/labels";
import { kindOf, kinds } from "../../kinds";
import { Dialog } from "../../parts/Dialog";
import { grouped } from "../../parts/grouped";
import { KindMark } from "../../parts/KindMark";
import { useWords } from "../../words/useWords";
import { expand } from "./expand";

const mostOfRelation = 20;

type Left = DrawnNodeFragment["relationsLeftOut"][number];

interface ExpandDialogProps {
  readonly id: string;
  readonly left: readonly Left[];
  readonly onClose: () => void;
}

/** Many neighbours are not shown: which shall come? The most linked first, twenty at a time. */
export function ExpandDialog({ id, left, onClose }: ExpandDialogProps) {
  const words = useWords();
  const labels = useLabels();
  const bring = ({ kind, type }: Left) => {
    onClose();
    void expand(id, { kinds: [kind], relations: [type], most: mostOfRelation });
  };
  const from = kinds[kindOf(id)].type;
  return (
    <Dialog title={words.sheet.expandWhich} onClose={onClose}>
      <ul>
        {bothWays(left).map(({ one, ways }) => (
          <li key={`${one.type} ${one.kind}`}>
            <button type="button" className="menu-item" onClick={() => bring(one)}>
              <KindMark kind={one.kind} />
              <span>{ways.map((out) => labels.alongRelation(from, one.type, !out, kinds[one.kind].type)).join(" · ")}</span>
              <span className="end">
                {one.count > mostOfRelation ? words.sheet.mostLinked(mostOfRelation, one.count) : words.number(one.count)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** A relation is followed both ways: what it joins to a kind in either direction is one line. */
function bothWays(left: readonly Left[]): { readonly one: Left; readonly ways: readonly boolean[] }[] {
  const groups = grouped(left, ({ type, kind }) => `${type} ${kind}`);
  return [...groups.values()].map((group) => ({
    one: { ...group[0]!, count: group.reduce((sum, one) => sum + one.count, 0) },
    ways: group.map((one) => one.isOutgoing),
  }));
}
