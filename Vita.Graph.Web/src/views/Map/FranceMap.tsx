import { useMemo } from "react";
import { change, changeOwn, useAddress } from "../../address/history";
import { useOwnWords, useWords } from "../../words/useWords";
import { grouped } from "./grouped";
import { type Form, type Frame, type Part, regionOfDepartement } from "./frame";
import { middleOf, placeLabels, reach, sunflower } from "./shapes";
import { type Contour, useContours, useDepartements, usePoints } from "./useMap";
import { words } from "./words";

interface FranceProps {
  readonly departements: readonly Part[];
  readonly form: Form;
  readonly frame: Frame;
}

const step = 4.7;
const idOf = (contour: Contour) => `territory/dep-${contour.id.toLowerCase()}`;

/** Metropolitan France. The list beside it says the same, and is what the keyboard reaches. */
export function FranceMap({ departements, form, frame }: FranceProps) {
  const own = useOwnWords(words);
  const { own: kept } = useAddress();
  const contours = useContours();
  const points = usePoints(form);
  const answer = useDepartements().data;
  const regions = useMemo(() => (answer ? regionOfDepartement(answer, frame) : new Map<string, string>()), [answer, frame]);
  const counts = new Map(departements.map((one) => [one.id, one.count]));
  const most = Math.max(1, ...departements.map((one) => one.count));
  const groups = grouped(contours, (contour) => regions.get(idOf(contour)) ?? "");
  const chosen = kept.lieu ?? "";
  const isChosen = (id: string) => id === chosen || regions.get(id) === chosen;
  // What is chosen is drawn last: its border lies over those of its neighbours.
  const ordered = [...groups].sort(([a], [b]) => Number(a === chosen) - Number(b === chosen));
  return (
    <svg className="france" viewBox="-46 -4 700 594" aria-hidden="true" data-count={departements.length} aria-label={own.map}>
      {ordered.map(([region, list]) => (
        <g key={region} className="france-region" data-region={region} data-chosen={region === chosen || undefined}>
          {list.map((contour) => (
            <path key={contour.id} d={contour.path} className="france-edge" />
          ))}
          {list.map((contour) => (
            <path
              key={contour.id}
              d={contour.path}
              className={`france-land ${form === "teinte" ? `tint-${tint(counts.get(idOf(contour)) ?? 0, most)}` : ""}`}
              data-id={idOf(contour)}
              data-chosen={isChosen(idOf(contour)) || undefined}
              onClick={() => changeOwn({ lieu: idOf(contour) === chosen ? "" : idOf(contour) })}
            >
              <title>{own.open(contour.name, counts.get(idOf(contour)) ?? 0)}</title>
            </path>
          ))}
        </g>
      ))}
      <Marks contours={contours.filter((contour) => counts.has(idOf(contour)))} counts={counts} form={form} points={points} most={most} />
    </svg>
  );
}

/** One of five steps, from little to much. */
export function tint(count: number, most: number): number {
  return count === 0 ? 0 : Math.min(5, Math.max(1, Math.ceil((5 * count) / most)));
}

interface MarksProps {
  readonly contours: readonly Contour[];
  readonly counts: ReadonlyMap<string, number>;
  readonly form: Form;
  readonly points: ReturnType<typeof usePoints>;
  readonly most: number;
}

function Marks({ contours, counts, form, points, most }: MarksProps) {
  const { number, quoted } = useWords();
  const { sheet, selected } = useAddress();
  const radius = (count: number) => 15 * Math.sqrt(count / most);
  const places = contours.map((contour) => {
    const count = counts.get(idOf(contour)) ?? 0;
    const text = `${quoted(contour.name)} ${number(count)}`;
    const far = form === "points" ? reach(count, step) + 3 : form === "ronds" ? radius(count) : 0;
    return { id: idOf(contour), name: contour.name, at: middleOf(contour.path), count, reach: far, width: text.length * 6.1 };
  });
  const labels = placeLabels([...places].sort((a, b) => b.count - a.count));
  return (
    <>
      {form === "ronds" && places.map(({ id, at, count }) => <circle key={id} className="france-circle" cx={at.x} cy={at.y} r={radius(count)} />)}
      {form === "points" &&
        places.map((place) => (
          <g key={place.id} data-points={place.id}>
            {(points.get(place.id) ?? []).map((one, index, all) => {
              const { x, y } = sunflower(place.at, index, all.length, step);
              const isOn = sheet === one.id || selected.includes(one.id);
              return (
                <circle
                  key={one.id}
                  className="france-point"
                  data-siae={one.isSiae || undefined}
                  data-on={isOn || undefined}
                  cx={x}
                  cy={y}
                  r="3.1"
                  onClick={() => change({ sheet: one.id, selected: [one.id] })}
                >
                  <title>{quoted(one.label)}</title>
                </circle>
              );
            })}
          </g>
        ))}
      {places.map(({ id, name, count }) => {
        const at = labels.get(id);
        return (
          at && (
            <text key={id} className="france-label" x={at.x} y={at.y} textAnchor={at.anchor}>
              {quoted(name)} <tspan className="france-count">{number(count)}</tspan>
            </text>
          )
        );
      })}
    </>
  );
}
