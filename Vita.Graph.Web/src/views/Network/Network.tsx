import { lazy, Suspense, useMemo, useState } from "react";
import { change, now, useAddress } from "../../address/history";
import { mostPins } from "../../address/State";
import type { DrawnNodeFragment as Drawn } from "../../asking/generated";
import { Icon } from "../../parts/Icon";
import { Problem } from "../../parts/Problem";
import { Waiting } from "../../parts/Waiting";
import { drawingOf } from "../../picture/drawingOf";
import { Picture } from "../../picture/Picture";
import type { Gestures, Look } from "../../picture/Scene";
import { SelectionBar } from "../../picture/SelectionBar";
import { emptyDrawing } from "../../picture/Thing";
import { scene } from "../../picture/theScene";
import { useRearranged } from "../../picture/useRearranged";
import { Empty } from "../../question/Empty";
import { useCounts } from "../../question/useCounts";
import { useWords } from "../../words/useWords";
import { atOnce, expand } from "./expand";
import { ExpandDialog } from "./ExpandDialog";
import { RelationCard } from "./RelationCard";
import { Starters } from "./Starters";
import { usePictureNow } from "./usePictureNow";
import "./network.css";

const Table = lazy(() => import("../Table/Table"));

const gestures: Omit<Gestures, "onOpen"> = {
  onNode(id, add) {
    const { selected } = now();
    if (add) change({ selected: selected.includes(id) ? selected.filter((one) => one !== id) : [...selected, id] });
    else if (now().sheet !== id) change({ sheet: id, selected: [id] });
  },
  onLine: (key) => change({ own: { ...now().own, lien: key } }),
  onGround() {
    const { sheet, selected, own } = now();
    const { lien, ...rest } = own;
    if (sheet || selected.length > 0 || lien) change({ sheet: null, selected: [], own: rest });
  },
  onMoved(id, { x, y }) {
    change({
      pins: [
        ...now()
          .pins.filter((pin) => pin.id !== id)
          .slice(1 - mostPins),
        { id, x, y },
      ],
    });
  },
};

/** The first view: organisations, projects, networks and themes, and what people open around them. */
export function Network() {
  const words = useWords();
  const { pins, selected, sheet, own, criteria, opened, embed } = useAddress();
  const { data, error, waiting, stop, again } = usePictureNow();
  const { data: counts, waiting: counting } = useCounts(criteria);
  const placed = useMemo(() => (data ? drawingOf(data, opened, pins, words) : emptyDrawing), [data, opened, pins, words]);
  const drawing = useRearranged(placed, own.disposition === "1" && pins.length === 0);
  const nodeOf = (id: string | null) => data?.nodes.find(({ node }) => node.id === id);
  const more = hiddenAround(nodeOf(sheet));
  // Of which node somebody is asked what to bring.
  const [which, setWhich] = useState<string | null>(null);
  const asked = nodeOf(which);
  const onOpen = (id: string) => (hiddenAround(nodeOf(id)) > atOnce ? setWhich(id) : void expand(id));
  const look = useMemo(
    (): Look => ({ selected: new Set(selected), focus: sheet, bright: null, labels: own.noms !== "0", more }),
    [selected, sheet, own.noms, more],
  );

  const drawn = scene();
  if (!drawn) {
    return (
      <>
        <p className="notice">
          <Icon name="warn" />
          <span>{words.noWebgl}</span>
        </p>
        <Suspense fallback={null}>
          <Table />
        </Suspense>
      </>
    );
  }
  const none = counts?.ORGANISATIONS.totalCount === 0 && !counting && opened.length === 0;
  return (
    <>
      {none && <Empty />}
      <Picture
        label={words.picture.label(drawing.things.length)}
        drawing={none ? emptyDrawing : drawing}
        look={look}
        gestures={{ ...gestures, onOpen }}
        old={waiting}
      >
        {error && <Problem error={error} onAgain={again} />}
        {data && own.lien && <RelationCard picture={data} line={own.lien} />}
        {which && asked && <ExpandDialog id={which} left={asked.relationsLeftOut} onClose={() => setWhich(null)} />}
        <SelectionBar scene={drawn} />
        <Waiting on={waiting} onStop={stop} first={!data} />
      </Picture>
      {criteria.length === 0 && !sheet && !embed && <Starters />}
    </>
  );
}

/** How many neighbours of a node are not in the picture. */
function hiddenAround(node: Drawn | undefined): number {
  return node?.leftOut.reduce((sum, one) => sum + one.count, 0) ?? 0;
}
