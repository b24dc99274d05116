import { change, useAddress } from "../../address/history";
import { Go } from "../../parts/Go";
import { KindMark } from "../../parts/KindMark";
import { useOwnWords, useWords } from "../../words/useWords";
import { whoOf } from "./asked";
import { type Gap, gaps, useAlone } from "./alone";
import { Card } from "./Card";
import { type Item, useBalance } from "./useMatches";
import { words } from "./words";

/** Themes on which only one side says something, with what it says. */
export function Gaps({ side }: { readonly side: Gap }) {
  const own = useOwnWords(words);
  const { code, quoted } = useWords();
  const { criteria, own: kept } = useAddress();
  const { data } = useBalance();
  const { kind, gap } = gaps[side];
  const chosen = useAlone(side);
  const choose = (id: string) => change({ own: { ...kept, seul: id }, sheet: null });
  return (
    <div className="gaps" data-side={side}>
      {side === "unanswered" && (
        <section className="gaps-alone">
          <h2>
            {own.alone(data?.alone.totalCount ?? 0)}
            <Go to={{ view: "question", own: { question: "needs-without-offer" } }}>{own.question}</Go>
          </h2>
          {(data?.alone.nodes ?? []).map((item) => (
            <Card key={item.id} item={item as Item} kind="NEEDS" chosen={item.id === chosen} onChoose={() => choose(item.id)} />
          ))}
        </section>
      )}
      {criteria.length > 0 && <p className="gaps-among">{own.among[whoOf(kept)]}</p>}
      {data && <h2 className="gaps-themes">{own.gapThemes[side](data[side].totalCount)}</h2>}
      {(data?.themeBalance.nodes ?? [])
        .filter((one) => one.gap === gap)
        .map((one) => (
          <section key={one.theme.id} data-theme-id={one.theme.id}>
            <h2>
              <KindMark kind="THEMES" size={12} /> {quoted((code === "en" && one.theme.labelEn) || one.theme.label)}
            </h2>
            {((side === "unanswered" ? one.needs.items : one.offers.items) as readonly Item[]).map((item) => (
              <Card key={item.id} item={item} kind={kind} chosen={item.id === chosen} onChoose={() => choose(item.id)} />
            ))}
          </section>
        ))}
    </div>
  );
}
