/** The twelve kinds of node: their names in GraphQL and in ids. Everything else about them comes from the server. */
export const kinds = {
  ORGANISATIONS: { type: "Organisation", prefix: "organisation", field: "organisations" },
  PROJECTS: { type: "Project", prefix: "project", field: "projects" },
  NETWORKS: { type: "Network", prefix: "network", field: "networks" },
  THEMES: { type: "Theme", prefix: "theme", field: "themes" },
  NEEDS: { type: "Need", prefix: "need", field: "needs" },
  OFFERS: { type: "Offer", prefix: "offer", field: "offers" },
  CHALLENGES: { type: "Challenge", prefix: "challenge", field: "challenges" },
  TERRITORIES: { type: "Territory", prefix: "territory", field: "territories" },
  WORKSHOPS: { type: "Workshop", prefix: "workshop", field: "workshops" },
  FIGURES: { type: "Figure", prefix: "figure", field: "figures" },
  REFERENTS: { type: "Referent", prefix: "referent", field: "referents" },
  SOURCES: { type: "Source", prefix: "source", field: "sources" },
} as const;

export type Kind = keyof typeof kinds;

export const kindNames = Object.keys(kinds) as Kind[];

const byPrefix = new Map<string, Kind>(kindNames.map((kind) => [kinds[kind].prefix, kind]));
const byType = new Map<string, Kind>(kindNames.map((kind) => [kinds[kind].type, kind]));

/** The kind of a node, read from its id (`organisation/passerelle`). */
export function kindOf(id: string): Kind {
  return byPrefix.get(id.slice(0, id.indexOf("/"))) ?? "SOURCES";
}

/** The kind with this name of a GraphQL type (`Organisation`). */
export function kindOfType(type: string): Kind {
  return byType.get(type) ?? "SOURCES";
}

export function isKind(name: string): name is Kind {
  return name in kinds;
}
