import type { MapCountsQuery } from "../../asking/generated";
import { useOwnWords, useWords } from "../../words/useWords";
import type { Form } from "./frame";
import { words } from "./words";

interface LegendProps {
  readonly form: Form;
  readonly counts: MapCountsQuery["organisations"];
  readonly hasCriteria: boolean;
}

const steps = [0, 1, 2, 3, 4, 5] as const;

/** What points, circles or tints stand for. */
export function Legend({ form, counts, hasCriteria }: LegendProps) {
  const own = useOwnWords(words);
  const { number } = useWords();
  if (form === "ronds") return <p className="map-legend">{own.circles}</p>;
  if (form === "teinte") {
    return (
      <div className="map-legend">
        <p>{hasCriteria ? own.ratesOfCriteria : own.ratesOfSiae}</p>
        <ul>
          {steps.map((step) => (
            <li key={step}>
              <i className={`map-step tint-${step}`} /> {own.step(step)}
            </li>
          ))}
        </ul>
      </div>
    );
  }
  const siae = counts.kinds.find((one) => one.isSiae === true)?.count ?? 0;
  return (
    <ul className="map-legend">
      <li>
        <i className="map-dot" data-siae /> {own.siae} <b>{number(siae)}</b>
      </li>
      <li>
        <i className="map-dot" /> {own.other} <b>{number(counts.totalCount - siae)}</b>
      </li>
    </ul>
  );
}
