import { useOwnWords } from "../../words/useWords";
import { useActors, useKept } from "./useActors";
import { actorsWords } from "./words";

export default function ActorsStatus() {
  const own = useOwnWords(actorsWords);
  const { error } = useActors();
  const kept = useKept();
  if (!kept || error) return null;
  return (
    <>
      <span>{own.status(kept.nodes.length, kept.ties.length)}</span>
      <span className="line-key">{own.widths}</span>
    </>
  );
}
