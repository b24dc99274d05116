import { useWords } from "../../words/useWords";

export function NetworkStatus() {
  const words = useWords();
  return <span>{words.picture.key}</span>;
}
