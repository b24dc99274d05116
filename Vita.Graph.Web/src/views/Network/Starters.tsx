import { Go } from "../../parts/Go";
import { useWords } from "../../words/useWords";

/** Three questions to begin with. */
export function Starters() {
  const words = useWords();
  return (
    <nav className="starters" aria-label={words.starters[0]?.over}>
      {words.starters.map(({ over, question, name }) => (
        <Go key={name} to={{ view: "question", own: { question: name } }}>
          <span>{over}</span>
          <b>{words.quoted(question)}</b>
        </Go>
      ))}
    </nav>
  );
}
