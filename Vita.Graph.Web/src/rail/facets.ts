import type { RailQuery } from "../asking/generated";
import type { Kind } from "../kinds";
import type { Path } from "../question/edit";

/** A facet of organisations: the key that the server counts by, and the criterion that a click makes. */
export interface Facet {
  readonly key: Exclude<keyof RailQuery, "themes">;
  readonly path: Path;
  /** The kind of its values, where they are nodes: their shape stands before them. */
  readonly kind?: Kind;
  /** Open from the start. */
  readonly open?: boolean;
}

export const facets: readonly Facet[] = [
  { key: "KIND", path: ["kinds"], open: true },
  { key: "MILIEU", path: ["territories", "milieux"], open: true },
  { key: "REGION", path: ["territories", "within"], kind: "TERRITORIES" },
  { key: "THEME_SOUGHT", path: ["themesSought", "under"], kind: "THEMES" },
  { key: "THEME_OFFERED", path: ["themesOffered", "under"], kind: "THEMES" },
  { key: "NETWORK", path: ["memberships"], kind: "NETWORKS" },
  { key: "RESOURCE_SOUGHT", path: ["needs", "resources"] },
  { key: "RESOURCE_OFFERED", path: ["offers", "resources"] },
  { key: "WORKSHOP", path: ["projects", "workshops"], kind: "WORKSHOPS" },
];
