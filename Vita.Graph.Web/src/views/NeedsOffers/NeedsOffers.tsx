import { changeOwn, useAddress } from "../../address/history";
import { KindMark } from "../../parts/KindMark";
import { Problem } from "../../parts/Problem";
import { Waiting } from "../../parts/Waiting";
import { useOwnWords, useWords } from "../../words/useWords";
import { Asking } from "./Asking";
import { Gaps } from "./Gaps";
import { Pairs } from "./Pairs";
import { TwoSheets } from "./TwoSheets";
import { offeredOn, scoreOf, type Side, sideOf, soughtOn, useBalance, useChosen, usePairs, useTheme } from "./useMatches";
import { words } from "./words";
import "./needs.css";

const scores = [0, 20, 30, 40, 50, 60, 70, 80];

/** What is sought beside what is offered, by theme, with the reason of each match. */
export default function NeedsOffers() {
  const own = useOwnWords(words);
  const { code, quoted, sentence } = useWords();
  const { own: kept } = useAddress();
  const { data, error, waiting, stop, again } = useBalance();
  const chosen = useChosen();
  const { data: pairs, error: noPairs, again: pairsAgain } = usePairs();
  const theme = useTheme();
  const side = sideOf(kept);
  const offers = new Map((pairs?.matches.nodes ?? []).map(({ offer }) => [offer.id, offer]));
  const here = [...offers.values()].filter((offer) => offer.themes.some(({ id }) => id === theme?.theme.id)).length;
  const [needsText, offersText, ownText] = own.lead(theme ? soughtOn(theme) : 0, offers.size, here);
  const tab = (name: Side, count: string) => (
    <button
      type="button"
      role="tab"
      aria-selected={side === name}
      onClick={() => changeOwn({ cote: name === "matches" ? "" : name, paire: "", seul: "", suite: "", fiches: "" })}
    >
      {own.tabs[name]} <span className="count">{count}</span>
    </button>
  );
  return (
    <div className="needs scroll" data-old={waiting || undefined}>
      <div className="needs-sentence sentence" role="group" aria-label={sentence}>
        <span className="chip fixed">
          <KindMark kind="NEEDS" size={13} /> {own.needs}
        </span>
        {own.and}
        <span className="chip fixed">
          <KindMark kind="OFFERS" size={13} /> {own.offers}
        </span>
        {side === "matches" && theme && (
          <>
            {own.on}
            <span className="chip fixed">
              <KindMark kind="THEMES" size={13} /> {quoted((code === "en" && theme.theme.labelEn) || theme.theme.label)}
            </span>
          </>
        )}
        <Asking />
      </div>
      {error && <Problem error={error} onAgain={again} />}
      <Waiting on={waiting} onStop={stop} first={!data} />
      {noPairs && <Problem error={noPairs} onAgain={pairsAgain} />}
      {data && !theme && <p className="pair-none">{own.noNeed}</p>}
      {side === "matches" && theme && (
        <p
          className="needs-lead"
          data-waiting={(!pairs && !noPairs) || undefined}
          data-needs={soughtOn(theme)}
          data-offers={offeredOn(theme)}
          data-pairs={pairs?.matches.totalCount}
        >
          <b>{needsText}</b>, <b>{offersText}</b>
          {ownText}, <b>{own.matches(pairs?.matches.totalCount ?? 0)}</b> {own.atLeast}{" "}
          <select
            aria-label={own.threshold}
            value={scoreOf(kept)}
            onChange={(event) => changeOwn({ seuil: event.target.value === "50" ? "" : event.target.value, suite: "", paire: "" })}
          >
            {[...new Set([...scores, scoreOf(kept)])]
              .sort((a, b) => a - b)
              .map((score) => (
                <option key={score} value={score}>
                  {score} {own.outOf}
                </option>
              ))}
          </select>
        </p>
      )}
      {data && (
        <div className="tabs-in" role="tablist" aria-label={own.needs}>
          {tab("matches", own.number(pairs?.all.totalCount ?? 0))}
          {tab("unanswered", own.needsMany(data.alone.totalCount))}
          {tab("unsought", own.themesMany(data.unsought.totalCount))}
        </div>
      )}
      <div role="tabpanel" aria-label={own.tabs[side]}>
        {!data ? null : side !== "matches" ? (
          <Gaps side={side} />
        ) : !theme ? null : kept.fiches === "1" && chosen.offer !== "" ? (
          <TwoSheets pair={chosen} />
        ) : (
          <Pairs theme={theme} />
        )}
      </div>
    </div>
  );
}
