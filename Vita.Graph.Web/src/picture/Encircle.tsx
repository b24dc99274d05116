import { useEffect, useRef, useState } from "react";
import { change, now } from "../address/history";
import { announce } from "../parts/Status";
import { useWords } from "../words/useWords";
import { isInside, rectangle } from "./lasso";
import type { Point } from "./Point";
import type { Scene } from "./Scene";

interface EncircleProps {
  readonly scene: Scene;
  readonly way: "lasso" | "frame";
  readonly onDone: () => void;
}

/** Lies over the picture while somebody draws around nodes. With Shift, those inside are added. */
export function Encircle({ scene, way, onDone }: EncircleProps) {
  const words = useWords();
  const element = useRef<SVGSVGElement>(null);
  const [points, setPoints] = useState<readonly Point[]>([]);
  useEffect(() => {
    const stop = (event: KeyboardEvent) => event.key === "Escape" && onDone();
    addEventListener("keydown", stop);
    return () => removeEventListener("keydown", stop);
  }, [onDone]);

  const at = (event: React.PointerEvent): Point => {
    const box = element.current!.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const [first, last] = [points[0], points.at(-1)];
  const polygon = way === "frame" && first && last ? rectangle(first, last) : points;
  const finish = (add: boolean) => {
    const inside = scene.graph.filterNodes((id) => isInside(scene.placeOf(id)!, polygon));
    const selected = add ? [...new Set([...now().selected, ...inside])] : inside;
    change({ selected });
    announce(words.selection.count(selected.length));
    onDone();
  };
  return (
    <svg
      ref={element}
      className="encircle"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setPoints([at(event)]);
      }}
      onPointerMove={(event) => points.length > 0 && setPoints([...points, at(event)])}
      onPointerUp={(event) => finish(event.shiftKey)}
    >
      {polygon.length > 1 && <polygon points={polygon.map((point) => `${point.x},${point.y}`).join(" ")} />}
    </svg>
  );
}
