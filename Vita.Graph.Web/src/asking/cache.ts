import { ask, type Document } from "./ask";

/** Answers by what was asked. When the data change the page is loaded anew, and with it this. */
const answers = new Map<string, Promise<unknown>>();
const most = 200;

/** Asks once: the same question again gets the same answer. A failure is not kept. */
export function askOnce<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const key = JSON.stringify([document.toString(), variables]);
  const known = answers.get(key);
  if (known) return known as Promise<Answer>;
  const answer = ask(document, variables, signal);
  answers.set(key, answer);
  answer.catch(() => answers.delete(key));
  const oldest = answers.keys().next();
  if (answers.size > most && !oldest.done) answers.delete(oldest.value);
  return answer;
}
