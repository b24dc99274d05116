/** A part of the sentence above a view: a chip, or words between chips. */
export interface Part {
  readonly text: string;
  readonly isChip: boolean;
  /** The chip of a kind of the picture: of these there are several in a row. */
  readonly isKind: boolean;
  /** A suspended chip asks nothing. */
  readonly isOff: boolean;
}

/** The question as a title: commas between kinds that follow each other; suspended ones go, with the words that lead to them. */
export function titleOf(parts: readonly Part[]): string {
  const asked: Part[] = [];
  for (const part of parts) {
    if (!part.isOff) asked.push(part);
    else while (asked.at(-1)?.isChip === false) asked.pop();
  }
  return asked
    .map(({ text, isKind }, index) => (index === 0 ? "" : isKind && asked[index - 1]!.isKind ? ", " : " ") + text)
    .join("")
    .trim();
}

/** The sentence on the page, without the button that adds to it. */
export const shownTitle = (): string =>
  titleOf(
    [...document.querySelectorAll(".sentence > *:not(:has(.add))")].map((one) => ({
      text: [...one.childNodes].flatMap(({ textContent }) => textContent?.trim() || []).join(" "),
      isChip: one.matches(".chip, :has(> .chip)"),
      isKind: one.matches(".chip:has(.glyph)"),
      isOff: one.matches("[data-off], :has(> [data-off])"),
    })),
  );
