import { useWords } from "../words/useWords";

interface Fragment {
  readonly text: string;
  readonly ranges: readonly { readonly start: number; readonly length: number }[];
}

/** A text that was found, with what matched marked as on paper. */
export function Marked({ fragment: { text, ranges } }: { readonly fragment: Fragment }) {
  const words = useWords();
  let at = 0;
  const parts = ranges.flatMap(({ start, length }) => {
    const before = text.slice(at, start);
    at = start + length;
    return [before, <mark key={start}>{text.slice(start, at)}</mark>];
  });
  return <span lang={words.code === "fr" ? undefined : "fr"}>{[...parts, text.slice(at)]}</span>;
}
