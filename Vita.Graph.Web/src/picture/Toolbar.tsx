import { useState } from "react";
import { change, changeOwn, useAddress } from "../address/history";
import { Icon } from "../parts/Icon";
import type { IconName } from "../parts/icons";
import { useWords } from "../words/useWords";
import { Encircle } from "./Encircle";
import type { Scene } from "./Scene";

/** What is done with the picture as a whole. */
export function Toolbar({ scene }: { readonly scene: Scene }) {
  const words = useWords();
  const { own } = useAddress();
  const [way, setWay] = useState<"lasso" | "frame" | null>(null);
  const tool = (icon: IconName, name: string, onClick: () => void, pressed?: boolean) => (
    <button type="button" aria-label={name} title={name} aria-pressed={pressed} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
  const labelled = own.noms !== "0";
  return (
    <>
      {way && <Encircle scene={scene} way={way} onDone={() => setWay(null)} />}
      <div className="tools" role="toolbar" aria-label={words.tools.label}>
        {tool("plus", words.tools.in, () => scene.framing.zoom(0.67))}
        {tool("minus", words.tools.out, () => scene.framing.zoom(1.5))}
        {tool("fit", words.tools.all, () => scene.framing.all())}
        <hr />
        {tool("lasso", words.tools.lasso, () => setWay(way === "lasso" ? null : "lasso"), way === "lasso")}
        {tool("frame", words.tools.frame, () => setWay(way === "frame" ? null : "frame"), way === "frame")}
        {tool("letters", words.tools.labels, () => changeOwn({ noms: labelled ? "0" : "" }), labelled)}
        {tool("spread", words.tools.rearrange, () => change({ pins: [], own: rearrangedOr(own), camera: null }), own.disposition === "1")}
      </div>
    </>
  );
}

/** The keys of the view with the other of its two layouts: the server's, or one of what is shown by itself. */
function rearrangedOr({ disposition, ...rest }: Readonly<Record<string, string>>): Record<string, string> {
  return disposition === "1" ? rest : { ...rest, disposition: "1" };
}
