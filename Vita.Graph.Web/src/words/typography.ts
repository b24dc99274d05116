const narrow = "\u202f";

/** French as it is printed: curled apostrophes, narrow spaces before high marks and inside « ». The data keep theirs. */
export function fine(text: string): string {
  return text
    .replaceAll("'", "’")
    .replace(/(?<=[^\s([])\s*([;!?])(?=\s|$|»)/g, `${narrow}$1`)
    .replace(/(?<=\S)\s+:(?=\s|$)/g, `\u00a0:`)
    .replace(/«\s*/g, `«${narrow}`)
    .replace(/\s*»/g, `${narrow}»`);
}

/** Words as they are printed: each text, and what each function gives. */
export function printedWords<Words>(words: Words): Words {
  if (typeof words === "string") return fine(words) as Words;
  if (typeof words === "function") return ((...given: unknown[]) => printedWords(words(...given))) as Words;
  if (Array.isArray(words)) return words.map(printedWords) as Words;
  if (words === null || typeof words !== "object") return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, printedWords(value)])) as Words;
}

/** Cuts a text at a word, at most `most` letters long, and says so by an ellipsis. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const at = text.lastIndexOf(" ", most);
  return `${text.slice(0, at > most / 2 ? at : most).replace(/[\s,;:’']+$/, "")}…`;
}

/** The first letter small, unless the first word is an acronym. */
export function small(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase("fr") + text.slice(1);
}

export function large(text: string): string {
  return text.charAt(0).toLocaleUpperCase("fr") + text.slice(1);
}
