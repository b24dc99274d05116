import { change, changeOwn, useAddress } from "../../address/history";
import { type MapCountsQuery, MapPlaceDocument, type OrganisationFilter } from "../../asking/generated";
import { useAnswer } from "../../asking/useAnswer";
import { Problem } from "../../parts/Problem";
import { Button } from "../../parts/Button";
import { Go } from "../../parts/Go";
import { PageMark } from "../../parts/PageMark";
import { toggle } from "../../question/edit";
import { Quoted, useOwnWords, useWords } from "../../words/useWords";
import { frameOf, regionsOf, without } from "./frame";
import { useMapCounts, useSelectedPlaces, useWhere } from "./useMap";
import { words } from "./words";

type Counts = MapCountsQuery["organisations"];

/** The map as a list, and who is in the place that is chosen. */
export default function Places() {
  const own = useOwnWords(words);
  const { number, quoted } = useWords();
  const { own: kept } = useAddress();
  const frame = frameOf(kept);
  const { data, error } = useMapCounts();
  const counts = data?.organisations;
  const { ofAll } = useSelectedPlaces();
  const chosen = kept.lieu ?? "";
  const none = counts ? without(counts) : 0;
  const choose = (id: string) => changeOwn({ lieu: id === chosen ? "" : id });
  return (
    <aside className="places" aria-label={own.regions[frame]} data-stale={error ? true : undefined}>
      <h2>{own.regions[frame]}</h2>
      <p className="places-note">{own.counting}</p>
      {counts && (
        <ul className="places-list">
          {regionsOf(counts, frame).map((region) => (
            <li key={region.id} data-chosen={chosen === region.id || region.parts.some((part) => part.id === chosen) || undefined}>
              <button type="button" className="places-region" aria-pressed={chosen === region.id} onClick={() => choose(region.id)}>
                <b>{quoted(region.name)}</b>
              </button>
              <span className="places-parts">
                {region.parts.map((part, index) => (
                  <span key={part.id}>
                    {index > 0 && ", "}
                    <button
                      type="button"
                      aria-pressed={chosen === part.id}
                      data-selected={ofAll.has(part.id) || undefined}
                      onClick={() => choose(part.id)}
                    >
                      {quoted(part.name)} {number(part.count)}
                      {ofAll.has(part.id) && <span className="only-read">{own.ofSelection}</span>}
                    </button>
                  </span>
                ))}
              </span>
              <b className="places-count">{number(region.count)}</b>
            </li>
          ))}
          {none > 0 && (
            <li data-chosen={chosen === "0" || undefined}>
              <button type="button" className="places-region" aria-pressed={chosen === "0"} onClick={() => choose("0")}>
                <b>{own.without}</b>
              </button>
              <span />
              <b className="places-count">{number(none)}</b>
            </li>
          )}
        </ul>
      )}
      {chosen !== "" && counts && <Inside id={chosen} counts={counts} />}
    </aside>
  );
}

/** Those in one place. */
function Inside({ id, counts }: { readonly id: string; readonly counts: Counts }) {
  const own = useOwnWords(words);
  const { number, quoted } = useWords();
  const { criteria, own: kept } = useAddress();
  const { where } = useWhere();
  const place = id === "0" ? nowhere(counts) : { territories: { some: { within: id } } };
  const variables = { id: id === "0" ? "territory/none" : id, where: { and: [where ?? {}, place] } as OrganisationFilter };
  const { data, error, again } = useAnswer(MapPlaceDocument, variables);
  if (error) return <Problem error={error} onAgain={again} />;
  if (!data) return null;
  const node = data.node && "successors" in data.node ? data.node : null;
  const name = id === "0" ? own.without : quoted(node?.name ?? id);
  const { totalCount, nodes } = data.organisations;
  const other = otherNames(node, frameOf(kept) === "2010");
  return (
    <section className="places-in" aria-label={name}>
      <div className="places-head">
        <h3 data-count={totalCount}>
          {name} <span className="count">{number(totalCount)}</span>
        </h3>
        {id !== "0" && (
          <button
            type="button"
            className="as-link"
            onClick={() => change({ criteria: toggle(criteria, ["territories", "within"], id, false) })}
          >
            {own.criterion}
          </button>
        )}
        <Button look="quiet" icon="close" aria-label={own.close} onClick={() => changeOwn({ lieu: "" })} />
      </div>
      {other && <p className="places-note">{frameOf(kept) === "2010" ? own.today(quoted(other)) : own.since(quoted(other))}</p>}
      <ul className="places-people">
        {nodes.map((one) => {
          const line = one.provenance[0];
          return (
            <li key={one.id}>
              <i className="map-dot" data-siae={one.isSiae || undefined} />
              <Go to={{ sheet: one.id, selected: [one.id] }}>
                <Quoted text={one.label} />
              </Go>
              <span className="places-kinds">{one.kinds.filter((kind) => kind.length <= 4).join(", ")}</span>
              {line && <PageMark page={line.page} basis={line.basis} source={line.source} />}
            </li>
          );
        })}
      </ul>
      {totalCount > nodes.length && <p className="places-note">{own.more(totalCount - nodes.length)}</p>}
    </section>
  );
}

/** Those of whom no territory lies in a département: in none of those that have somebody. */
function nowhere(counts: Counts): OrganisationFilter {
  const places = counts.departements.flatMap(({ departement }) => (departement ? [{ within: departement.id }] : []));
  return places.length > 0 ? { not: { territories: { some: { or: places } } } } : {};
}

/** What the other time calls the place: the successors of a région, else the régions of a département. */
function otherNames(node: unknown, isOld: boolean): string {
  const place = node as { successors?: { name: string }[]; within?: { name: string; validTo: string | null }[] } | null;
  const regions = place?.within?.filter((one) => (one.validTo === null) === isOld) ?? [];
  return (isOld && place?.successors?.length ? place.successors : regions).map((one) => one.name).join(", ");
}
