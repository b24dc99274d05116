import { useMemo } from "react";
import { change, now, useAddress } from "../../address/history";
import { mostPins } from "../../address/State";
import { drawingOf } from "../../picture/drawingOf";
import { Picture } from "../../picture/Picture";
import type { Gestures, Look } from "../../picture/Scene";
import { emptyDrawing } from "../../picture/Thing";
import { useWords } from "../../words/useWords";
import { expand } from "./expand";
import { usePictureNow } from "./usePictureNow";

const gestures: Gestures = {
  onNode(id, add) {
    const { selected } = now();
    if (add) change({ selected: selected.includes(id) ? selected.filter((one) => one !== id) : [...selected, id] });
    else if (now().sheet !== id) change({ sheet: id, selected: [id] });
  },
  onOpen: (id) => void expand(id),
  onLine: (key) => change({ own: { ...now().own, lien: key } }),
  onGround() {
    const { sheet, selected, own } = now();
    if (sheet || selected.length > 0 || own.lien) change({ sheet: null, selected: [], own: { ...own, lien: "" } });
  },
  onMoved(id, { x, y }) {
    change({ pins: [...now().pins.filter((pin) => pin.id !== id).slice(1 - mostPins), { id, x, y }] });
  },
};

/** The first view: organisations, projects, networks and themes, and what people open around them. */
export function Network() {
  const words = useWords();
  const { pins, selected, sheet, own } = useAddress();
  const { data, waiting } = usePictureNow();
  const drawing = useMemo(() => (data ? drawingOf(data, pins, words) : emptyDrawing), [data, pins, words]);
  const more = data?.nodes.find(({ node }) => node.id === sheet)?.leftOut.reduce((sum, one) => sum + one.count, 0) ?? 0;
  const look = useMemo(
    (): Look => ({ selected: new Set(selected), focus: sheet, bright: null, labels: own.noms !== "0", more }),
    [selected, sheet, own.noms, more],
  );
  return <Picture label={words.picture.label(drawing.things.length)} drawing={drawing} look={look} gestures={gestures} old={waiting} />;
}
