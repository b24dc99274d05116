import { hull } from "./lasso";
import type { Scene } from "./Scene";
import { fontFamily } from "./texts";
import type { Contour } from "./Thing";

/** Hulls under everything, their titles over it. */
export function paintContours(scene: Scene, ground: CanvasRenderingContext2D, over: CanvasRenderingContext2D): void {
  const { drawing, palette } = scene;
  for (const { ids, colour } of drawing.contours) {
    const points = hull(ids.flatMap((id) => scene.placeOf(id) ?? []));
    ground.beginPath();
    for (const point of points) ground.lineTo(point.x, point.y);
    ground.closePath();
    ground.lineJoin = "round";
    ground.fillStyle = ground.strokeStyle = palette.between("--canvas", colour, 0.09);
    ground.lineWidth = 76;
    ground.stroke();
    ground.fill();
  }
  for (const contour of drawing.contours) paintTitle(scene, over, contour);
}

/** Where the title of a hull stands: over its upper left, inside the frame. */
export function titleOf(scene: Scene, context: CanvasRenderingContext2D, { ids, title }: Contour) {
  const points = ids.flatMap((id) => scene.placeOf(id) ?? []);
  context.font = `600 13px ${fontFamily()}`;
  const width = context.measureText(title).width + 16;
  const most = scene.sigma.getDimensions().width - width - 12;
  const x = Math.max(12, Math.min(most, Math.min(...points.map((point) => point.x)) - 30));
  return { x, y: Math.max(16, Math.min(...points.map((point) => point.y)) - 46), width };
}

function paintTitle(scene: Scene, context: CanvasRenderingContext2D, contour: Contour): void {
  const { palette } = scene;
  const { x, y } = titleOf(scene, context, contour);
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  context.fillStyle = palette.of(contour.colour);
  context.beginPath();
  context.arc(x + 5, y - 4.5, 5, 0, 2 * Math.PI);
  context.fill();
  context.lineWidth = 3.5;
  context.strokeStyle = palette.of("--canvas");
  context.strokeText(contour.title, x + 16, y);
  context.fillStyle = palette.of("--ink");
  context.fillText(contour.title, x + 16, y);
}
