/** Selections whose parts have a name, but are no nodes. */
const notNodes = new Set(["missingCells", "reasons", "names", "parts", "question"]);
const namings = new Set(["name", "title", "text", "label"]);
const tokens = /"""[\s\S]*?"""|"(?:\\.|[^"\\])*"|#[^\n]*|\.\.\.|[A-Za-z_]\w*|\S|\s+/g;

/** The same operation, asking for the id wherever it asks what a node is called: what is shown can then lead to its sheet. */
export function withIds(document: string): string {
  const all = document.match(tokens) ?? [];
  const written: string[] = [];
  const parents: string[] = [];
  let depth = 0;
  let last = "";
  for (const [at, token] of all.entries()) {
    if (token === "(") depth++;
    else if (token === ")") depth--;
    else if (depth === 0 && token === "{") parents.push(last);
    else if (depth === 0 && token === "}") parents.pop();
    else if (depth === 0 && /^[A-Za-z_]/.test(token)) {
      last = token;
      const isNaming = namings.has(token) && all.slice(at + 1).find((next) => next.trim() !== "") !== ":";
      if (isNaming && !notNodes.has(parents.at(-1) ?? "")) written.push("id ");
    }
    written.push(token);
  }
  return written.join("");
}
