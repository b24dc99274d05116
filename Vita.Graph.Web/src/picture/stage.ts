import Sigma from "sigma";
import type { LineAttributes, ShapeAttributes } from "./attributes";
import { LineProgram } from "./lineProgram";
import { lineLook, nodeLook } from "./looks";
import type { Scene } from "./Scene";
import { ShapeProgram } from "./shapeProgram";

/** The extent of the picture at its natural size: the same for every question, so that a filter moves nothing. */
const natural = { x: [-260, 260] as [number, number], y: [-220, 220] as [number, number] };

/**
 * What a scene is drawn on: sigma in a div of its own, with our shapes and lines. It asks the scene how each of them looks.
 * @throws Error where the browser has no WebGL.
 */
export function stageOf(scene: Scene): Sigma<ShapeAttributes, LineAttributes> {
  const stage = document.createElement("div");
  stage.className = "stage";
  scene.element.append(stage);
  const sigma = new Sigma<ShapeAttributes, LineAttributes>(scene.graph, stage, {
    allowInvalidContainer: true,
    renderLabels: false,
    enableEdgeEvents: true,
    zIndex: true,
    stagePadding: 30,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    doubleClickZoomingRatio: 1,
    defaultNodeType: "shape",
    defaultEdgeType: "line",
    nodeProgramClasses: { shape: ShapeProgram as never },
    nodeHoverProgramClasses: { shape: ShapeProgram as never },
    edgeProgramClasses: { line: LineProgram as never },
    defaultDrawNodeHover: () => undefined,
    nodeReducer: (id, data) => nodeLook(scene, id, data),
    edgeReducer: (_, data) => lineLook(scene, data),
  });
  sigma.setCustomBBox(natural);
  return sigma;
}
