import { type RefObject, useMemo } from "react";
import { changeOwn, useAddress } from "../../address/history";
import { useOwnWords } from "../../words/useWords";
import { grouped } from "../../parts/grouped";
import { type Form, type Frame, type Part, regionOfDepartement } from "./frame";
import { Marks } from "./Marks";
import { type Rate, tintOf } from "./rate";
import { idOf, useContours, useDepartements, usePoints, useSelectedPlaces } from "./useMap";
import { useWindow } from "./useWindow";
import { boxOf } from "./window";
import { words } from "./words";

interface FranceProps {
  readonly departements: readonly Part[];
  readonly form: Form;
  readonly frame: Frame;
  readonly rates: ReadonlyMap<string, Rate>;
  readonly svg: RefObject<SVGSVGElement | null>;
}

/** Metropolitan France. The list beside it says the same, and is what the keyboard reaches. */
export function FranceMap({ departements, form, frame, rates, svg }: FranceProps) {
  const own = useOwnWords(words);
  const { own: kept } = useAddress();
  const contours = useContours();
  const { window, unit, drag } = useWindow(svg);
  const box = boxOf(window);
  const points = usePoints(form);
  const answer = useDepartements().data;
  const regions = useMemo(() => (answer ? regionOfDepartement(answer, frame) : new Map<string, string>()), [answer, frame]);
  const { ofTerritories, ofAll } = useSelectedPlaces();
  // Of a selected organisation the point is lit; where there are no points, its département stands for it.
  const selected = form === "points" ? ofTerritories : ofAll;
  const outlined = contours.filter((contour) => selected.has(idOf(contour)));
  const counts = new Map(departements.map((one) => [one.id, one.count]));
  const most = Math.max(1, ...departements.map((one) => one.count));
  const groups = grouped(contours, (contour) => regions.get(idOf(contour)) ?? "");
  const chosen = kept.lieu ?? "";
  const isChosen = (id: string) => id === chosen || regions.get(id) === chosen;
  const titleOf = (name: string, id: string) => {
    const rate = rates.get(id);
    return form === "teinte" && rate ? own.rate(name, rate.part, rate.of) : own.open(name, counts.get(id) ?? 0);
  };
  // What is chosen is drawn last: its border lies over those of its neighbours.
  const ordered = [...groups].sort(([a], [b]) => Number(a === chosen) - Number(b === chosen));
  return (
    <svg
      ref={svg}
      className="france"
      viewBox={box.join(" ")}
      aria-hidden="true"
      data-count={departements.length}
      data-close={window.times > 1 || undefined}
      {...drag}
    >
      {ordered.map(([region, list]) => (
        <g key={region} className="france-region" data-region={region} data-chosen={(region !== "" && region === chosen) || undefined}>
          {list.map((contour) => (
            <path key={contour.id} d={contour.path} className="france-edge" />
          ))}
          {list.map((contour) => (
            <path
              key={contour.id}
              d={contour.path}
              className={`france-land ${form === "teinte" ? `tint-${tintOf(rates.get(idOf(contour)))}` : ""}`}
              data-id={idOf(contour)}
              data-chosen={isChosen(idOf(contour)) || undefined}
              onClick={() => changeOwn({ lieu: idOf(contour) === chosen ? "" : idOf(contour) })}
            >
              <title>{titleOf(contour.name, idOf(contour))}</title>
            </path>
          ))}
        </g>
      ))}
      {["france-gap", "france-selected"].map((line) =>
        outlined.map((contour) => <path key={`${line} ${contour.id}`} className={line} d={contour.path} data-selected={idOf(contour)} />),
      )}
      <Marks
        contours={contours.filter((contour) => counts.has(idOf(contour)))}
        counts={counts}
        rates={rates}
        form={form}
        points={points}
        most={most}
        unit={unit}
        ends={[box[0], box[0] + box[2]]}
      />
    </svg>
  );
}
