/** By how much a question exceeds a limit of the server, and what would not. */
export interface Exceeded {
  readonly limit?: number;
  readonly found?: number;
  /** Arguments, each with the nearest value that is accepted. */
  readonly accepted?: Readonly<Record<string, number>>;
}

/** A question that was not answered: the server's code, its message, and what it says about limits. */
export class AskError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly exceeded: Exceeded = {},
  ) {
    super(message);
  }

  /** Whether the server refused for size: a limit that a smaller question would respect. */
  get isRefusal(): boolean {
    return /TOO_|LIMIT|LARGE|COST/.test(this.code);
  }
}
