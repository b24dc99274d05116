/** A question that was not answered: the server's code, its message, and what it says about limits. */
export class AskError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly details: Readonly<Record<string, unknown>>,
  ) {
    super(message);
  }

  /** Whether the server refused for size: a limit that a smaller question would respect. */
  get isRefusal(): boolean {
    return /TOO_|LIMIT|LARGE|COST/.test(this.code);
  }
}
