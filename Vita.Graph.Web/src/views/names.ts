// The names of the views and their own keys, without their code: the address is read before any view is loaded.

/** In the order of the tabs. */
export const viewNames = ["reseau", "acteurs", "carte", "tableau", "besoins", "question"] as const;

/** The keys of the address that each view keeps for itself. */
const own = {
  reseau: ["noms", "lien", "disposition"],
  acteurs: ["par", "min", "taille", "couleur", "contours", "coeur", "composante"],
  carte: ["cadre", "lieu", "forme", "vue"],
  tableau: ["nature", "tri", "pourquoi", "depuis", "cherche", "autour", "de"],
  besoins: ["theme", "cote", "paire", "seuil", "qui", "suite", "fiches"],
  question: ["question", "avec", "reponse"],
} as const satisfies Record<(typeof viewNames)[number], readonly string[]>;

export const ownKeys: readonly string[] = Object.values(own).flat();
