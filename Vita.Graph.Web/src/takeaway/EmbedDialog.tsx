import { useEffect, useState } from "react";
import { useAddress } from "../address/history";
import { shared } from "../address/packed";
import { write } from "../address/write";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Dialog";
import { announce } from "../parts/Status";
import { useWords } from "../words/useWords";

/** The code that puts what is shown into another page. */
export function EmbedDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const state = useAddress();
  const [address, setAddress] = useState("");
  useEffect(() => {
    void shared(write({ ...state, embed: true })).then((path) => setAddress(location.origin + path));
  }, [state]);
  const code = `<iframe src="${address}" title="Vita Graph" width="100%" height="560" loading="lazy"></iframe>`;
  const copy = async () => {
    await navigator.clipboard.writeText(code);
    announce(words.take.copied);
  };
  return (
    <Dialog title={words.take.embed} onClose={onClose}>
      <p>{words.take.embedLead}</p>
      <textarea className="code" readOnly rows={4} value={code} aria-label={words.take.embed} onFocus={(event) => event.target.select()} />
      <Button look="solid" icon="link" onClick={() => void copy()}>
        {words.take.copy}
      </Button>
    </Dialog>
  );
}
