import type { ReactNode } from "react";
import { useAddress } from "../address/history";
import { en } from "./en";
import { fr, type Words } from "./fr";
import { printedWords } from "./typography";

/** The words of the language of the page. */
export function useWords(): Words {
  return useAddress().language === "en" ? en : fr;
}

const printed = new WeakMap<object, object>();

/** French words of a view as they are printed, made once. */
function printedOnce<Own extends object>(words: Own): Own {
  const known = printed.get(words) ?? printedWords(words);
  printed.set(words, known);
  return known as Own;
}

/** The words of a view, kept in its folder: the same keys in both languages. */
export function useOwnWords<Own extends object>(words: { readonly fr: Own; readonly en: Own }): Own {
  return useAddress().language === "en" ? words.en : printedOnce(words.fr);
}

/** A text of the data: French, and said so when the page is English. */
export function Quoted({ text }: { readonly text: string | null | undefined }): ReactNode {
  const words = useWords();
  if (!text) return null;
  return words.code === "fr" ? words.quoted(text) : <span lang="fr">{words.quoted(text)}</span>;
}
