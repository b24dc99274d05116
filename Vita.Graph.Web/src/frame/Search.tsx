import { useWords } from "../words/useWords";

export function Search() {
  const words = useWords();
  return <input aria-label={words.head.search} placeholder={words.head.search} />;
}
