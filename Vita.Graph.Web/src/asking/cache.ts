import { AskError } from "./AskError";
import { ask, type Document } from "./ask";

/** A question on its way, or answered. */
interface Shared {
  readonly answer: Promise<unknown>;
  readonly controller: AbortController;
  /** How many wait for it. */
  waiting: number;
  settled: boolean;
  /** What was answered. */
  value?: unknown;
}

/** Answers by what was asked. When the data change the page is loaded anew, and with it this. */
const answers = new Map<string, Shared>();
const most = 200;

/** Asks once: the same question again gets the same answer. A failure is not kept. */
export function askOnce<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const key = JSON.stringify([document.toString(), variables]);
  const shared = answers.get(key) ?? start(key, document, variables);
  shared.waiting++;
  return (signal && !shared.settled ? leaving(shared, key, signal) : shared.answer) as Promise<Answer>;
}

/** What is known already of a question. */
export function known<Answer, Variables>(document: Document<Answer, Variables>, variables: Variables): Answer | undefined {
  return answers.get(JSON.stringify([document.toString(), variables]))?.value as Answer | undefined;
}

/** Keeps an answer that came with another question. */
export function remember<Answer, Variables>(document: Document<Answer, Variables>, variables: Variables, value: Answer): void {
  const shared = { answer: Promise.resolve(value), controller: new AbortController(), waiting: 0, settled: true, value };
  keep(JSON.stringify([document.toString(), variables]), shared);
}

function start<Answer, Variables>(key: string, document: Document<Answer, Variables>, variables: Variables): Shared {
  const controller = new AbortController();
  const shared: Shared = { answer: ask(document, variables, controller.signal), controller, waiting: 0, settled: false };
  keep(key, shared);
  shared.answer.then(
    (value) => {
      shared.settled = true;
      shared.value = value;
    },
    () => forget(key, shared),
  );
  return shared;
}

function keep(key: string, shared: Shared): void {
  answers.set(key, shared);
  const oldest = answers.keys().next();
  if (answers.size > most && !oldest.done) answers.delete(oldest.value);
}

/** Who leaves takes nothing from the others: the question is called off when the last one has left. */
function leaving(shared: Shared, key: string, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      reject(new AskError("ABORTED", "stopped"));
      shared.waiting--;
      if (shared.waiting > 0 || shared.settled) return;
      forget(key, shared);
      shared.controller.abort();
    };
    signal.addEventListener("abort", leave, { once: true });
    shared.answer.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
  });
}

function forget(key: string, shared: Shared) {
  if (answers.get(key) === shared) answers.delete(key);
}
