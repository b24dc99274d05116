/** A value of GraphQL, with its variables filled in. Names of enums and texts are both texts. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [field: string]: Value };

/** The root field of a question, and its filter: as it is written, and with its variables filled in. */
export interface Asked {
  readonly root: string;
  readonly where: Value | undefined;
  readonly text: string;
  /** The names of the variables that the filter uses. */
  readonly uses: readonly string[];
}

const tokens = /"(?:\\.|[^"\\])*"|\$\w+|-?\d+(?:\.\d+)?|[A-Za-z_]\w*|[{}[\]():!=,]/g;

/** Reads what a question asks at its root. */
export function readWhere(document: string, variables: Readonly<Record<string, unknown>>): Asked {
  const plain = document.replace(/#[^\n]*/g, "");
  const declared = /^\s*query\s*\w*\s*\(/.test(plain) ? inBrackets(plain, plain.indexOf("(")) : "";
  const body = plain.slice(declared ? plain.indexOf(declared) + declared.length : 0);
  const [, root = ""] = /\{\s*(\w+)/.exec(body) ?? [];
  const after = body.slice(body.indexOf(root) + root.length).trimStart();
  const head = after.startsWith("(") ? inBrackets(after, 0) : "";
  const at = head.search(/\bwhere\s*:/);
  if (at < 0) return { root, where: undefined, text: "", uses: [] };
  const start = head.indexOf("{", at);
  const text = inBrackets(head, start);
  const reader = new Reader(text.match(tokens) ?? [], variables);
  return { root, where: reader.value(), text, uses: [...new Set((text.match(/\$\w+/g) ?? []).map((name) => name.slice(1)))] };
}

/** From a bracket to the one that closes it. */
function inBrackets(text: string, from: number): string {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark === "(" || mark === "{" || mark === "[") depth++;
    else if ((mark === ")" || mark === "}" || mark === "]") && --depth === 0) return text.slice(from, at + 1);
  }
  return "";
}

class Reader {
  private at = 0;

  constructor(
    private readonly all: readonly string[],
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {}

  value(): Value {
    const token = this.all[this.at++] ?? "";
    if (token === "[") return this.until("]", () => this.value());
    if (token === "{") return Object.fromEntries(this.until("}", () => this.field()));
    if (token.startsWith("$")) return (this.variables[token.slice(1)] ?? null) as Value;
    if (token.startsWith('"')) return JSON.parse(token) as string;
    if (token === "true" || token === "false") return token === "true";
    return token === "null" ? null : /^[-\d]/.test(token) ? Number(token) : token;
  }

  private field(): [string, Value] {
    const name = this.all[this.at] ?? "";
    this.at += 2;
    return [name, this.value()];
  }

  private until<T>(end: string, one: () => T): T[] {
    const found: T[] = [];
    while (this.at < this.all.length && this.all[this.at] !== end) {
      if (this.all[this.at] === ",") this.at++;
      else found.push(one());
    }
    this.at++;
    return found;
  }
}
