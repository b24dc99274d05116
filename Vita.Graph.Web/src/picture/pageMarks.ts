import type { BasisName } from "../parts/PageMark";
import type { Point } from "./Point";
import type { Scene } from "./Scene";
import { fontFamily } from "./texts";

/** The page of a relation, in the middle of its line. */
export interface PageMarkAt extends Point {
  readonly width: number;
  readonly page: string;
  readonly basis: BasisName;
}

/** More lines than this leave no room for pages. */
const mostLines = 40;

/** The page of each relation of the focus, where there is room for it between the two marks. */
export function pageMarksOf(scene: Scene, context: CanvasRenderingContext2D): PageMarkAt[] {
  const { look, graph } = scene;
  if (!look.focus || !graph.hasNode(look.focus) || graph.degree(look.focus) > mostLines) return [];
  context.font = `400 12px ${fontFamily()}`;
  const found: PageMarkAt[] = [];
  graph.forEachEdge(look.focus, (_, { line, aside }) => {
    const [from, to] = [scene.placeOf(line.from), scene.placeOf(line.to)];
    if (!from || !to || !line.page) return;
    const span = Math.hypot(to.x - from.x, to.y - from.y);
    const x = (from.x + to.x) / 2 + ((to.y - from.y) / span) * aside;
    const y = (from.y + to.y) / 2 - ((to.x - from.x) / span) * aside;
    const width = context.measureText(line.page).width + 6;
    const taken = found.some((one) => Math.abs(one.x - x) < width && Math.abs(one.y - y) < 17);
    if (span > 64 && !taken) found.push({ x, y, width, page: line.page, basis: line.basis });
  });
  return found;
}

export function paintPageMarks(scene: Scene, context: CanvasRenderingContext2D): void {
  const { palette } = scene;
  for (const { x, y, width, page, basis } of pageMarksOf(scene, context)) {
    context.font = `400 12px ${fontFamily()}`;
    context.textBaseline = "middle";
    context.textAlign = "center";
    context.fillStyle = palette.of("--canvas");
    context.fillRect(x - width / 2, y - 9, width, 18);
    context.fillStyle = palette.of("--ink-2");
    context.fillText(page, x, y);
    context.setLineDash(basis === "IMPLIED" ? [4, 2] : basis === "AMBIGUOUS" ? [1.5, 2] : []);
    context.strokeStyle = palette.of("--control");
    context.lineWidth = 1.5;
    context.beginPath();
    context.moveTo(x - width / 2 + 3, y + 8);
    context.lineTo(x + width / 2 - 3, y + 8);
    context.stroke();
    context.setLineDash([]);
  }
}
