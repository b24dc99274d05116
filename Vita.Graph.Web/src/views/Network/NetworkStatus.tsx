import { useWords } from "../../words/useWords";
import { usePictureNow } from "./usePictureNow";

/** What is shown, and how lines are read. */
export function NetworkStatus() {
  const words = useWords();
  const { data } = usePictureNow();
  const left = data?.nodesLeftOut.reduce((sum, one) => sum + one.count, 0) ?? 0;
  return (
    <>
      {data && <span>{words.picture.shown(data.nodes.length, data.edges.length)}</span>}
      {left > 0 && <span>{words.picture.hidden(left)}</span>}
      <span className="line-key">{words.picture.key}</span>
    </>
  );
}
