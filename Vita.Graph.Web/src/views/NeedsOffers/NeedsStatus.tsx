import { useAddress } from "../../address/history";
import { useOwnWords } from "../../words/useWords";
import { sideOf, usePairs } from "./useMatches";
import { words } from "./words";

/** How many pairs are shown of how many there are. */
export default function NeedsStatus() {
  const own = useOwnWords(words);
  const { own: kept } = useAddress();
  const { data } = usePairs();
  if (sideOf(kept) !== "matches" || !data) return null;
  return (
    <>
      <span>{own.status(data.matches.totalCount, data.all.totalCount)}</span>
      <span>{own.width}</span>
    </>
  );
}
