import { useEffect, useRef, useState } from "react";
import { useAddress } from "../address/history";
import { shared } from "../address/packed";
import { write } from "../address/write";
import { attempt } from "../parts/attempt";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Dialog";
import { useWords } from "../words/useWords";

/** The code that puts what is shown into another page. */
export function EmbedDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const state = useAddress();
  const [address, setAddress] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    void shared(write({ ...state, embed: true })).then((path) => setAddress(location.origin + path));
  }, [state]);
  const code = `<iframe src="${address}" title="Vita Graph" width="100%" height="560" loading="lazy"></iframe>`;
  const copy = async () => {
    const copied = await attempt(() => navigator.clipboard.writeText(code), words.take.copied, words.take.notCopied);
    // The focus selects the code, so that people can copy it themselves.
    if (!copied) field.current?.focus();
  };
  return (
    <Dialog title={words.take.embed} onClose={onClose}>
      <p>{words.take.embedLead}</p>
      <textarea
        ref={field}
        className="code"
        readOnly
        rows={4}
        value={code}
        aria-label={words.take.embed}
        onFocus={(event) => event.target.select()}
      />
      <Button look="solid" icon="link" onClick={() => void copy()}>
        {words.take.copy}
      </Button>
    </Dialog>
  );
}
