// The names of the views and their own keys, without their code: the address is read before any view is loaded.

/** In the order of the tabs. */
export const viewNames = ["reseau", "acteurs", "carte", "tableau", "besoins", "question"] as const;

const something = /./;
const off = /^0$/;
const on = /^1$/;

/** The keys of the address that each view keeps for itself, and what their values look like. */
const own = {
  reseau: { noms: off, lien: something, disposition: on },
  acteurs: {
    par: /^[A-Z]+(,[A-Z]+)*$/,
    min: /^[1-8]$/,
    taille: /^(degree|betweenness)$/,
    couleur: /^une$/,
    contours: off,
    coeur: /^\d{1,3}$/,
    composante: on,
  },
  carte: { cadre: /^now$/, lieu: /^(0|territory\/[\w-]+)$/, forme: /^(ronds|teinte)$/, vue: something },
  tableau: {
    nature: /^[a-z]+$/,
    tri: something,
    pourquoi: something,
    depuis: something,
    cherche: something,
    autour: something,
    de: something,
  },
  besoins: {
    theme: /^theme\/[\w-]+$/,
    cote: /^(unanswered|unsought)$/,
    paire: /^(0|need\/[\w-]+(~offer\/[\w-]+)?)$/,
    seul: /^(0|(need|offer)\/[\w-]+)$/,
    seuil: /^(\d{1,2}|100)$/,
    qui: /^(offers|both)$/,
    suite: /^\d{1,2}$/,
    fiches: on,
  },
  question: { question: /^[\w-]+$/, avec: something, reponse: /^reseau$/ },
} as const satisfies Record<(typeof viewNames)[number], Readonly<Record<string, RegExp>>>;

export const ownKeys: Readonly<Record<string, RegExp>> = Object.assign({}, ...Object.values(own)) as Record<string, RegExp>;
