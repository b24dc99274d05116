import { shapes } from "../parts/shapes";
import { hull } from "../picture/lasso";
import type { Scene } from "../picture/Scene";
import { lineHeight } from "../picture/texts";
import { type Caption, footOf, headOf, margin } from "./caption";
import { element, escaped, round, text } from "./svg";

const dashes = { STATED: "", FROM_PROJECT: "", IMPLIED: "4.5 3", AMBIGUOUS: "1.2 3" } as const;

/** The picture as it is on the screen, as one SVG: lines, marks, labels, page marks, and the caption around it. */
export function figureOf(scene: Scene, caption: Caption): string {
  const { width, height } = scene.sigma.getDimensions();
  const { palette } = scene;
  const head = headOf(caption, width, palette);
  const foot = footOf(caption, width, head.height + height, palette);
  const [wide, high] = [width + 2 * margin, head.height + height + foot.height];
  const font = escaped(getComputedStyle(document.body).fontFamily.replaceAll('"', "'"));
  const size = `width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${font}" font-size="12">`,
    `<title>${escaped(caption.title)}</title>`,
    `<rect width="100%" height="100%" fill="${palette.of("--canvas")}"/>`,
    ...head.svg,
    `<svg x="${margin}" y="${head.height}" width="${width}" height="${height}">`,
    ...hullsOf(scene),
    ...linesOf(scene),
    ...marksOf(scene),
    ...pagesOf(scene),
    ...labelsOf(scene),
    ...titlesOf(scene),
    "</svg>",
    ...foot.svg,
    "</svg>",
  ].join("\n");
}

function hullsOf(scene: Scene): string[] {
  return scene.drawing.contours.map(({ ids, colour }) => {
    const points = hull(ids.flatMap((id) => scene.placeOf(id) ?? []));
    const fill = scene.palette.between("--canvas", colour, 0.09);
    const path = points.map(({ x, y }, index) => `${index ? "L" : "M"}${round(x)} ${round(y)}`).join("");
    return `<path d="${path}z" fill="${fill}" stroke="${fill}" stroke-width="76" stroke-linejoin="round"/>`;
  });
}

function titlesOf({ overlay, palette }: Scene): string[] {
  const rim = `stroke="${palette.of("--canvas")}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke"`;
  return overlay.titles().map(({ x, y, title, colour }) => {
    const dot = `<circle cx="${round(x + 5)}" cy="${round(y - 4.5)}" r="5" fill="${palette.of(colour)}"/>`;
    return dot + text(x + 16, y, title, palette.of("--ink"), `font-size="13" font-weight="600" ${rim}`);
  });
}

function linesOf(scene: Scene): string[] {
  return scene.drawing.lines.map((line) => {
    const [from, to] = [scene.placeOf(line.from), scene.placeOf(line.to)];
    if (!from || !to) return "";
    const look = scene.lineLook(line.key);
    return element("path", {
      d: `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`,
      stroke: look.color,
      "stroke-width": look.size,
      fill: "none",
      "stroke-dasharray": dashes[line.basis] || undefined,
    });
  });
}

function marksOf(scene: Scene): string[] {
  const { palette } = scene;
  return scene.drawing.things.map((thing) => {
    const at = scene.placeOf(thing.id);
    if (!at) return "";
    const scale = round(scene.radiusOf(thing.id) / 5.7);
    const ring = {
      r: 5.7 + 9 / scale,
      fill: palette.of("--marker"),
      stroke: palette.of("--marker-ring"),
      "stroke-width": 2 / scale,
    };
    const mark = {
      "fill-rule": "evenodd",
      d: shapes[thing.kind],
      fill: scene.nodeColour(thing.id),
      stroke: palette.of("--canvas"),
      "stroke-width": 1.6 / scale,
      "paint-order": "stroke",
    };
    return element(
      "g",
      { transform: `translate(${round(at.x)} ${round(at.y)}) scale(${scale})` },
      element("title", {}, escaped(thing.label)) + (scene.isRinged(thing.id) ? element("circle", ring) : "") + element("path", mark),
    );
  });
}

function pagesOf({ overlay, palette }: Scene): string[] {
  return overlay.pageMarks().map(({ x, y, width, page, basis }) => {
    const box = element("rect", { x: x - width / 2, y: y - 9, width, height: 18, fill: palette.of("--canvas") });
    const line = element("path", {
      d: `M${round(x - width / 2 + 3)} ${round(y + 8)}h${round(width - 6)}`,
      stroke: palette.of("--control"),
      "stroke-width": 1.5,
      "stroke-dasharray": dashes[basis] || undefined,
    });
    return box + text(x, y + 4, page, palette.of("--ink-2"), 'text-anchor="middle"') + line;
  });
}

function labelsOf(scene: Scene): string[] {
  const { palette, overlay } = scene;
  return overlay.labelled().map((label) => {
    const { at, place, text: letters } = label;
    const parts = overlay.partsOf(label);
    const anchor = { left: "start", right: "end", center: "middle" }[parts.align];
    const x = Math.max(parts.x, Math.min(at.x, parts.x + parts.width));
    const y = Math.max(parts.y, Math.min(at.y, parts.y + letters.height));
    const path = `d="M${round(at.x)} ${round(at.y)}L${round(x)} ${round(y)}"`;
    const leader = place.isFar ? `<path ${path} stroke="${palette.of("--ink")}"/>` : "";
    const box = `x="${round(parts.x)}" y="${round(parts.y)}" width="${round(parts.width)}" height="${letters.height}" rx="3"`;
    const marker = letters.selected ? `<rect ${box} fill="${palette.of("--marker")}"/>` : "";
    const weight = `font-weight="${/\b600\b/.test(letters.font) ? 600 : 400}" font-size="${letters.size}"`;
    const style = `${letters.font.startsWith("italic") ? 'font-style="italic" ' : ""}${weight} text-anchor="${anchor}"`;
    const rim = letters.selected ? "none" : palette.of("--canvas");
    const halo = `stroke="${rim}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke"`;
    const lines = letters.lines.map((line, index) =>
      text(parts.from, parts.y + index * lineHeight + 11.5 + (letters.selected ? 3 : 0), line, palette.of("--ink"), `${style} ${halo}`),
    );
    return leader + marker + lines.join("");
  });
}

/** An SVG as PNG, twice as fine. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth * 2, image.naturalHeight * 2);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: "image/png" });
  } finally {
    URL.revokeObjectURL(address);
  }
}
