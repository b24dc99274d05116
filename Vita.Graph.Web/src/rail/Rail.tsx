import { useMemo, useState } from "react";
import { useAddress } from "../address/history";
import { RailDocument } from "../asking/generated";
import { useAnswer } from "../asking/useAnswer";
import { useCounts } from "../question/useCounts";
import { Button } from "../parts/Button";
import { useWords } from "../words/useWords";
import { facets } from "./facets";
import { FacetSection } from "./FacetSection";
import { KindSection } from "./KindSection";
import { broaderThemes, withRollups } from "./rollup";
import { railVariables, valuesOf } from "./values";

/** Facets, legend and filter in one. On a narrow page it is a strip that opens over the picture. */
export function Rail() {
  const words = useWords();
  const { criteria } = useAddress();
  const [open, setOpen] = useState(false);
  const { data: counts } = useCounts(criteria);
  const { data: all } = useAnswer(RailDocument, railVariables([]));
  const document = useMemo(() => withRollups(broaderThemes(all?.themes.nodes ?? [])), [all]);
  const { data: now, waiting } = useAnswer(document, all ? railVariables(criteria) : null);
  return (
    <aside className="rail" aria-label={words.rail.label} data-open={open || undefined} data-old={waiting || undefined}>
      <Button
        icon={open ? "close" : "filter"}
        className="rail-open"
        aria-label={words.rail.label}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      <KindSection counts={counts} />
      {all && now && facets.map((facet) => <FacetSection key={facet.key} facet={facet} values={valuesOf(facet.key, now, all)} />)}
    </aside>
  );
}
