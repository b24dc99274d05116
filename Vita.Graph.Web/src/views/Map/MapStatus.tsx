import { useAddress } from "../../address/history";
import { useOwnWords } from "../../words/useWords";
import { formOf, without } from "./frame";
import { useMapCounts } from "./useMap";
import { words } from "./words";

/** That the map and its boxes hold everybody. */
export default function MapStatus() {
  const own = useOwnWords(words);
  const { own: kept } = useAddress();
  const { data, error } = useMapCounts();
  const counts = data?.organisations;
  if (!counts || error) return null;
  const none = without(counts);
  return (
    <>
      <span>{own.status(counts.totalCount - none, none, counts.totalCount)}</span>
      {formOf(kept) === "points" && <span>{own.points}</span>}
    </>
  );
}
