import { useAddress } from "../../address/history";
import { Go } from "../../parts/Go";
import { KindMark } from "../../parts/KindMark";
import { SideRail } from "../../rail/SideRail";
import { useOwnWords, useWords } from "../../words/useWords";
import { offeredOn, ordered, soughtOn, useBalance, useTheme } from "./useMatches";
import { words } from "./words";

/** Every theme with two bars back to back: what is sought on it, what is offered. In the place of the facets. */
export default function Balance() {
  const own = useOwnWords(words);
  const { code, quoted } = useWords();
  const state = useAddress();
  const { data } = useBalance();
  const chosen = useTheme();
  const themes = ordered(data?.themeBalance.nodes ?? []);
  const most = Math.max(1, ...themes.flatMap((one) => [soughtOn(one), offeredOn(one)]));
  const width = (count: number) => ({ width: `${(100 * count) / most}%` });
  return (
    <SideRail label={own.rail} icon="filter" className="balance">
      <p className="balance-head" aria-hidden="true">
        <b>{own.themes}</b>
        <span>
          <KindMark kind="NEEDS" size={11} /> {own.sought}
        </span>
        <span>
          <KindMark kind="OFFERS" size={11} /> {own.offered}
        </span>
      </p>
      <ul>
        {themes.map((one) => {
          const label = quoted((code === "en" && one.theme.labelEn) || one.theme.label);
          const [needs, offers] = [soughtOn(one), offeredOn(one)];
          return (
            <li key={one.theme.id}>
              <Go
                className="balance-row"
                aria-current={one === chosen ? "true" : undefined}
                data-theme-id={one.theme.id}
                data-needs={needs}
                data-offers={offers}
                to={{ own: { ...state.own, theme: one.theme.id, paire: "", seul: "", suite: "", fiches: "" }, sheet: null }}
              >
                <span className="balance-name">{label}</span>
                <span className="balance-left">
                  {needs || "–"} <span className="only-read">{own.soughtTimes}</span> <i style={width(needs)} />
                </span>
                <span className="balance-right">
                  <i style={width(offers)} /> {offers || "–"} <span className="only-read">{own.offeredTimes}</span>
                </span>
              </Go>
            </li>
          );
        })}
      </ul>
    </SideRail>
  );
}
