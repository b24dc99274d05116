import { change, useAddress } from "../../address/history";
import { useWords } from "../../words/useWords";
import type { Form } from "./frame";
import type { Rate } from "./rate";
import { middleOf, placeLabels, reach, sunflower } from "./shapes";
import { type Contour, idOf, type usePoints } from "./useMap";

interface MarksProps {
  readonly contours: readonly Contour[];
  readonly counts: ReadonlyMap<string, number>;
  readonly rates: ReadonlyMap<string, Rate>;
  readonly form: Form;
  readonly points: ReturnType<typeof usePoints>;
  readonly most: number;
  /** How much of the map one pixel is: marks and labels keep their size, however close the map is. */
  readonly unit: number;
  /** The left and right end of what is seen. */
  readonly ends: readonly [number, number];
}

const step = 4.7;
const letter = 6.1;

/** Points or circles, and the names with their numbers. */
export function Marks({ contours, counts, rates, form, points, most, unit, ends }: MarksProps) {
  const { number, percent, quoted } = useWords();
  const { sheet, selected } = useAddress();
  // Points are many: on a small map they are drawn smaller than a label is.
  const scale = Math.min(unit, Math.sqrt(unit));
  const radius = (count: number) => 15 * scale * Math.sqrt(count / most);
  const places = contours.map((contour) => {
    const id = idOf(contour);
    const count = counts.get(id) ?? 0;
    const rate = rates.get(id);
    const told = form === "teinte" && rate ? percent(Math.round((100 * rate.part) / rate.of)) : number(count);
    const far = form === "points" ? reach(count, step * scale) + 3 * scale : form === "ronds" ? radius(count) : 0;
    const at = middleOf(contour.path);
    const width = `${quoted(contour.name)} ${told}`.length * letter;
    return { id, name: contour.name, at, count, told, label: { id, at: { x: at.x / unit, y: at.y / unit }, reach: far / unit, width } };
  });
  const labels = placeLabels(
    [...places].sort((a, b) => b.count - a.count).map(({ label }) => label),
    [ends[0] / unit, ends[1] / unit],
  );
  return (
    <>
      {form === "ronds" &&
        places.map(({ id, at, count }) => <circle key={id} className="france-circle" cx={at.x} cy={at.y} r={radius(count)} />)}
      {form === "points" &&
        places.map((place) => (
          <g key={place.id} data-points={place.id}>
            {(points.get(place.id) ?? []).map((one, index, all) => {
              const { x, y } = sunflower(place.at, index, all.length, step * scale);
              const isOn = sheet === one.id || selected.includes(one.id);
              return (
                <circle
                  key={one.id}
                  className="france-point"
                  data-siae={one.isSiae || undefined}
                  data-on={isOn || undefined}
                  cx={x}
                  cy={y}
                  r={3.1 * scale}
                  strokeWidth={(isOn ? 2.4 : 1.4) * scale}
                  onClick={() => change({ sheet: one.id, selected: [one.id] })}
                >
                  <title>{quoted(one.label)}</title>
                </circle>
              );
            })}
          </g>
        ))}
      {places.map(({ id, name, told }) => {
        const at = labels.get(id);
        // Where the map is small, a name that would cover another is left to the list.
        if (!at || (unit > 1.2 && at.covers)) return null;
        return (
          <text
            key={id}
            className="france-label"
            x={at.x * unit}
            y={at.y * unit}
            textAnchor={at.anchor}
            fontSize={10.5 * unit}
            strokeWidth={3 * unit}
          >
            {quoted(name)} <tspan className="france-count">{told}</tspan>
          </text>
        );
      })}
    </>
  );
}
