import { useMemo } from "react";
import { change, now, useAddress } from "../../address/history";
import { Button } from "../../parts/Button";
import { KindMark } from "../../parts/KindMark";
import { Problem } from "../../parts/Problem";
import { Waiting } from "../../parts/Waiting";
import { kindOf } from "../../kinds";
import { Picture } from "../../picture/Picture";
import type { Gestures, Look } from "../../picture/Scene";
import { emptyDrawing } from "../../picture/Thing";
import { Quoted, useOwnWords, useWords } from "../../words/useWords";
import { communitiesOf } from "./communities";
import { drawingOfActors } from "./drawingOfActors";
import { TooLarge } from "./TooLarge";
import { type ActorsAnswer, useActors, useActorsState, useKept } from "./useActors";
import { actorsWords } from "./words";
import "./actors.css";

const gestures: Gestures = {
  onNode(id, add) {
    const { selected } = now();
    if (add) change({ selected: selected.includes(id) ? selected.filter((one) => one !== id) : [...selected, id] });
    else change({ sheet: id, selected: [id] });
  },
  onOpen: (id) => change({ view: "reseau", sheet: id, selected: [id] }),
  onLine: (key) => change({ own: { ...now().own, lien: key } }),
  onGround() {
    const { lien: _, ...own } = now().own;
    change({ sheet: null, selected: [], own });
  },
  onMoved: () => undefined,
};

/** Actors tied by what they share. */
export default function Actors() {
  const own = useOwnWords(actorsWords);
  const words = useWords();
  const address = useAddress();
  const state = useActorsState();
  const { error, waiting, stop, again } = useActors();
  const kept = useKept();
  const key = JSON.stringify(state);
  const drawing = useMemo(
    () => (kept ? drawingOfActors(kept, communitiesOf(kept), JSON.parse(key) as typeof state, words.quoted) : emptyDrawing),
    [kept, key, words],
  );
  const { selected, sheet } = address;
  const labels = address.own.noms !== "0";
  const look = useMemo(
    (): Look => ({ selected: new Set(selected), focus: sheet, bright: null, labels, more: 0 }),
    [selected, sheet, labels],
  );
  return (
    <Picture label={own.label(drawing.things.length)} drawing={drawing} look={look} gestures={gestures} old={waiting}>
      {error && (error.code === "LIMIT_NETWORK" ? <TooLarge error={error} /> : <Problem error={error} onAgain={again} />)}
      {kept && !waiting && !error && kept.ties.length === 0 && <p className="notice">{kept.tieCount === 0 ? own.none : own.noneKept}</p>}
      {kept && address.own.lien?.startsWith("TIE ") && <TieCard answer={kept} line={address.own.lien} />}
      <Waiting on={waiting} onStop={stop} first={!kept} />
    </Picture>
  );
}

/** The tie that was clicked: what its two ends share. */
function TieCard({ answer, line }: { readonly answer: ActorsAnswer; readonly line: string }) {
  const own = useOwnWords(actorsWords);
  const words = useWords();
  const tie = answer.ties.find(({ a, b }) => `TIE ${a.id} ${b.id}` === line);
  if (!tie) return null;
  const nameOf = (id: string) => answer.nodes.find(({ node }) => node.id === id)?.node.label ?? id;
  return (
    <section className="relation-card" aria-label={own.tie}>
      <Button look="quiet" icon="close" aria-label={words.close} onClick={gestures.onGround} />
      {[tie.a.id, tie.b.id].map((id) => (
        <p key={id} className="relation-end">
          <KindMark kind="ORGANISATIONS" size={13} />
          <b>
            <Quoted text={nameOf(id)} />
          </b>
        </p>
      ))}
      <p className="relation-type">{own.inCommon(tie.weight)}</p>
      {tie.reasons.map(({ node }) => (
        <p key={node.id} className="relation-end">
          <KindMark kind={kindOf(node.id)} size={13} />
          <Quoted text={node.label} />
        </p>
      ))}
    </section>
  );
}
