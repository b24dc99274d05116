import { Go } from "../../parts/Go";
import { Icon } from "../../parts/Icon";
import { useLabels } from "../../asking/labels";
import { isKind, kinds } from "../../kinds";
import { small } from "../../words/typography";
import { useOwnWords, useWords } from "../../words/useWords";
import { inChips } from "./chips";
import type { Question } from "./question";
import { words } from "./words";

interface FreeQuestionProps {
  readonly question: Question;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The way from a question to chips; where there is none, why. */
export function FreeQuestion({ question, variables }: FreeQuestionProps) {
  const own = useOwnWords(words);
  const { kinds: kindWords } = useWords();
  const labels = useLabels();
  const found = inChips(question.document, variables);
  if ("criteria" in found) {
    return (
      <Go className="btn" to={{ view: "tableau", criteria: found.criteria, sheet: null, own: {} }}>
        <Icon name="filter" />
        {own.free}
      </Go>
    );
  }
  const kind = found.name.toUpperCase();
  const relation = labels.relation(kinds.ORGANISATIONS.type, found.name);
  const field = relation === found.name ? labels.property(kinds.ORGANISATIONS.type, found.name) : relation;
  const name = found.because === "root" && isKind(kind) ? kindWords[kind](2) : small(field);
  return <p className="question-unfree">{own.unfree[found.because](name)}</p>;
}
