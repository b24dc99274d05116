import type { ReactNode } from "react";
import { useAddress } from "../address/history";
import { en } from "./en";
import { fr, type Words } from "./fr";

/** The words of the language of the page. */
export function useWords(): Words {
  return useAddress().language === "en" ? en : fr;
}

/** The words of a view, kept in its folder: the same keys in both languages. */
export function useOwnWords<Own>(words: { readonly fr: Own; readonly en: Own }): Own {
  return words[useAddress().language];
}

/** A text of the data: French, and said so when the page is English. */
export function Quoted({ text }: { readonly text: string | null | undefined }): ReactNode {
  const words = useWords();
  if (!text) return null;
  return words.code === "fr" ? words.quoted(text) : <span lang="fr">{words.quoted(text)}</span>;
}
