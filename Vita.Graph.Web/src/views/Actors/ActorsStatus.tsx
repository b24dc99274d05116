import { useOwnWords } from "../../words/useWords";
import { useActors } from "./useActors";
import { actorsWords } from "./words";

export default function ActorsStatus() {
  const own = useOwnWords(actorsWords);
  const { data } = useActors();
  if (!data) return null;
  const shown = data.network.nodes.filter((actor) => actor.degree > 0).length;
  return (
    <>
      <span>{own.status(shown, data.network.tieCount)}</span>
      <span className="line-key">{own.widths}</span>
    </>
  );
}
