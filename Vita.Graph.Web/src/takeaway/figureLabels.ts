import type { Title } from "../picture/contours";
import { type Labelled, middleOf, type Parts } from "../picture/labelParts";
import { boxOf, type PageMarkAt, underlineOf, underlines } from "../picture/pageMarks";
import { type Colours, element, pathOf, text } from "./svg";

const anchors = { left: "start", center: "middle", right: "end" } as const;

/** From the middle of letters of a size down to the line that they stand on. */
const downFrom = (size: number): number => size / 3;

/** Cuts letters out of what is below them. */
function cutOut(palette: Colours) {
  return { stroke: palette.of("--canvas"), "stroke-width": 3.5, "stroke-linejoin": "round", "paint-order": "stroke" };
}

export function titleSvg({ x, y, title, colour }: Title, palette: Colours): string {
  const dot = element("circle", { cx: x + 5, cy: y - 4.5, r: 5, fill: palette.of(colour) });
  return dot + text(x + 16, y, title, palette.of("--ink"), { "font-size": 13, "font-weight": 600, ...cutOut(palette) });
}

export function pageSvg(mark: PageMarkAt, palette: Colours): string {
  const line = element("path", {
    d: pathOf(underlineOf(mark)),
    stroke: palette.of("--control"),
    "stroke-width": 1.5,
    "stroke-dasharray": underlines[mark.basis].join(" ") || undefined,
  });
  const page = text(mark.x, mark.y + downFrom(12), mark.page, palette.of("--ink-2"), { "text-anchor": "middle" });
  return element("rect", { ...boxOf(mark), fill: palette.of("--canvas") }) + page + line;
}

/** Drawn before all labels: it passes under them. */
export function leaderSvg({ leader }: Parts, palette: Colours): string {
  return leader ? element("path", { d: pathOf(leader), stroke: palette.of("--ink") }) : "";
}

/** The words of a label; those of the focus with the marker around them and, where neighbours could still come, the pill. */
export function labelSvg({ text: letters }: Labelled, parts: Parts, more: string, palette: Colours): string {
  const { x, y, width, height } = parts;
  const marker = letters.selected ? element("rect", { x, y, width, height, rx: 3, fill: palette.of("--marker") }) : "";
  const look = {
    "font-size": letters.size,
    "font-weight": letters.weight,
    "font-style": letters.italic ? "italic" : undefined,
    "text-anchor": anchors[parts.align],
    ...(letters.selected ? {} : cutOut(palette)),
  };
  const lines = letters.lines.map((line, index) =>
    text(parts.from, middleOf(index, parts, letters) + downFrom(letters.size), line, palette.of("--ink"), look),
  );
  return marker + lines.join("") + pillSvg(parts, more, palette);
}

function pillSvg({ pill }: Parts, more: string, palette: Colours): string {
  if (!pill) return "";
  const { x, y, width, height } = pill;
  const ink = palette.of("--ink");
  const box = element("rect", { ...pill, rx: height / 2, fill: palette.of("--canvas"), stroke: ink, "stroke-width": 1.5 });
  return box + text(x + width / 2, y + height / 2 + downFrom(12), more, ink, { "font-weight": 600, "text-anchor": "middle" });
}
