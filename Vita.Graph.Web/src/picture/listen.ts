import { lineAt, nodeAt } from "./hits";
import type { Point } from "./Point";
import type { Scene } from "./Scene";

/** Tells the gestures of a scene what people do with the pointer: click, open, drag. */
export function listen(scene: Scene): void {
  const { sigma } = scene;
  let dragged: string | null = null;
  let moved = false;
  // New data may have taken away what is dragged.
  const held = () => (dragged !== null && scene.graph.hasNode(dragged) ? dragged : null);
  // Both are private to sigma, which calls them for each event of the pointer. What is dragged stays under it.
  Object.assign(sigma, {
    getNodeAtPosition: (at: Point) => held() ?? nodeAt(scene, at),
    getEdgeAtPoint: (x: number, y: number) => lineAt(scene, { x, y }),
  });
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
    const node = held();
    if (!node) return;
    moved = true;
    scene.move(node, sigma.viewportToGraph(event));
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  const drop = () => {
    const node = held();
    if (node && moved) {
      const { x, y } = scene.graph.getNodeAttributes(node);
      scene.gestures?.onMoved(node, { x, y });
    }
    dragged = null;
  };
  sigma.on("upNode", drop);
  sigma.on("upStage", drop);
}
