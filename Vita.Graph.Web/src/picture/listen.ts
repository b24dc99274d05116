import { lineAt, nodeAt } from "./hits";
import type { Point } from "./Point";
import type { Scene } from "./Scene";

/** Tells the gestures of a scene what people do with the pointer: click, open, drag. */
export function listen(scene: Scene): void {
  const { sigma, graph } = scene;
  // Both are private to sigma, which calls them for each event of the pointer.
  Object.assign(sigma, {
    getNodeAtPosition: (at: Point) => nodeAt(scene, at),
    getEdgeAtPoint: (x: number, y: number) => lineAt(scene, { x, y }),
  });
  let dragged: string | null = null;
  let moved = false;
  sigma.on("clickNode", ({ node, event }) => {
    if (!moved) scene.gestures?.onNode(node, event.original.shiftKey);
  });
  sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    scene.gestures?.onOpen(node);
  });
  sigma.on("clickEdge", ({ edge }) => scene.gestures?.onLine(edge));
  sigma.on("clickStage", () => scene.gestures?.onGround());
  sigma.on("enterNode", ({ node }) => scene.hover(node));
  sigma.on("leaveNode", () => scene.hover(null));
  sigma.on("downNode", ({ node }) => {
    dragged = node;
    moved = false;
  });
  sigma.getMouseCaptor().on("mousemovebody", (event) => {
    if (!dragged) return;
    moved = true;
    const { x, y } = sigma.viewportToGraph(event);
    graph.mergeNodeAttributes(dragged, { x, y });
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  const drop = () => {
    if (dragged && moved) {
      const { x, y } = graph.getNodeAttributes(dragged);
      scene.gestures?.onMoved(dragged, { x, y });
    }
    dragged = null;
  };
  sigma.on("upNode", drop);
  sigma.on("upStage", drop);
}
