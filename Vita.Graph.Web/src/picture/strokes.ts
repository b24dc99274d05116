import type { BasisName } from "../parts/PageMark";
import type { LineAttributes } from "./attributes";
import { lineLook } from "./looks";
import type { Point } from "./Point";
import type { Scene } from "./Scene";

/** A line as it is drawn on the screen now. */
export interface Stroke {
  readonly from: Point;
  readonly to: Point;
  readonly colour: string;
  readonly width: number;
  readonly basis: BasisName;
}

/** A segment moved by so many pixels of the screen to the left of its direction: the shader of lines does the same. */
export function beside(from: Point, to: Point, aside: number): readonly [Point, Point] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = aside / (Math.hypot(dx, dy) || 1);
  return [
    { x: from.x + dy * share, y: from.y - dx * share },
    { x: to.x + dy * share, y: to.y - dx * share },
  ];
}

/** Where a line runs on the screen, beside those that are parallel to it. */
export function runOf(scene: Scene, { line, aside }: LineAttributes): readonly [Point, Point] {
  return beside(scene.placeOf(line.from)!, scene.placeOf(line.to)!, aside);
}

/** All lines in the order in which they are drawn: those that stand out lie over the others. */
export function strokesOf(scene: Scene): Stroke[] {
  return scene.graph
    .mapEdges((_, attributes) => ({ attributes, look: lineLook(scene, attributes) }))
    .sort((a, b) => a.look.zIndex - b.look.zIndex)
    .map(({ attributes, look }) => {
      const [from, to] = runOf(scene, attributes);
      return { from, to, colour: look.color, width: look.size, basis: attributes.line.basis };
    });
}
