import { changeOwn } from "../../address/history";
import { KindMark } from "../../parts/KindMark";
import { AddCriterion, Criteria } from "../../question/Sentence";
import { large } from "../../words/typography";
import { useOwnWords, useWords } from "../../words/useWords";
import { communitiesOf } from "./communities";
import { mostWeight, useActors, useActorsState } from "./useActors";
import { actorsWords } from "./words";

/** What ties these actors, in a sentence. */
export default function ActorsSentence() {
  const own = useOwnWords(actorsWords);
  const words = useWords();
  const { by, least } = useActorsState();
  const { data } = useActors();
  const alone = data?.network.nodes.filter((actor) => actor.degree === 0).length ?? 0;
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
            <span className="chip">{own.shared[reason]}</span>
          </span>
        ))}
        <AddCriterion />
      </div>
      <p className="sum">
        {data ? (
          <>
            {own.sum(data.network.nodeCount - alone, data.network.tieCount, communitiesOf(data.network).length)}
            {alone > 0 && ` · ${own.aloneCount(alone)}`}
          </>
        ) : (
          "\u00a0"
        )}
      </p>
    </div>
  );
}
