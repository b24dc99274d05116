import { useMemo } from "react";
import { change, now, useAddress } from "../../address/history";
import { PictureDocument } from "../../asking/generated";
import { useAnswer } from "../../asking/useAnswer";
import { Go } from "../../parts/Go";
import { drawingOf } from "../../picture/drawingOf";
import { Picture } from "../../picture/Picture";
import type { Gestures, Look } from "../../picture/Scene";
import { emptyDrawing } from "../../picture/Thing";
import { useOwnWords, useWords } from "../../words/useWords";
import { words } from "./words";

const most = 400;

const gestures: Gestures = {
  onNode: (id) => now().sheet !== id && change({ sheet: id, selected: [id] }),
  onOpen: (id) => change({ sheet: id, selected: [id] }),
  onLine: () => undefined,
  onGround: () => now().sheet && change({ sheet: null, selected: [] }),
  onMoved: () => undefined,
};

/** The nodes that an answer names, and the relations among them. */
export default function AnswerPicture({ ids }: { readonly ids: readonly string[] }) {
  const own = useOwnWords(words);
  const all = useWords();
  const { sheet, selected } = useAddress();
  const shown = ids.slice(0, most);
  const { data, waiting } = useAnswer(PictureDocument, { ids: shown, first: most });
  const drawing = useMemo(() => (data ? drawingOf(data.picture, [], [], all) : emptyDrawing), [data, all]);
  const look = useMemo((): Look => ({ selected: new Set(selected), focus: sheet, bright: null, labels: true, more: 0 }), [selected, sheet]);
  return (
    <>
      <p className="answer-shown">
        {own.shown(all.number(shown.length), all.number(ids.length), shown.length < ids.length)}{" "}
        <Go
          to={{ view: "reseau", kinds: [], criteria: [], sheet: null, opened: [{ of: shown[0] ?? "", ids: shown }], hidden: [], own: {} }}
        >
          {own.toNetwork}
        </Go>
      </p>
      <div className="answer-picture">
        <Picture label={all.picture.label(drawing.things.length)} drawing={drawing} look={look} gestures={gestures} old={waiting} />
      </div>
    </>
  );
}
