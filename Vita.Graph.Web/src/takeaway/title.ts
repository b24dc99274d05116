/** A part of the sentence above a view: a chip, or words between chips. */
export interface Part {
  readonly text: string;
  /** The chip of a kind of the picture: of these there are several in a row. */
  readonly isKind: boolean;
  /** It belongs to a suspended criterion, which asks nothing. */
  readonly isOff: boolean;
}

/** The question as a title: without what is suspended, and with commas between kinds that follow each other. */
export function titleOf(parts: readonly Part[]): string {
  const asked = parts.filter(({ isOff }) => !isOff);
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
      isKind: one.matches(".chip:has(.glyph)"),
      isOff: one.matches("[data-off], :has(> [data-off])"),
    })),
  );
