/** What the address says of the question: `?query=…&variables=…&operationName=…`, as `GET /graphql` takes it. */
export interface Asked {
  query?: string;
  variables?: string;
}

export function readAddress(search: string): Asked {
  const given = new URLSearchParams(search);
  return { query: given.get("query") ?? undefined, variables: readable(given.get("variables")) };
}

/** The address that shows this question again; without what is empty. */
export function writeAddress(path: string, asked: Asked): string {
  const parts = Object.entries(asked).filter(([, text]) => text?.trim());
  return parts.length === 0 ? path : `${path}?${new URLSearchParams(parts as [string, string][])}`;
}

/** Laid out for people; what is no JSON stays as it was typed. */
function readable(json: string | null): string | undefined {
  try {
    return json === null ? undefined : JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json ?? undefined;
  }
}
