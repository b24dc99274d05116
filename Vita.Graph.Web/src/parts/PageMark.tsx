import { useWords } from "../words/useWords";
import { Go } from "./Go";

export type BasisName = "STATED" | "IMPLIED" | "AMBIGUOUS" | "FROM_PROJECT";

interface PageMarkProps {
  /** Null where the source has no pages: its year, or the word *source*, stands there. */
  readonly page: number | null | undefined;
  readonly basis: BasisName;
  readonly source: { readonly id: string; readonly label?: string | null };
}

/** Where a fact is printed: its page, underlined as surely as it is said. It opens the sheet of the source. */
export function PageMark({ page, basis, source }: PageMarkProps) {
  const words = useWords();
  const title = words.pageTitle(words.basisLong[basis], words.quoted(source.label ?? source.id), page ?? null);
  return (
    <Go className="page" data-basis={basis} data-source={source.id} data-page={page ?? undefined} to={{ sheet: source.id }} title={title}>
      {page == null ? words.sourceShort : words.page(page)}
    </Go>
  );
}
