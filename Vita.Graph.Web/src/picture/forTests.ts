import { now } from "../address/history";
import type { Scene } from "./Scene";

/** What tests look at: in test builds only (`VITE_TEST=1`). */
export function showToTests(scene: Scene): void {
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
    settled: () => !scene.sigma.getCamera().isAnimated() && document.querySelector("[data-old]") === null,
  };
  Object.assign(window, { __vita: hook });
}
