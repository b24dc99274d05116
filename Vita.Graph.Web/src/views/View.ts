import type { ComponentType, LazyExoticComponent } from "react";
import type { Words } from "../words/fr";

type Part = ComponentType | LazyExoticComponent<ComponentType>;

/**
 * One view of the state: what stands in the middle, and what it puts in the place of the rail or of an empty sheet.
 * A view is a function of the state and of answers; what it keeps for itself stands in `own` of the state.
 */
export interface View {
  /** Its path in the address. */
  readonly name: string;
  readonly title: (words: Words) => string;
  /** The middle, below the sentence of chips. */
  readonly Main: Part;
  /** Instead of the facets. */
  readonly Rail?: Part;
  /** Beside the middle while no node is on the sheet. */
  readonly Aside?: Part;
  /** Instead of the sentence of chips; null for none. */
  readonly Sentence?: Part | null;
  /** What the status line says. */
  readonly Status?: Part;
  /** Whether it is drawn on the one canvas of the page. */
  readonly onCanvas?: boolean;
}
