import type { MapCountsQuery } from "../../asking/generated";
import { useOwnWords, useWords } from "../../words/useWords";
import type { Form } from "./frame";
import { useSelectedPlaces } from "./useMap";
import { words } from "./words";

interface LegendProps {
  readonly form: Form;
  readonly counts: MapCountsQuery["organisations"];
  readonly hasCriteria: boolean;
}

/** What points, circles, tints and outlines stand for. */
export function Legend({ form, counts, hasCriteria }: LegendProps) {
  const own = useOwnWords(words);
  const { ofAll } = useSelectedPlaces();
  return (
    <div className="map-legend">
      {form === "ronds" && <p>{own.circles}</p>}
      {form === "teinte" && <Steps hasCriteria={hasCriteria} />}
      {form === "points" && <Dots counts={counts} />}
      {ofAll.size > 0 && (
        <p className="map-legend-selected">
          <i className="map-outline" /> {own.selected}
        </p>
      )}
    </div>
  );
}

const steps = [0, 1, 2, 3, 4, 5] as const;

function Steps({ hasCriteria }: Pick<LegendProps, "hasCriteria">) {
  const own = useOwnWords(words);
  return (
    <>
      <p>{hasCriteria ? own.ratesOfCriteria : own.ratesOfSiae}</p>
      <ul className="map-steps">
        {steps.map((step) => (
          <li key={step}>
            <i className={`map-step tint-${step}`} /> {own.step(step)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Dots({ counts }: Pick<LegendProps, "counts">) {
  const own = useOwnWords(words);
  const { number } = useWords();
  const siae = counts.kinds.find((one) => one.isSiae === true)?.count ?? 0;
  return (
    <ul>
      <li>
        <i className="map-dot" data-siae /> {own.siae} <b>{number(siae)}</b>
      </li>
      <li>
        <i className="map-dot" /> {own.other} <b>{number(counts.totalCount - siae)}</b>
      </li>
    </ul>
  );
}
