import { useEffect, useState } from "react";
import type { Drawing } from "./Thing";
import { rearranged } from "./rearrange";

/** A drawing laid out by itself while that is asked for; until the worker is done, the drawing as it was. */
export function useRearranged(drawing: Drawing, asked: boolean): Drawing {
  const [known, setKnown] = useState<{ readonly of: Drawing; readonly is: Drawing }>();
  useEffect(() => {
    if (!asked || drawing.things.length === 0) return;
    const controller = new AbortController();
    void rearranged(drawing, controller.signal).then((is) => !controller.signal.aborted && setKnown({ of: drawing, is }));
    return () => controller.abort();
  }, [drawing, asked]);
  return asked && known?.of === drawing ? known.is : drawing;
}
