import { useEffect, useRef, useState } from "react";
import { useAddress } from "../address/history";
import { announce } from "../parts/Status";
import { useWords } from "../words/useWords";
import { type Direction, nearest } from "./keys";
import type { Scene } from "./Scene";
import { heaviestOf } from "./Thing";

/** The one real button over the canvas: it stands on the focused node and follows it. Arrows go to the nearest. */
export function FocusButton({ scene }: { readonly scene: Scene }) {
  const words = useWords();
  const { sheet } = useAddress();
  const [at, setAt] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  // The node whose neighbours are gone round.
  const centre = useRef<string | null>(null);
  const [, setOrder] = useState(0);
  const here = at && scene.graph.hasNode(at) ? at : sheet && scene.graph.hasNode(sheet) ? sheet : (heaviestOf(scene.drawing) ?? null);

  useEffect(() => {
    const follow = () => {
      setOrder(scene.graph.order);
      const place = here && scene.placeOf(here);
      if (!place || !button.current) return;
      const reach = scene.radiusOf(here) + 9;
      button.current.style.transform = `translate(${place.x - reach}px, ${place.y - reach}px)`;
      button.current.style.width = button.current.style.height = `${2 * reach}px`;
    };
    follow();
    return scene.onFrame(follow);
  }, [scene, here]);

  if (!here) return null;
  const nameOf = (id: string) => {
    const { label, kind } = scene.graph.getNodeAttributes(id);
    return words.picture.node(label, words.kinds[kind](1), scene.graph.degree(id));
  };
  const go = (id: string | null | undefined) => {
    if (!id) return;
    setAt(id);
    announce(nameOf(id));
    scene.framing.keepInFrame(id);
  };
  const cycle = (step: number) => {
    const around = centre.current;
    const goesOn = around && scene.graph.hasNode(around) && scene.graph.areNeighbors(around, here);
    const from = goesOn ? around : here;
    centre.current = from;
    const near = scene.graph.neighbors(from).sort();
    go(near[(near.indexOf(here) + step + near.length) % near.length]);
  };
  const keys = (event: React.KeyboardEvent) => {
    const { key } = event;
    if (key !== "[" && key !== "]") centre.current = null;
    if (key.startsWith("Arrow")) {
      const others = scene.graph
        .nodes()
        .filter((id) => id !== here)
        .map((id) => [id, scene.placeOf(id)!] as const);
      go(nearest(scene.placeOf(here)!, key as Direction, others));
    } else if (key === "[" || key === "]") cycle(key === "]" ? 1 : -1);
    else if (key === "Enter" || key === " ") scene.gestures?.onNode(here, event.shiftKey);
    else if (key === "e" || key === "E") scene.gestures?.onOpen(here);
    else if (key === "Escape") scene.gestures?.onGround();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <button
      ref={button}
      type="button"
      className="focus-node"
      data-node={here}
      aria-label={nameOf(here)}
      aria-pressed={sheet === here}
      onKeyDown={keys}
      onFocus={() => announce(`${words.picture.label(scene.graph.order)}. ${nameOf(here)}`)}
    />
  );
}
