import { useEffect, useRef, useState } from "react";
import { AskError } from "./AskError";
import type { Document } from "./ask";
import { askOnce, known as answered } from "./cache";

/** What is known of an answer. The one before stays until the next has come. */
export interface Answered<Answer> {
  readonly data: Answer | undefined;
  readonly error: AskError | undefined;
  /** Whether the answer is still on its way. */
  readonly waiting: boolean;
  /** Whether `data` answers an earlier question: one that waits, or one that was refused or failed. */
  readonly isOld: boolean;
  /** Stops waiting. */
  readonly stop: () => void;
  readonly again: () => void;
}

/** Asks while the component stands. Variables of null ask nothing. Answers to earlier questions are dropped. */
export function useAnswer<Answer, Variables>(document: Document<Answer, Variables>, variables: Variables | null): Answered<Answer> {
  const [turn, setTurn] = useState(0);
  const asked = useRef<AbortController>(undefined);
  const text = document.toString();
  const key = variables === null ? "" : JSON.stringify([text, variables, turn]);
  // An answer that is there already is shown at once: nothing stands empty for a moment.
  const [known, setKnown] = useState<{ key: string; dataKey?: string; data?: Answer; error?: AskError }>(() => {
    const data = variables === null ? undefined : answered(document, variables);
    return data === undefined ? { key: "" } : { key, dataKey: key, data };
  });

  useEffect(() => {
    if (key === "") return;
    const controller = new AbortController();
    asked.current = controller;
    askOnce(document, JSON.parse(key)[1] as Variables, controller.signal).then(
      (data) => !controller.signal.aborted && setKnown({ key, dataKey: key, data }),
      (error: AskError) => asked.current === controller && setKnown((before) => ({ ...before, key, error })),
    );
    return () => {
      asked.current = undefined;
      controller.abort();
    };
    // The document is a constant; the key says it and the variables.
  }, [key, document]);

  return {
    data: known.data,
    error: known.key === key ? known.error : undefined,
    waiting: key !== "" && known.key !== key,
    isOld: key !== "" && known.dataKey !== key,
    stop: () => asked.current?.abort(),
    again: () => setTurn((before) => before + 1),
  };
}
