import { AskError, type Exceeded } from "./AskError";

/** A document with the types of its variables and answer. */
export interface Document<Answer, Variables> {
  readonly __apiType?: (variables: Variables) => Answer;
  toString(): string;
}

let asking = 0;

/** How many questions wait for their answers. */
export const waitingFor = (): number => asking;

interface Response<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Exceeded & { readonly code?: string } }[];
}

/**
 * Asks the server.
 * @throws AskError with the server's code; `ABORTED` when the signal stopped it, `OFFLINE` when nobody answered.
 */
export async function ask<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const body = await post(JSON.stringify({ query: document.toString(), variables }), signal);
  const error = body.errors?.[0];
  if (error) throw new AskError(error.extensions?.code ?? "UNKNOWN", error.message, error.extensions);
  if (!body.data) throw new AskError("UNKNOWN", "no data");
  return body.data as Answer;
}

async function post(body: string, signal?: AbortSignal): Promise<Response<unknown>> {
  asking++;
  try {
    const answer = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
      body,
      ...(signal && { signal }),
    });
    return (await answer.json()) as Response<unknown>;
  } catch (error) {
    if (signal?.aborted) throw new AskError("ABORTED", "stopped");
    if (error instanceof SyntaxError) throw new AskError("UNKNOWN", "not an answer");
    throw new AskError("OFFLINE", "nobody answered");
  } finally {
    asking--;
  }
}
