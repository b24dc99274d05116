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

  /** What was found and the most that is accepted, where the message of a refusal has the two numbers. */
  get bounds(): { readonly found?: number; readonly most?: number } {
    const [, found, most] = /([\d,]+) [^;]*; at most ([\d,]+)/.exec(this.message) ?? [];
    return found && most ? { found: Number(found.replaceAll(",", "")), most: Number(most.replaceAll(",", "")) } : {};
  }
}
