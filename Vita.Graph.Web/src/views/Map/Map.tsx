import { useCallback, useRef, useState } from "react";
import { changeOwn, useAddress } from "../../address/history";
import { Problem } from "../../parts/Problem";
import { Segments } from "../../parts/Segments";
import { Waiting } from "../../parts/Waiting";
import { active } from "../../question/edit";
import { useOwnWords } from "../../words/useWords";
import { Boxes } from "./Boxes";
import { FranceMap } from "./FranceMap";
import { departementsOf, formOf, frameOf, without } from "./frame";
import { Legend } from "./Legend";
import { MapLasso } from "./MapLasso";
import { MapTools } from "./MapTools";
import { ratesOf } from "./rate";
import { useAllCounts, useMapCounts } from "./useMap";
import { onKey } from "./useWindow";
import { words } from "./words";
import "./map.css";

/** Where organisations work, by département and région. */
export default function MapView() {
  const own = useOwnWords(words);
  const { own: kept, criteria } = useAddress();
  const [form, frame] = [formOf(kept), frameOf(kept)];
  const { data, error, waiting, stop, again } = useMapCounts();
  const all = useAllCounts().data?.organisations;
  const svg = useRef<SVGSVGElement>(null);
  const [lasso, setLasso] = useState(false);
  const done = useCallback(() => setLasso(false), []);
  const counts = data?.organisations;
  const hasCriteria = active(criteria).length > 0;
  return (
    <div className="map" data-waiting={waiting || undefined} data-stale={error ? true : undefined}>
      <div className="map-tools">
        <Segments
          label={own.form}
          options={(["points", "ronds", "teinte"] as const).map((name) => ({ name, title: own.forms[name] }))}
          chosen={form}
          onChoose={(name) => changeOwn({ forme: name === "points" ? "" : name })}
        />
        <Segments
          label={own.frame}
          options={(["2010", "now"] as const).map((name) => ({ name, title: own.frames[name] }))}
          chosen={frame}
          onChoose={(name) => changeOwn({ cadre: name === "2010" ? "" : name, lieu: "" })}
        />
      </div>
      {error && <Problem error={error} onAgain={again} />}
      {counts?.totalCount === 0 && <p className="map-none">{own.nothing}</p>}
      {counts && (
        <div className="map-ground" role="group" aria-label={own.keys} tabIndex={0} onKeyDown={onKey}>
          <FranceMap
            departements={departementsOf(counts)}
            form={form}
            frame={frame}
            rates={ratesOf(counts, hasCriteria ? all : counts, hasCriteria)}
            svg={svg}
          />
          <Boxes departements={departementsOf(counts)} none={without(counts)} />
          <Legend form={form} counts={counts} hasCriteria={hasCriteria} />
          {lasso && <MapLasso svg={svg} ids={departementsOf(counts).map(({ id }) => id)} onDone={done} />}
          <MapTools lasso={lasso} onLasso={() => setLasso(!lasso)} />
          <p className="map-credit">
            {own.contours} <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>
          </p>
        </div>
      )}
      <Waiting on={waiting} onStop={stop} first={!data} />
    </div>
  );
}
