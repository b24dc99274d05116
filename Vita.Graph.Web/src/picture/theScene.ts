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
    // Until a view holds it, it must not lie over the page.
    drawn.element.remove();
    made = drawn;
  } catch (error) {
    console.warn("No picture:", error);
    document.querySelector("body > .scene")?.remove();
    made = null;
  }
  return made;
}

/** The scene while a view shows it: what only points at something does not make one. */
export function shownScene(): Scene | null {
  return made?.element.isConnected ? made : null;
}
