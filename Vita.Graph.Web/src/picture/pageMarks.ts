import type { BasisName } from "../parts/PageMark";
import type { Point } from "./Point";
import type { Scene } from "./Scene";
import { runOf } from "./strokes";
import type { Box } from "./Taken";
import { fontFamily } from "./texts";

/** The page of a relation, in the middle of its line. */
export interface PageMarkAt extends Point {
  readonly width: number;
  readonly page: string;
  readonly basis: BasisName;
}

/** How a page is underlined: as surely as its relation is said. */
export const underlines: Record<BasisName, readonly number[]> = { STATED: [], FROM_PROJECT: [], IMPLIED: [4, 2], AMBIGUOUS: [1.5, 2] };

/** More lines than this leave no room for pages. */
const mostLines = 40;

/** The page of each relation of the focus, where there is room for it between the two marks. */
export function pageMarksOf(scene: Scene, context: CanvasRenderingContext2D): PageMarkAt[] {
  const { look, graph } = scene;
  if (!look.focus || !graph.hasNode(look.focus) || graph.degree(look.focus) > mostLines) return [];
  context.font = `400 12px ${fontFamily()}`;
  const found: PageMarkAt[] = [];
  graph.forEachEdge(look.focus, (_, attributes) => {
    const { page, basis } = attributes.line;
    if (!page) return;
    const [from, to] = runOf(scene, attributes);
    const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
    const width = context.measureText(page).width + 6;
    const taken = found.some((one) => Math.abs(one.x - x) < width && Math.abs(one.y - y) < 17);
    if (Math.hypot(to.x - from.x, to.y - from.y) > 64 && !taken) found.push({ x, y, width, page, basis });
  });
  return found;
}

/** The ground of a page: it cuts the page out of the line. */
export function boxOf({ x, y, width }: PageMarkAt): Box {
  return { x: x - width / 2, y: y - 9, width, height: 18 };
}

/** Where the line under a page runs. */
export function underlineOf({ x, y, width }: PageMarkAt): readonly [Point, Point] {
  return [
    { x: x - width / 2 + 3, y: y + 8 },
    { x: x + width / 2 - 3, y: y + 8 },
  ];
}

export function paintPageMark({ palette }: Scene, context: CanvasRenderingContext2D, mark: PageMarkAt): void {
  const [box, [from, to]] = [boxOf(mark), underlineOf(mark)];
  context.font = `400 12px ${fontFamily()}`;
  context.textBaseline = "middle";
  context.textAlign = "center";
  context.fillStyle = palette.of("--canvas");
  context.fillRect(box.x, box.y, box.width, box.height);
  context.fillStyle = palette.of("--ink-2");
  context.fillText(mark.page, mark.x, mark.y);
  context.setLineDash([...underlines[mark.basis]]);
  context.strokeStyle = palette.of("--control");
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
  context.setLineDash([]);
}
