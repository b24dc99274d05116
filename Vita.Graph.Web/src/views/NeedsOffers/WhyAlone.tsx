import { changeOwn, useAddress } from "../../address/history";
import { StandsAloneDocument } from "../../asking/generated";
import { useAnswer } from "../../asking/useAnswer";
import { Button } from "../../parts/Button";
import { Go } from "../../parts/Go";
import { KindMark } from "../../parts/KindMark";
import { Problem } from "../../parts/Problem";
import { MatchCard } from "../../sheet/MatchCard";
import { useMatches as useSheetMatches } from "../../sheet/useMatches";
import { Quoted, useOwnWords, useWords } from "../../words/useWords";
import { countOn, type Gap, gaps, type Near, noneAlone, type Stated, themesNear, useAlone } from "./alone";
import { whoOf } from "./asked";
import { PageMarks } from "./PageMarks";
import { Saying } from "./Saying";
import { type Balanced, useBalance } from "./useMatches";
import { whyWords } from "./whyWords";
import { words } from "./words";

/** Why nothing answers a need, or nobody seeks an offer: what there is on its themes, beside them, and what comes nearest all the same. */
export function WhyAlone({ side }: { readonly side: Gap }) {
  const own = useOwnWords(whyWords).alone[side];
  const { close, none } = useOwnWords(whyWords);
  const { among } = useOwnWords(words);
  const { own: kept, criteria } = useAddress();
  const id = useAlone(side);
  const { data, error, isOld, again } = useAnswer(StandsAloneDocument, id === undefined ? null : { id });
  const balanced = useBalance();
  // Until it is known what there is on the themes, nothing is said of it.
  const balance = balanced.isOld ? undefined : balanced.data?.themeBalance.nodes;
  const node = data?.node && "themesConnection" in data.node && !isOld ? data.node : undefined;
  const isUnknown = data?.node === null && !isOld;
  const [stated, fromProject] = split(node?.themesConnection.edges ?? []);
  const themes = stated.length > 0 ? stated : fromProject;
  return (
    <aside className="why-panel" aria-label={own.title} data-chosen={(id !== undefined && kept.seul !== undefined) || undefined}>
      <div className="why-head">
        <h2>{own.title}</h2>
        {id !== undefined && <Button look="quiet" icon="close" aria-label={close} onClick={() => changeOwn({ seul: noneAlone })} />}
      </div>
      {error && <Problem error={error} onAgain={again} />}
      <p className="why-lead" role="status">
        {id === undefined ? own.choose : isUnknown ? none : node && balance && own.lead(stated.length, answered(stated, side, balance))}
      </p>
      {node && criteria.length > 0 && <p className="why-far">{among[whoOf(kept)]}</p>}
      {node && (
        <>
          <Saying item={node} kind={gaps[side].kind} />
          {balance && (
            <>
              <Themes title={own.themes} side={side} stated={stated} balance={balance} />
              <Themes title={own.fromProject} side={side} stated={fromProject} balance={balance} />
              {themes.length > 0 && <NearThemes side={side} near={themesNear(themes, side, balance)} />}
            </>
          )}
          <Nearest side={side} id={node.id} />
          <p className="why-sheet">
            <Go className="btn" to={{ sheet: node.id, selected: [node.id] }}>
              {own.sheet}
            </Go>
          </p>
        </>
      )}
    </aside>
  );
}

/** Themes that the sheet states, and those that come from its project only. */
const split = (all: readonly Stated[]): readonly [readonly Stated[], readonly Stated[]] => [
  all.filter(({ basis }) => basis !== "FROM_PROJECT"),
  all.filter(({ basis }) => basis === "FROM_PROJECT"),
];

interface ThemesProps {
  readonly title: string;
  readonly side: Gap;
  readonly stated: readonly Stated[];
  readonly balance: readonly Balanced[];
}

/** On how many themes there is something of what it misses. */
const answered = (stated: readonly Stated[], side: Gap, balance: readonly Balanced[]): number =>
  stated.filter((one) => countOn(one.node.id, side, balance) > 0).length;

/** Its themes, each with how much of the other side there is on it. */
function Themes({ title, side, stated, balance }: ThemesProps) {
  const own = useOwnWords(whyWords).alone[side];
  const { code, quoted } = useWords();
  if (stated.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="why-themes">
        {stated.map(({ node, ...line }) => (
          <li key={node.id}>
            <KindMark kind="THEMES" size={12} />
            <Go to={{ sheet: node.id }}>{quoted((code === "en" && node.labelEn) || node.label)}</Go>
            <span className="count">{own.count(countOn(node.id, side, balance))}</span>
            <PageMarks lines={[line]} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The most names beside a theme: the link has all of them. */
const mostNames = 3;

/** Themes close to its own on which there is something, and who says it. */
function NearThemes({ side, near }: { readonly side: Gap; readonly near: readonly Near[] }) {
  const own = useOwnWords(whyWords).alone[side];
  const { code, quoted } = useWords();
  const { own: kept } = useAddress();
  if (near.length === 0) return <p className="why-far">{own.noNear}</p>;
  return (
    <>
      <h3>{own.near}</h3>
      <ul className="why-themes">
        {near.map(({ balanced: { theme }, count, items }) => (
          <li key={theme.id} data-theme-id={theme.id}>
            <KindMark kind="THEMES" size={12} />
            <Go to={{ own: { ...kept, theme: theme.id, cote: "", seul: "" } }}>
              {quoted((code === "en" && theme.labelEn) || theme.label)}
            </Go>
            <span className="count">{own.count(count)}</span>
            <p className="why-who">
              {namesOf(items).map((one, index) => (
                <span key={one.id}>
                  {index > 0 && ", "}
                  <Go to={{ sheet: one.id, selected: [one.id] }}>
                    <Quoted text={one.label} />
                  </Go>
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

const namesOf = (items: Near["items"]) =>
  [...new Map(items.flatMap(({ organisations = [] }) => organisations).map((one) => [one.id, one])).values()].slice(0, mostNames);

/** How many of the nearest are shown: the sheet has the others. */
const mostNearest = 3;

/** What has something else in common with it: a resource, a public, a place. */
function Nearest({ side, id }: { readonly side: Gap; readonly id: string }) {
  const own = useOwnWords(whyWords).alone[side];
  const nearest = useSheetMatches(id)?.nodes.slice(0, mostNearest) ?? [];
  if (nearest.length === 0) return null;
  const { match } = gaps[side];
  return (
    <>
      <h3>{own.nearest}</h3>
      {nearest.map((one) => (
        <MatchCard key={one[match].id} match={one} side={match} />
      ))}
    </>
  );
}
