import type { Labelled } from "./Overlay";
import type { Scene } from "./Scene";
import { fontFamily, lineHeight } from "./texts";

/** Where the parts of a label are on the screen: its words, and the pill with the number of neighbours that could come. */
export interface Parts {
  /** The left edge of the words, with the marker around them when they are the focus's. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Where lines begin, end or have their middle, as `align` says. */
  readonly from: number;
  readonly align: "left" | "right" | "center";
  /** The left edge of the pill. */
  readonly pill: number;
}

/** The pill stands outside the words: before them where they stand left of their mark. Both had room made for them. */
export function partsOf({ at, place, text }: Labelled, pill: number): Parts {
  const before = text.selected && place.side === -1 ? pill : 0;
  const [x, y] = [at.x + place.dx + before, at.y + place.dy];
  const pad = text.selected ? 6 : 0;
  const width = text.width + 2 * pad;
  const align = place.side === 1 ? "left" : place.side === -1 ? "right" : "center";
  const from = align === "left" ? x + pad : align === "right" ? x + width - pad : x + width / 2;
  return { x, y, width, from, align, pill: before ? x - pill : x + width };
}

export function paintLabel(scene: Scene, context: CanvasRenderingContext2D, label: Labelled): void {
  const { palette, look } = scene;
  const { text } = label;
  const parts = partsOf(label, pillWidth(scene, context));
  if (text.selected) {
    context.fillStyle = palette.of("--marker");
    context.beginPath();
    context.roundRect(parts.x, parts.y, parts.width, text.height, 3);
    context.fill();
  }
  context.font = text.font;
  context.textBaseline = "middle";
  context.textAlign = parts.align;
  text.lines.forEach((line, index) => {
    const middle = parts.y + (index + 0.5) * lineHeight + (text.selected ? 3 : 0);
    context.lineWidth = 3.5;
    context.lineJoin = "round";
    context.strokeStyle = palette.of("--canvas");
    if (!text.selected) context.strokeText(line, parts.from, middle);
    context.fillStyle = palette.of("--ink");
    context.fillText(line, parts.from, middle);
  });
  if (text.selected && look.more > 0) paintPill(scene, context, parts.pill, parts.y + text.height / 2);
}

/** A label that found room only further away is tied to its mark. Drawn before all labels: it passes under them. */
export function paintLeader(scene: Scene, context: CanvasRenderingContext2D, label: Labelled): void {
  const { id, at, place, text } = label;
  if (!place.isFar) return;
  const parts = partsOf(label, pillWidth(scene, context));
  const x = Math.max(parts.x, Math.min(at.x, parts.x + parts.width));
  const y = Math.max(parts.y, Math.min(at.y, parts.y + text.height));
  const [span, radius] = [Math.hypot(x - at.x, y - at.y) || 1, scene.radiusOf(id) + 2];
  context.beginPath();
  context.moveTo(at.x + ((x - at.x) / span) * radius, at.y + ((y - at.y) / span) * radius);
  context.lineTo(x, y);
  context.lineWidth = 1;
  context.strokeStyle = scene.palette.of("--ink");
  context.stroke();
}

const words = (more: number) => `+${more}`;

/** How wide the pill is with the space before it; 0 when nothing more could come. */
export function pillWidth({ look }: Scene, context: CanvasRenderingContext2D): number {
  if (look.more === 0) return 0;
  context.font = `600 12px ${fontFamily()}`;
  return context.measureText(words(look.more)).width + 14 + 10;
}

/** The pill that says how many neighbours could still come. */
function paintPill(scene: Scene, context: CanvasRenderingContext2D, left: number, y: number): void {
  const { palette, look } = scene;
  const width = pillWidth(scene, context) - 10;
  context.beginPath();
  context.roundRect(left + 5, y - 9, width, 18, 9);
  context.fillStyle = palette.of("--canvas");
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = palette.of("--ink");
  context.stroke();
  context.fillStyle = palette.of("--ink");
  context.textAlign = "center";
  context.fillText(words(look.more), left + 5 + width / 2, y + 0.5);
}
