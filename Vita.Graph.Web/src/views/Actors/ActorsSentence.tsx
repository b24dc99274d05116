import { changeOwn } from "../../address/history";
import { KindMark } from "../../parts/KindMark";
import { AddCriterion, Criteria } from "../../question/Sentence";
import { large } from "../../words/typography";
import { useOwnWords, useWords } from "../../words/useWords";
import { aloneId } from "./Alone";
import { communitiesOf } from "./communities";
import { mostWeight, useActors, useActorsState, useKept } from "./useActors";
import { actorsWords } from "./words";

/** What ties these actors, in a sentence. */
export default function ActorsSentence() {
  const own = useOwnWords(actorsWords);
  const words = useWords();
  const { by, least } = useActorsState();
  const { error } = useActors();
  const shown = useKept();
  // Numbers of an earlier question would be wrong under this one.
  const kept = error ? undefined : shown;
  const alone = kept?.alone.length ?? 0;
  return (
    <div className="figure-head">
      <div className="sentence" role="group" aria-label={words.sentence}>
        <span className="chip">
          <KindMark kind="ORGANISATIONS" size={13} />
          {large(words.kinds.ORGANISATIONS(2))}
        </span>
        <Criteria />
        <span>{own.haveInCommon}</span>
        <button type="button" className="chip" onClick={() => changeOwn({ min: String((least % mostWeight) + 1) })}>
          {least}
        </button>
        {by.map((reason, index) => (
          <span key={reason} className="has-popover">
            {index > 0 && <span>{words.or}</span>}
            <span className="chip">{own.shared[reason][least === 1 ? 0 : 1]}</span>
          </span>
        ))}
        <AddCriterion />
      </div>
      <p className="sum">
        {kept ? own.sum(kept.nodes.length, kept.ties.length, communitiesOf(kept).length) : "\u00a0"}
        {alone > 0 && (
          <>
            {" · "}
            <button type="button" className="as-link" onClick={() => document.getElementById(aloneId)?.scrollIntoView()}>
              {own.aloneCount(alone)}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
