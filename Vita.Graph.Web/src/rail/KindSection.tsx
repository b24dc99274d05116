import { useState } from "react";
import { change, useAddress } from "../address/history";
import type { CountsQuery } from "../asking/generated";
import { type Kind, kindNames } from "../kinds";
import { KindMark } from "../parts/KindMark";
import { shownScene } from "../picture/theScene";
import { useWords } from "../words/useWords";
import { large } from "../words/typography";

const first: readonly Kind[] = ["ORGANISATIONS", "PROJECTS", "NETWORKS", "THEMES", "NEEDS", "OFFERS", "CHALLENGES", "TERRITORIES"];
const counted = kindNames.filter((kind): kind is keyof CountsQuery => kind !== "SOURCES" && kind !== "REFERENTS");

/** The legend: each kind with its shape and count; a click takes it into the picture or out of it. */
export function KindSection({ counts }: { readonly counts: CountsQuery | undefined }) {
  const words = useWords();
  const { kinds } = useAddress();
  const [whole, setWhole] = useState(false);
  const shown = counted.filter((kind) => whole || first.includes(kind) || kinds.includes(kind));
  const toggle = (kind: Kind) =>
    change({
      kinds: kinds.includes(kind) ? kinds.filter((one) => one !== kind) : kindNames.filter((one) => one === kind || kinds.includes(one)),
    });
  return (
    <section className="facets facets-kinds">
      <h3>{words.rail.kind}</h3>
      <ul>
        {shown.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              className="facet"
              aria-pressed={kinds.includes(kind)}
              data-hidden={!kinds.includes(kind) || undefined}
              onClick={() => toggle(kind)}
              onPointerEnter={() => shownScene()?.showcaseKind(kind)}
              onPointerLeave={() => shownScene()?.showcaseKind(null)}
            >
              <KindMark kind={kind} hollow={!kinds.includes(kind)} />
              <span className="facet-label">{large(words.kinds[kind](2))}</span>
              <span className="count">{counts ? words.number(counts[kind].totalCount) : ""}</span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length < counted.length || whole ? (
        <p className="facet-more">
          <button type="button" onClick={() => setWhole(!whole)}>
            {whole ? words.rail.fewer : words.rail.others(counted.length - shown.length)}
          </button>
        </p>
      ) : null}
    </section>
  );
}
