import { changeOwn, useAddress } from "../../address/history";
import { KindMark } from "../../parts/KindMark";
import { AddCriterion, Criteria } from "../../question/Sentence";
import { large } from "../../words/typography";
import { useOwnWords, useWords } from "../../words/useWords";
import { frameOf, regionsOf, without } from "./frame";
import { useMapCounts } from "./useMap";
import { words } from "./words";

/** Who is on the map, in a sentence, and in numbers. */
export default function MapSentence() {
  const own = useOwnWords(words);
  const { sentence, kinds } = useWords();
  const { own: kept } = useAddress();
  const { data, error } = useMapCounts();
  // Numbers of an earlier question would be wrong under this one.
  const counts = error ? undefined : data?.organisations;
  const none = counts ? without(counts) : 0;
  const departements = counts?.departements.filter((one) => one.departement).length ?? 0;
  const [placed, where] = counts ? own.lead(counts.totalCount - none, departements, regionsOf(counts, frameOf(kept)).length) : ["\u00a0"];
  return (
    <div className="figure-head">
      <div className="sentence" role="group" aria-label={sentence}>
        <span className="chip">
          <KindMark kind="ORGANISATIONS" size={13} />
          {large(kinds.ORGANISATIONS(2))}
        </span>
        <Criteria />
        <span>{own.by}</span>
        <AddCriterion />
      </div>
      <p className="sum map-lead">
        <span>
          <b>{placed}</b> {where}
        </span>
        {none > 0 && (
          <span>
            {" · "}
            <button type="button" className="as-link" onClick={() => changeOwn({ lieu: "0" })}>
              {own.withoutMany(none)}
            </button>
          </span>
        )}
      </p>
    </div>
  );
}
