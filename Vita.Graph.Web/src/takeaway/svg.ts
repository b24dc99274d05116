import type { Palette } from "../picture/palette";
import type { Point } from "../picture/Point";

/** The colours that custom properties of the page have now. */
export type Colours = Pick<Palette, "of">;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A text as it may stand in XML. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** An element of XML. Numbers are rounded, an empty content closes it, attributes of undefined are left out. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? round(value) : escaped(value ?? "")}"`);
  return `<${name}${written.join("")}${content ? `>${content}</${name}>` : "/>"}`;
}

/** Hundredths of a pixel are enough. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A text that stands on the line at y. */
export function text(x: number, y: number, words: string, fill: string, more: Attributes = {}): string {
  return element("text", { x, y, fill, ...more }, escaped(words));
}

/** Straight lines from point to point. */
export function pathOf(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index ? "L" : "M"}${round(x)} ${round(y)}`).join("");
}
