import { type Criterion, deepest, mostCriteria } from "./Criterion";

// needs(resources:ARGUMENT;themes:theme/mobilite);!kinds:AI,ACI   ! not · ~ suspended · * joined by or

/** Writes criteria as they stand in the address. */
export function writeCriteria(criteria: readonly Criterion[]): string {
  return criteria.map(writeOne).join(";");
}

function writeOne(criterion: Criterion): string {
  const marks = (criterion.off ? "~" : "") + (criterion.not ? "!" : "") + (criterion.or ? "*" : "");
  const values = criterion.values?.length ? `:${criterion.values.join(",")}` : "";
  const inside = criterion.inside?.length ? `(${writeCriteria(criterion.inside)})` : "";
  return marks + criterion.field + values + inside;
}

/** Reads criteria from the address; null when the text is none. */
export function readCriteria(text: string): readonly Criterion[] | null {
  const reader = new Reader(text);
  const criteria = reader.list(1);
  return criteria && reader.atEnd && reader.count <= mostCriteria ? criteria : null;
}

class Reader {
  count = 0;
  private at = 0;

  constructor(private readonly text: string) {}

  get atEnd(): boolean {
    return this.at === this.text.length;
  }

  list(depth: number): Criterion[] | null {
    const found: Criterion[] = [];
    do {
      const one = depth <= deepest ? this.one(depth) : null;
      if (!one) return null;
      found.push(one);
    } while (this.take(";"));
    return found;
  }

  private one(depth: number): Criterion | null {
    const off = this.take("~");
    const not = this.take("!");
    const or = this.take("*");
    const field = this.match(/[a-zA-Z]\w*/y);
    if (!field) return null;
    const values = this.take(":") ? (this.match(/[\w/-]+(,[\w/-]+)*/y)?.split(",") ?? null) : undefined;
    const inside = this.take("(") ? this.list(depth + 1) : undefined;
    if (!inside) this.count++;
    if (values === null || inside === null || (inside && !this.take(")"))) return null;
    return {
      field,
      ...(values && { values }),
      ...(inside && { inside }),
      ...(or && { or }),
      ...(not && { not }),
      ...(off && { off }),
    };
  }

  private take(mark: string): boolean {
    const there = this.text[this.at] === mark;
    if (there) this.at++;
    return there;
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }
}
