import type { WayFragment } from "../asking/generated";
import { Go } from "../parts/Go";
import { grouped } from "../parts/grouped";
import { type BasisName, PageMark } from "../parts/PageMark";
import { Quoted, useOwnWords } from "../words/useWords";
import { inCommonWords } from "./words";

interface WayRowProps {
  /** From the actor to the thing. */
  readonly way: WayFragment;
  /** How many ways there are. */
  readonly count: number;
}

/** How an actor is tied to a thing: over which project, need or offer, and where that is printed. */
export function WayRow({ way, count }: WayRowProps) {
  const own = useOwnWords(inCommonWords);
  // The need or offer first: it says more than the project that it stands in.
  const over = way.nodes.slice(1, -1).reverse();
  return (
    <p className="way">
      <span>
        <b>
          <Quoted text={way.nodes[0]!.label} />
        </b>{" "}
        <i>{own.ways[way.way]}</i>
        {over.map((node) => (
          <span key={node.id}>
            {" · "}
            <Go to={{ sheet: node.id, selected: [node.id] }}>
              <Quoted text={node.label} />
            </Go>
          </span>
        ))}
        {count > 1 && <span className="soft"> {own.more(count - 1)}</span>}
      </span>
      <span className="pages">
        {pages(way).map((edge) => (
          <PageMark key={`${edge.source.id} ${edge.page}`} page={edge.page} basis={edge.basis} source={edge.source} />
        ))}
      </span>
    </p>
  );
}

/** The surest first. */
const bases: readonly BasisName[] = ["STATED", "FROM_PROJECT", "IMPLIED", "AMBIGUOUS"];

/** Each page once, as the least sure of its relations. */
function pages(way: WayFragment): WayFragment["edges"] {
  const all = grouped(way.edges, (edge) => `${edge.source.id} ${edge.page}`);
  return [...all.values()].map((edges) => edges.toSorted((a, b) => bases.indexOf(b.basis) - bases.indexOf(a.basis))[0]!);
}
