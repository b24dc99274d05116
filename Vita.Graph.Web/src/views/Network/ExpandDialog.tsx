import { change, now } from "../../address/history";
import { AroundDocument, type DrawnNodeFragment } from "../../asking/generated";
import { askOnce } from "../../asking/cache";
import { useLabels } from "../../asking/labels";
import { kindOf, kinds } from "../../kinds";
import { Dialog } from "../../parts/Dialog";
import { KindMark } from "../../parts/KindMark";
import { scene } from "../../picture/theScene";
import { useWords } from "../../words/useWords";

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
  const bring = async (one: Left) => {
    const shown =
      scene()
        ?.graph.nodes()
        .filter((other) => other !== id) ?? [];
    const { neighbourhood } = await askOnce(AroundDocument, { id, shown, kinds: [one.kind], relations: [one.type], most: mostOfRelation });
    const ids = neighbourhood.nodes.filter((found) => found.depth > 0).map((found) => found.node.id);
    change({ opened: [...now().opened, { of: id, ids }] });
    onClose();
  };
  return (
    <Dialog title={words.sheet.expandWhich} onClose={onClose}>
      <ul>
        {left.map((one) => (
          <li key={`${one.type} ${one.kind} ${one.isOutgoing}`}>
            <button type="button" className="menu-item" onClick={() => void bring(one)}>
              <KindMark kind={one.kind} />
              <span>{labels.alongRelation(kinds[kindOf(id)].type, one.type, !one.isOutgoing, kinds[one.kind].type)}</span>
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
