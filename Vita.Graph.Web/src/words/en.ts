import { basics } from "./en/basics";
import { frame } from "./en/frame";
import { picture } from "./en/picture";
import { question } from "./en/question";
import { sheet } from "./en/sheet";
import { table } from "./en/table";
import type { Words } from "./fr";

export const en: Words = { ...basics, ...frame, ...question, ...picture, ...table, ...sheet };
