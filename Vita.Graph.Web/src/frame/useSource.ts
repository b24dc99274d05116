import { SourcesDocument } from "../asking/generated";
import { useAnswer } from "../asking/useAnswer";
import { cut } from "../words/typography";
import { useWords } from "../words/useWords";

/** The longest title that a line has room for. */
const room = 36;

/** Where the facts come from, as the graph says it: the first document and how many others. */
export function useSource() {
  const words = useWords();
  const { sources } = useAnswer(SourcesDocument, {}).data ?? {};
  const first = sources?.nodes[0];
  if (!first?.title) return undefined;
  const { title } = first;
  const others = sources ? sources.totalCount - 1 : 0;
  const line = (name: string) => words.sourceLine(words.quoted(name), first.date, first.pages, others);
  return { id: first.id, short: line(cut(title, room)), full: line(title) };
}
