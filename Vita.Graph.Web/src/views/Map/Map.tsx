import { changeOwn, useAddress } from "../../address/history";
import { Segments } from "../../parts/Segments";
import { useOwnWords, useWords } from "../../words/useWords";
import { FranceMap, tint } from "./FranceMap";
import { formOf, frameOf, regionsOf, without } from "./frame";
import { grouped } from "./grouped";
import { useMapCounts } from "./useMap";
import { words } from "./words";
import "./map.css";

const overseas = ["971", "972", "973", "974", "976"] as const;

/** Where organisations work, by département and région. */
export default function MapView() {
  const own = useOwnWords(words);
  const { number } = useWords();
  const { own: kept } = useAddress();
  const [form, frame] = [formOf(kept), frameOf(kept)];
  const { data, waiting } = useMapCounts();
  const counts = data?.organisations;
  if (!counts) return null;
  const departements = counts.departements.flatMap(({ count, departement }) =>
    departement ? [{ id: departement.id, name: departement.name ?? "", code: departement.code ?? "", count }] : [],
  );
  const none = without(counts);
  const [placed, where] = own.lead(counts.totalCount - none, departements.length, regionsOf(counts, frame).length);
  const most = Math.max(1, ...departements.map((one) => one.count));
  return (
    <div className="map" data-waiting={waiting || undefined}>
      <p className="map-lead">
        <b>{placed}</b> {where}
        {none > 0 && (
          <>
            {" · "}
            <button type="button" className="as-link" onClick={() => changeOwn({ lieu: "0" })}>
              {own.withoutMany(none)}
            </button>
          </>
        )}
      </p>
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
      {counts.totalCount === 0 && <p className="map-none">{own.nothing}</p>}
      <div className="map-ground">
        <FranceMap departements={departements} form={form} frame={frame} />
        <ul className="map-boxes">
          {overseas.map((code) => {
            const place = departements.find((one) => one.code === code);
            return (
              <li key={code}>
                <button type="button" disabled={!place} onClick={() => place && changeOwn({ lieu: place.id })}>
                  {own.overseas[code]} <span className="count">{number(place?.count ?? 0)}</span>
                </button>
              </li>
            );
          })}
          <li className="map-nowhere">
            <button type="button" disabled={none === 0} onClick={() => changeOwn({ lieu: "0" })}>
              <b>{own.without}</b> <span className="count">{number(none)}</span>
            </button>
          </li>
        </ul>
        {form === "points" ? (
          <ul className="map-legend">
            <li>
              <i className="map-dot" data-siae /> {own.siae} <b>{number(counts.kinds.find((one) => one.isSiae === true)?.count ?? 0)}</b>
            </li>
            <li>
              <i className="map-dot" /> {own.other}{" "}
              <b>{number(counts.kinds.reduce((sum, one) => sum + (one.isSiae === true ? 0 : one.count), 0))}</b>
            </li>
          </ul>
        ) : (
          form === "teinte" && <Steps most={most} />
        )}
      </div>
    </div>
  );
}

/** What each tint stands for. */
function Steps({ most }: { readonly most: number }) {
  const own = useOwnWords(words);
  const counts = Array.from({ length: most + 1 }, (_, count) => count);
  const steps = [...grouped(counts, (count) => tint(count, most))];
  return (
    <ul className="map-legend">
      {steps.map(([step, list]) => (
        <li key={step}>
          <i className={`map-step tint-${step}`} /> {own.legend(list[0] ?? 0, list.at(-1) ?? 0)}
        </li>
      ))}
    </ul>
  );
}
