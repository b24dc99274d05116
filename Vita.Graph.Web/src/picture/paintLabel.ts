import { type Labelled, middleOf, type Parts } from "./labelParts";
import type { Scene } from "./Scene";
import type { Box } from "./Taken";
import { pillFont, pillWords } from "./texts";

export function paintLabel(scene: Scene, context: CanvasRenderingContext2D, { text }: Labelled, parts: Parts): void {
  const { palette } = scene;
  if (text.selected) {
    context.fillStyle = palette.of("--marker");
    context.beginPath();
    context.roundRect(parts.x, parts.y, parts.width, parts.height, 3);
    context.fill();
  }
  context.font = text.font;
  context.textBaseline = "middle";
  context.textAlign = parts.align;
  text.lines.forEach((line, index) => {
    const middle = middleOf(index, parts, text);
    context.lineWidth = 3.5;
    context.lineJoin = "round";
    context.strokeStyle = palette.of("--canvas");
    if (!text.selected) context.strokeText(line, parts.from, middle);
    context.fillStyle = palette.of("--ink");
    context.fillText(line, parts.from, middle);
  });
  if (parts.pill) paintPill(scene, context, parts.pill);
}

/** Drawn before all labels: it passes under them. */
export function paintLeader(scene: Scene, context: CanvasRenderingContext2D, { leader }: Parts): void {
  if (!leader) return;
  const [from, to] = leader;
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.lineWidth = 1;
  context.strokeStyle = scene.palette.of("--ink");
  context.stroke();
}

/** The pill that says how many neighbours could still come. */
function paintPill({ palette, look }: Scene, context: CanvasRenderingContext2D, { x, y, width, height }: Box): void {
  context.beginPath();
  context.roundRect(x, y, width, height, height / 2);
  context.fillStyle = palette.of("--canvas");
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = palette.of("--ink");
  context.stroke();
  context.fillStyle = palette.of("--ink");
  context.font = pillFont();
  context.textAlign = "center";
  context.fillText(pillWords(look.more), x + width / 2, y + height / 2 + 0.5);
}
