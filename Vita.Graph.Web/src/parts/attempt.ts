import { announce } from "./Status";

/**
 * Does what a browser may refuse, as to copy or to draw an image, and says how it ended.
 * @param done What is said when it has worked.
 * @param refused What is said when it has not: what can be done instead.
 * @returns Whether it has worked.
 */
export async function attempt(act: () => Promise<void> | void, done: string, refused: string): Promise<boolean> {
  try {
    await act();
    announce(done);
    return true;
  } catch (error) {
    console.warn(refused, error);
    announce(refused);
    return false;
  }
}
