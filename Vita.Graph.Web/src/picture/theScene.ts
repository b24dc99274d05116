import { onTheme } from "../frame/theme";
import { showToTests } from "./forTests";
import { Scene } from "./Scene";

let made: Scene | null | undefined;

/** The one scene of the page; null where the browser has no WebGL. It is made at the first call. */
export function scene(): Scene | null {
  if (made !== undefined) return made;
  try {
    const drawn = new Scene();
    onTheme(() => drawn.readTheme());
    showToTests(drawn);
    made = drawn;
  } catch (error) {
    console.warn("No picture:", error);
    document.querySelector("body > .scene")?.remove();
    made = null;
  }
  return made;
}
