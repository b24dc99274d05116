import { useMemo, useRef } from "react";
import { change, useAddress } from "../../address/history";
import { useOwnWords } from "../../words/useWords";
import { Card } from "./Card";
import { Lines } from "./Lines";
import { Pages } from "./Pages";
import { type Balanced, type Item, noPair, useChosen, usePage } from "./useMatches";
import { words } from "./words";

/** Needs on the left, offers that could answer them on the right. Choosing a need, then an offer, chooses their pair. */
export function Pairs({ theme }: { readonly theme: Balanced }) {
  const own = useOwnWords(words);
  const state = useAddress();
  const { data, waiting, nodes, from } = usePage();
  const ground = useRef<HTMLDivElement>(null);
  const chosen = useChosen();
  // Nothing fades before somebody has chosen.
  const fades = state.own.paire !== undefined && chosen.need !== "";
  const pairs = useMemo(
    () => nodes.map(({ need, offer, score }) => ({ need: need.id, offer: offer.id, score })),
    // The hundred that are shown: they follow from the answer and the page.
    [data, from],
  );
  const best = (id: string) => Math.max(0, ...pairs.filter((pair) => pair.need === id || pair.offer === id).map((pair) => pair.score));
  // On a later page, only the needs that have a pair on it.
  const needs = (theme.needs.items as readonly Item[])
    .filter(({ id }) => from === 0 || pairs.length === 0 || pairs.some(({ need }) => need === id))
    .toSorted((a, b) => best(b.id) - best(a.id));
  const offers = [...new Map(nodes.map(({ offer }) => [offer.id, offer as Item])).values()];
  const choose = (need: string, offer: string) =>
    change({ own: { ...state.own, paire: need === "" ? noPair : offer ? `${need}~${offer}` : need }, sheet: null });
  const scoreFor = (offer: string) => pairs.find((pair) => pair.need === chosen.need && pair.offer === offer)?.score;
  if (needs.length === 0) return <p className="pair-none">{own.noNeed}</p>;
  return (
    <>
      {data && !waiting && data.matches.totalCount === 0 && <p className="pair-none">{own.none}</p>}
      {data && data.matches.totalCount > pairs.length && <Pages from={from} count={pairs.length} total={data.matches.totalCount} />}
      <div className="pairs" ref={ground} data-waiting={waiting || undefined}>
        <section aria-label={own.seek}>
          <h2>{own.seek}</h2>
          {needs.map((need) => (
            <Card
              key={need.id}
              item={need}
              kind="NEEDS"
              chosen={need.id === chosen.need}
              faded={fades && need.id !== chosen.need}
              onChoose={() => choose(need.id, bestOffer(pairs, need.id))}
            />
          ))}
        </section>
        <section aria-label={own.offer}>
          <h2>{own.offer}</h2>
          {offers.map((offer) => (
            <Card
              key={offer.id}
              item={offer}
              kind="OFFERS"
              chosen={offer.id === chosen.offer}
              faded={fades && scoreFor(offer.id) === undefined}
              score={scoreFor(offer.id)}
              onChoose={() => choose(scoreFor(offer.id) === undefined ? bestNeed(pairs, offer.id) : chosen.need, offer.id)}
            />
          ))}
        </section>
        <Lines ground={ground} pairs={pairs} chosen={chosen} fades={fades} />
      </div>
    </>
  );
}

type Scored = { readonly need: string; readonly offer: string; readonly score: number };

/** Pairs come best first. */
const bestOffer = (pairs: readonly Scored[], need: string) => pairs.find((pair) => pair.need === need)?.offer ?? "";
const bestNeed = (pairs: readonly Scored[], offer: string) => pairs.find((pair) => pair.offer === offer)?.need ?? "";
