/** A text as it may stand in XML. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** An element of XML. Numbers are rounded, an empty content closes it, attributes of undefined are left out. */
export function element(name: string, attributes: Readonly<Record<string, string | number | undefined>>, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? round(value) : escaped(value ?? "")}"`);
  return `<${name}${written.join("")}${content ? `>${content}</${name}>` : "/>"}`;
}

/** Hundredths of a pixel are enough. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

export function text(x: number, y: number, words: string, fill: string, more = ""): string {
  return `<text x="${round(x)}" y="${round(y)}" fill="${fill}" ${more}>${escaped(words)}</text>`;
}
