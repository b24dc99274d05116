import { changeOwn } from "../../address/history";
import { useOwnWords, useWords } from "../../words/useWords";
import type { Part } from "./frame";
import { idOf, useContours, useDepartements, useSelectedPlaces } from "./useMap";
import { words } from "./words";

/** What the map has no contour for: départements overseas, and those who have no territory. */
export function Boxes({ departements, none }: { readonly departements: readonly Part[]; readonly none: number }) {
  const own = useOwnWords(words);
  const { number, quoted } = useWords();
  const contours = useContours();
  const { ofAll } = useSelectedPlaces();
  const drawn = new Set(contours.map(idOf));
  const elsewhere = (useDepartements().data?.territories.nodes ?? []).filter(({ id }) => !drawn.has(id));
  return (
    <ul className="map-boxes">
      {drawn.size > 0 &&
        elsewhere.map(({ id, name }) => {
          const count = departements.find((one) => one.id === id)?.count ?? 0;
          return (
            <li key={id}>
              <button
                type="button"
                disabled={count === 0}
                data-selected={ofAll.has(id) || undefined}
                onClick={() => changeOwn({ lieu: id })}
              >
                {quoted(name ?? id)}
                {ofAll.has(id) && <span className="only-read">{own.ofSelection}</span>} <span className="count">{number(count)}</span>
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
  );
}
