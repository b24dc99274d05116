import { colours } from "../parts/shapes";
import type { LineAttributes, ShapeAttributes } from "./attributes";
import type { LineData } from "./lineProgram";
import type { Scene } from "./Scene";
import type { ShapeData } from "./shapeProgram";

/** As the shader of lines knows them. */
const dashNumbers = { STATED: 0, FROM_PROJECT: 0, IMPLIED: 1, AMBIGUOUS: 2 } as const;

type NodeLook = Pick<ShapeData, "x" | "y" | "size" | "kind" | "type" | "color" | "zIndex">;
type LineLook = Pick<LineData, "dash" | "aside" | "size" | "color" | "zIndex" | "type">;

/** How a node is drawn now. */
export function nodeLook({ look, palette, shrink }: Scene, id: string, data: ShapeAttributes): NodeLook {
  const faded = look.bright !== null && !look.bright.has(id) && !look.selected.has(id) && id !== look.focus;
  const colour = data.colour ?? colours[data.kind];
  return {
    x: data.x,
    y: data.y,
    size: data.size * shrink,
    kind: data.kind,
    type: "shape",
    color: faded ? palette.between("--canvas", colour, 0.22) : palette.of(colour),
    zIndex: faded ? 0 : id === look.focus ? 3 : data.kind === "NETWORKS" ? 2 : 1,
  };
}

/** How a line is drawn now: those of the focus and of what the pointer is on stand out. */
export function lineLook({ look, hovered, palette }: Scene, { line, aside }: LineAttributes): LineLook {
  const { bright, focus } = look;
  const on = line.from === focus || line.to === focus || line.from === hovered || line.to === hovered;
  const faded = !on && bright !== null && !(bright.has(line.from) && bright.has(line.to));
  const rest = line.colour ? palette.between("--canvas", line.colour, 0.75) : palette.of("--edge");
  return {
    dash: dashNumbers[line.basis],
    aside,
    size: on ? Math.max(1.5, line.width) : line.width,
    color: on ? palette.of("--edge-on") : faded ? palette.of("--edge-faded") : rest,
    zIndex: on ? 1 : 0,
    type: "line",
  };
}
