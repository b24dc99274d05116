import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { adjust, now, useAddress } from "../address/history";
import { Icon } from "../parts/Icon";
import { useWords } from "../words/useWords";
import { FocusButton } from "./FocusButton";
import type { Gestures, Look } from "./Look";
import { narrow } from "./rooms";
import { scene } from "./theScene";
import type { Drawing } from "./Thing";
import { Toolbar } from "./Toolbar";

interface PictureProps {
  readonly label: string;
  readonly drawing: Drawing;
  readonly look: Look;
  readonly gestures: Gestures;
  /** Faded: it answers an earlier question. */
  readonly old: boolean;
  readonly children?: ReactNode;
}

/** The share of a narrow picture that the sheet covers. */
const covered = 0.5;

/** Holds the div of the one scene, and tells it what to draw. React draws nothing in it. */
export function Picture({ label, drawing, look, gestures, old, children }: PictureProps) {
  const { camera } = useAddress();
  const words = useWords();
  const holder = useRef<HTMLDivElement>(null);
  const drawn = scene();

  // Before the browser paints: WebGL waits for the frame on its way whenever it gets another size.
  useLayoutEffect(() => {
    const element = holder.current;
    if (!drawn || !element) return;
    element.prepend(drawn.element);
    drawn.sigma.resize();
    const sizes = new ResizeObserver(() => {
      drawn.sigma.resize();
      drawn.sigma.refresh();
      if (!now().camera) drawn.framing.all(true);
    });
    sizes.observe(element);
    return () => {
      sizes.disconnect();
      drawn.element.remove();
    };
  }, [drawn]);

  useLayoutEffect(() => {
    if (!drawn) return;
    const first = drawn.drawing.things.length === 0;
    drawn.draw(drawing);
    if (drawing.things.length === 0) return;
    if (!now().camera) drawn.framing.all(first);
    if (first) requestAnimationFrame(() => performance.mark("vita:first-picture"));
  }, [drawn, drawing]);

  useEffect(() => drawn?.show(look), [drawn, look]);

  const focus = look.focus;
  useEffect(() => {
    if (!drawn) return;
    drawn.framing.cover = innerWidth < narrow && focus ? innerHeight * covered : 0;
    if (drawn.framing.cover > 0 && !now().camera) drawn.framing.all();
  }, [drawn, focus]);

  useEffect(() => {
    if (drawn) drawn.gestures = gestures;
  }, [drawn, gestures]);

  useEffect(() => {
    if (camera) drawn?.framing.set(camera);
  }, [drawn, camera]);

  useEffect(
    () =>
      drawn?.framing.onRest((to) => {
        if (String(to && [to.x, to.y, to.ratio]) !== String(now().camera)) adjust({ camera: to });
      }),
    [drawn],
  );

  return (
    <div className="picture" ref={holder} data-old={old || undefined} role="group" aria-label={label}>
      {!drawn && (
        <p className="notice">
          <Icon name="warn" />
          <span>{words.noWebgl}</span>
        </p>
      )}
      {drawn && <FocusButton scene={drawn} />}
      {drawn && <Toolbar scene={drawn} />}
      {children}
    </div>
  );
}
