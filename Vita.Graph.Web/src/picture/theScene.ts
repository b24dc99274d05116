import { onTheme } from "../frame/theme";
import { Scene } from "./Scene";

let made: Scene | null | undefined;

/** The one scene of the page; null where the browser has no WebGL. It is made at the first call. */
export function scene(): Scene | null {
  if (made !== undefined) return made;
  try {
    made = new Scene();
    onTheme(() => made?.readTheme());
  } catch {
    made = null;
  }
  return made;
}
