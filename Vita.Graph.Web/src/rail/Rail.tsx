import { useWords } from "../words/useWords";

export function Rail() {
  const words = useWords();
  return <aside className="rail" aria-label={words.rail.label} />;
}
