/** A text as it may stand in XML. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Hundredths of a pixel are enough. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

export function text(x: number, y: number, words: string, fill: string, more = ""): string {
  return `<text x="${round(x)}" y="${round(y)}" fill="${fill}" ${more}>${escaped(words)}</text>`;
}
