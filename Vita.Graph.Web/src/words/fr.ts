import { basics } from "./fr/basics";
import { frame } from "./fr/frame";
import { picture } from "./fr/picture";
import { question } from "./fr/question";
import { sheet } from "./fr/sheet";
import { table } from "./fr/table";
import { printedWords } from "./typography";

/** Every word of the page, in French, by part of the page. English has the same keys: anything else is a type error. */
export const fr = printedWords({ ...basics, ...frame, ...question, ...picture, ...table, ...sheet });

/** The words of a language: the keys of the French ones. */
export type Words = typeof fr;
