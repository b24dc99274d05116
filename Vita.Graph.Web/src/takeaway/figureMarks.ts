import { shapes } from "../parts/shapes";
import { hullWidth, type Outline } from "../picture/contours";
import { dashOf } from "../picture/dashes";
import type { DrawnNode } from "../picture/drawnNodes";
import type { Halo } from "../picture/halos";
import { disc, rim } from "../picture/shapeShaders";
import type { Stroke } from "../picture/strokes";
import { type Colours, element, escaped, pathOf, round } from "./svg";

export function hullSvg({ points, colour }: Outline): string {
  const stroke = { stroke: colour, "stroke-width": hullWidth, "stroke-linejoin": "round" };
  return element("path", { d: `${pathOf(points)}z`, fill: colour, ...stroke });
}

export function lineSvg({ from, to, colour, width, basis }: Stroke): string {
  const dash = dashOf(basis, width).map(round).join(" ");
  return element("path", { d: pathOf([from, to]), stroke: colour, "stroke-width": width, "stroke-dasharray": dash || undefined });
}

export function haloSvg({ at, radius, ringed }: Halo, palette: Colours): string {
  const ring = ringed ? { stroke: palette.of("--marker-ring"), "stroke-width": 2 } : {};
  return element("circle", { cx: at.x, cy: at.y, r: radius, fill: palette.of("--marker"), ...ring });
}

/** A mark on the grid of the shapes. */
export function nodeSvg({ label, kind, at, radius, colour }: DrawnNode, palette: Colours): string {
  const scale = round(radius / disc);
  const canvas = palette.of("--canvas");
  // Half of a stroke lies inside of its shape, where the shape covers it.
  const around = { stroke: canvas, "stroke-width": (2 * rim) / scale, "paint-order": "stroke" };
  // Nothing shows through the hole of a ring.
  const ground = kind === "NETWORKS" ? element("circle", { r: disc, fill: canvas }) : "";
  const mark = element("path", { "fill-rule": "evenodd", d: shapes[kind], fill: colour, ...around });
  const place = `translate(${round(at.x)} ${round(at.y)}) scale(${scale})`;
  return element("g", { transform: place }, element("title", {}, escaped(label)) + ground + mark);
}
