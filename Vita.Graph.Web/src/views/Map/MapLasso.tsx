import { type RefObject, useEffect, useState } from "react";
import { change, now } from "../../address/history";
import { announce } from "../../parts/Status";
import { isInside } from "../../picture/lasso";
import { chosen, toggle } from "../../question/edit";
import { useOwnWords } from "../../words/useWords";
import { middleOf, type Spot } from "./shapes";
import { useContours, idOf } from "./useMap";
import { spotOf } from "./useWindow";
import { words } from "./words";

const path = ["territories", "within"] as const;

interface MapLassoProps {
  readonly svg: RefObject<SVGSVGElement | null>;
  /** The départements that have somebody. */
  readonly ids: readonly string[];
  readonly onDone: () => void;
}

/** Lies over the map while somebody draws around départements. Those whose middle is inside become the place of the question. */
export function MapLasso({ svg, ids, onDone }: MapLassoProps) {
  const own = useOwnWords(words);
  const contours = useContours();
  const [points, setPoints] = useState<readonly { readonly clientX: number; readonly clientY: number }[]>([]);
  useEffect(() => {
    const stop = (event: KeyboardEvent) => event.key === "Escape" && onDone();
    addEventListener("keydown", stop);
    return () => removeEventListener("keydown", stop);
  }, [onDone]);
  const finish = () => {
    const map = svg.current;
    if (map) {
      const polygon: Spot[] = points.map((point) => spotOf(map, point));
      const inside = contours.filter((one) => ids.includes(idOf(one)) && isInside(middleOf(one.path), polygon)).map(idOf);
      if (inside.length > 0) change({ criteria: within(inside), own: withoutPlace() });
      announce(own.encircled(inside.length));
    }
    onDone();
  };
  return (
    <svg
      className="encircle"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setPoints([event]);
      }}
      onPointerMove={(event) => points.length > 0 && setPoints([...points, event])}
      onPointerUp={finish}
    >
      <Outline points={points} />
    </svg>
  );
}

function Outline({ points }: { readonly points: readonly { readonly clientX: number; readonly clientY: number }[] }) {
  const box = document.querySelector(".map-ground")?.getBoundingClientRect();
  if (!box || points.length < 2) return null;
  return <polygon points={points.map(({ clientX, clientY }) => `${clientX - box.left},${clientY - box.top}`).join(" ")} />;
}

/** The criteria with these places instead of those that were chosen. */
function within(ids: readonly string[]) {
  const { criteria } = now();
  const before = chosen(criteria, path, false);
  const changed = [...before.filter((id) => !ids.includes(id)), ...ids.filter((id) => !before.includes(id))];
  return changed.reduce((list, id) => toggle(list, path, id, false), criteria);
}

function withoutPlace(): Readonly<Record<string, string>> {
  const { lieu: _, ...own } = now().own;
  return own;
}
