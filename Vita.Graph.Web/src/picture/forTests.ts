import { now } from "../address/history";
import { waitingFor } from "../asking/ask";
import type { Scene } from "./Scene";

/** Tests set `window.__vitaTest` before the page starts; nobody else sees what is shown to them. */
const areThere = (): boolean => "__vitaTest" in window;

/** Nothing is asked, the view is there, and it shows the answer to what was asked last. */
const calm = (): boolean =>
  waitingFor() === 0 && document.querySelector(".main") !== null && document.querySelector("[data-old], [data-waiting]") === null;

/** What tests look at on every view: whether anything is still on its way. */
export function showPageToTests(): void {
  if (areThere()) Object.assign(window, { __vita: { state: now, settled: calm } });
}

/** The same, where there is a picture. */
export function showToTests(scene: Scene): void {
  if (!areThere()) return;
  const hook = {
    scene,
    state: now,
    /** Where a node is in the window. */
    place(id: string) {
      const at = scene.placeOf(id);
      const box = scene.element.getBoundingClientRect();
      return at && { x: at.x + box.left, y: at.y + box.top };
    },
    /** Where a node is in the graph. */
    positions: () => Object.fromEntries(scene.graph.mapNodes((id, { x, y }) => [id, [x, y]])),
    shown: () => ({ nodes: scene.graph.nodes(), edges: scene.graph.edges() }),
    settled: () => calm() && !scene.sigma.getCamera().isAnimated() && (!scene.element.isConnected || scene.overlay.isSettled),
  };
  Object.assign(window, { __vita: hook });
}
