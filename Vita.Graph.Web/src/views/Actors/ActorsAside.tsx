import { change } from "../../address/history";
import { scene } from "../../picture/theScene";
import { Go } from "../../parts/Go";
import { Quoted, useOwnWords, useWords } from "../../words/useWords";
import { Alone } from "./Alone";
import { communitiesOf } from "./communities";
import { titleOf } from "./drawingOfActors";
import { useKept } from "./useActors";
import { actorsWords } from "./words";

const membersShown = 4;
const joinersShown = 6;

/** The communities, who joins them, and who stands alone. */
export default function ActorsAside() {
  const own = useOwnWords(actorsWords);
  const words = useWords();
  const network = useKept();
  if (!network) return <aside className="sheet actors-aside" />;
  const communities = communitiesOf(network);
  const colourOf = new Map(communities.flatMap(({ colour, members }) => members.map(({ node }) => [node.id, colour] as const)));
  const joiners = network.nodes.filter((actor) => actor.betweenness > 0).sort((a, b) => b.betweenness - a.betweenness);
  const most = joiners[0]?.betweenness ?? 1;
  return (
    <aside className="sheet actors-aside" aria-label={own.communities(communities.length)}>
      <header className="sheet-head">
        <h2>{own.communities(communities.length)}</h2>
        <p className="soft">{own.communitiesLead(network.modularity)}</p>
      </header>
      <div className="sheet-body">
        <section className="sec">
          {communities.map((one) => (
            <button
              key={one.number}
              type="button"
              className="community"
              onClick={() => change({ selected: one.members.map(({ node }) => node.id) })}
              onPointerEnter={() => scene()?.showcase(new Set(one.members.map(({ node }) => node.id)))}
              onPointerLeave={() => scene()?.showcase(null)}
            >
              <Dot colour={one.colour} />
              <span>
                <b>
                  <Quoted text={titleOf(one)} />
                </b>
                <span className="soft">
                  <Quoted
                    text={one.members
                      .slice(0, membersShown)
                      .map(({ node }) => node.label)
                      .join(", ")}
                  />{" "}
                  {one.members.length > membersShown && own.others(one.members.length - membersShown)}
                </span>
              </span>
              <b>{words.number(one.members.length)}</b>
            </button>
          ))}
        </section>
        {joiners.length > 0 && (
          <section className="sec">
            <h3>{own.joins}</h3>
            <p className="soft joins-lead">{own.joinsLead}</p>
            <ul>
              {joiners.slice(0, joinersShown).map(({ node, betweenness }) => (
                <li key={node.id} className="joiner">
                  <Dot colour={colourOf.get(node.id) ?? "--kind-organisation"} />
                  <Go to={{ sheet: node.id, selected: [node.id] }}>
                    <Quoted text={node.label} />
                  </Go>
                  <span className="joiner-bar">
                    <i style={{ width: `${(100 * betweenness) / most}%` }} />
                  </span>
                  <span>{words.percent(betweenness * 100)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <Alone actors={network.alone} />
      </div>
    </aside>
  );
}

function Dot({ colour }: { readonly colour: string }) {
  return (
    <svg className="dot" width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
      <circle r="5.5" style={{ fill: `var(${colour})` }} />
    </svg>
  );
}
