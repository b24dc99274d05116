import { halosOf } from "../picture/halos";
import { outlinesOf } from "../picture/contours";
import { drawnNodesOf } from "../picture/drawnNodes";
import type { Scene } from "../picture/Scene";
import { strokesOf } from "../picture/strokes";
import { pillWords } from "../picture/texts";
import { type Caption, footOf, headOf, margin } from "./caption";
import { labelSvg, leaderSvg, pageSvg, titleSvg } from "./figureLabels";
import { haloSvg, hullSvg, lineSvg, nodeSvg } from "./figureMarks";
import { escaped } from "./svg";

/** The picture as it is on the screen, as one SVG, with the caption around it. */
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
    ...layersOf(scene),
    "</svg>",
    ...foot.svg,
    "</svg>",
  ].join("\n");
}

/** From the lowest, in the order of the canvases of the picture. */
function layersOf(scene: Scene): string[] {
  const { overlay, palette } = scene;
  const labels = overlay.labelled().map((label) => ({ label, parts: overlay.partsOf(label) }));
  return [
    ...outlinesOf(scene).map(hullSvg),
    ...strokesOf(scene).map(lineSvg),
    ...halosOf(scene).map((halo) => haloSvg(halo, palette)),
    ...drawnNodesOf(scene).map((node) => nodeSvg(node, palette)),
    ...overlay.titles().map((title) => titleSvg(title, palette)),
    ...overlay.pageMarks().map((mark) => pageSvg(mark, palette)),
    ...labels.map(({ parts }) => leaderSvg(parts, palette)),
    ...labels.map(({ label, parts }) => labelSvg(label, parts, pillWords(scene.look.more), palette)),
  ];
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
