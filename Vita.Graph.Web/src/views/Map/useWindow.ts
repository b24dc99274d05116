import { type RefObject, useEffect, useRef, useState } from "react";
import { adjust, now, useAddress } from "../../address/history";
import type { Spot } from "./shapes";
import { boxOf, ground, moved, type Window, whole, windowOf, written, zoomed } from "./window";

/** Changes the window. It stands in the address, and is no step of its own. */
export function look(make: (window: Window) => Window): void {
  const { vue, ...own } = now().own;
  const next = written(make(windowOf(vue)));
  adjust({ own: next ? { ...own, vue: next } : own });
}

const closer = 1.5;
const step = 0.15;

const keys: Readonly<Record<string, (window: Window) => Window>> = {
  "+": (window) => zoomed(window, closer),
  "=": (window) => zoomed(window, closer),
  "-": (window) => zoomed(window, 1 / closer),
  "0": () => whole,
  ArrowLeft: (window) => moved(window, -step, 0),
  ArrowRight: (window) => moved(window, step, 0),
  ArrowUp: (window) => moved(window, 0, -step),
  ArrowDown: (window) => moved(window, 0, step),
};

export function onKey(event: React.KeyboardEvent): void {
  const make = keys[event.key];
  if (!make || event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
  event.preventDefault();
  look(make);
}

export const closerBy = (way: 1 | -1): void => look((window) => zoomed(window, closer ** way));

/** A place on the screen as a place on the map. */
export function spotOf(svg: SVGSVGElement, { clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Spot {
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM()?.inverse());
  return { x, y };
}

/** The window, dragged and zoomed: the wheel alone scrolls the page, with Ctrl it zooms where the pointer is. */
export function useWindow(svg: RefObject<SVGSVGElement | null>) {
  const window = windowOf(useAddress().own.vue);
  const unit = useUnit(svg, window);
  const dragged = useRef(false);
  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const at = spotOf(element, event);
      look((before) => zoomed(before, Math.exp(-event.deltaY / 400), at));
    };
    element.addEventListener("wheel", wheel, { passive: false });
    return () => element.removeEventListener("wheel", wheel);
  }, [svg]);
  const drag = {
    onPointerDown: () => {
      dragged.current = false;
    },
    onPointerMove(event: React.PointerEvent<SVGSVGElement>) {
      if (event.buttons !== 1 || window.times === 1 || Math.abs(event.movementX) + Math.abs(event.movementY) === 0) return;
      if (!dragged.current) event.currentTarget.setPointerCapture(event.pointerId);
      dragged.current = true;
      const [right, down] = [(-event.movementX * unit) / ground.w, (-event.movementY * unit) / ground.h];
      look((before) => moved(before, right * before.times, down * before.times));
    },
    /** A drag ends in no click. */
    onClickCapture(event: React.MouseEvent) {
      if (dragged.current) event.stopPropagation();
    },
  };
  return { window, unit, drag };
}

/** How much of the map one pixel is. */
function useUnit(svg: RefObject<SVGSVGElement | null>, window: Window): number {
  const [size, setSize] = useState({ w: ground.w as number, h: ground.h as number });
  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    const sizes = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      if (width > 0 && height > 0) setSize({ w: width, h: height });
    });
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [svg]);
  const [, , w, h] = boxOf(window);
  return Math.max(w / size.w, h / size.h);
}
