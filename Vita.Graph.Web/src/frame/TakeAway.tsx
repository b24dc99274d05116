import { lazy, Suspense, useCallback, useState } from "react";
import { Button } from "../parts/Button";
import { Icon } from "../parts/Icon";
import { Popover } from "../parts/Popover";
import { useWords } from "../words/useWords";

const TakeAwayMenu = lazy(() => import("../takeaway/TakeAwayMenu"));

/** The only solid button: everything that can be taken away. */
export function TakeAway() {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  return (
    <span className="has-popover">
      <Button look="solid" icon="take" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.actions.takeAway}
        <Icon name="down" size={14} />
      </Button>
      {open && (
        <Popover label={words.actions.takeAway} onClose={close} end>
          <Suspense fallback={null}>
            <TakeAwayMenu onDone={close} />
          </Suspense>
        </Popover>
      )}
    </span>
  );
}
