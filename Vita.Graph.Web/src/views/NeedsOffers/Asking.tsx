import { useState } from "react";
import { change, changeOwn, useAddress } from "../../address/history";
import { Icon } from "../../parts/Icon";
import { Popover } from "../../parts/Popover";
import { toggle } from "../../question/edit";
import { NodePicker } from "../../question/NodePicker";
import { AddCriterion, Criteria } from "../../question/Sentence";
import { useOwnWords } from "../../words/useWords";
import { whoOf, whos } from "./asked";
import { words } from "./words";

const place = ["territories", "within"];

/** The same chips as above every view, and of whom they are asked here. */
export function Asking() {
  const own = useOwnWords(words);
  const { criteria, own: kept } = useAddress();
  const who = whoOf(kept);
  return (
    <>
      {criteria.length > 0 && (
        <>
          <select
            className="needs-who"
            aria-label={own.who}
            value={who}
            onChange={({ target }) => changeOwn({ qui: target.value === "needs" ? "" : target.value, paire: "", suite: "" })}
          >
            {whos.map((one) => (
              <option key={one} value={one}>
                {own.whos[one]}
              </option>
            ))}
          </select>
          <Criteria />
        </>
      )}
      <AddCriterion />
      <AddPlace />
    </>
  );
}

/** A place, with all that lies in it. */
function AddPlace() {
  const own = useOwnWords(words);
  const { criteria } = useAddress();
  const [open, setOpen] = useState(false);
  return (
    <span className="has-popover">
      <button type="button" className="chip add" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="plus" size={14} />
        {own.place}
      </button>
      {open && (
        <Popover label={own.place} onClose={() => setOpen(false)}>
          <NodePicker
            kind="TERRITORIES"
            label={own.whichPlace}
            onPick={(id) => {
              setOpen(false);
              change({ criteria: toggle(criteria, place, id, false) });
            }}
          />
        </Popover>
      )}
    </span>
  );
}
