import { fine, large } from "./typography";

const plurals = new Intl.PluralRules("fr");
const numbers = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 1 });
const number = (value: number) => numbers.format(value);

const of = (one: string, other: string) => (count: number) => (plurals.select(count) === "one" ? one : other);

type Criterion = "THEME" | "RESOURCE" | "AUDIENCE" | "TERRITORY" | "NETWORK";

interface MatchPart {
  readonly criterion: Criterion;
  readonly points: number;
  readonly most: number;
  readonly way: string;
  readonly count: number;
}

const criteria: Record<Criterion, string> = {
  THEME: "thème",
  RESOURCE: "ressource",
  AUDIENCE: "public",
  TERRITORY: "lieu",
  NETWORK: "réseaux",
};

const shared: Record<Criterion, (part: MatchPart) => string> = {
  THEME: (part) => (part.way === "BROADER" || part.way === "NARROWER" ? "thème voisin" : "même thème"),
  RESOURCE: () => "même ressource",
  AUDIENCE: () => "même public",
  TERRITORY: (part) =>
    part.way === "SAME_REGION"
      ? "même région"
      : part.way === "SAME_DEPARTEMENT"
        ? "même département"
        : part.way === "SAME_MILIEU"
          ? "même milieu"
          : "même lieu",
  NETWORK: (part) => (part.count > 1 ? `${number(part.count)} réseaux en commun` : "un réseau en commun"),
};

const apart: Record<Criterion, string> = {
  THEME: "thèmes différents",
  RESOURCE: "ressources différentes",
  AUDIENCE: "publics différents",
  TERRITORY: "lieux éloignés",
  NETWORK: "aucun réseau en commun",
};

const connections: Readonly<Record<string, string>> = {
  "Organisation.kinds": "de type",
  "Organisation.kindBasis": "dont le type est",
  "Organisation.territories": "",
  "Organisation.basedIn": "ayant leur siège",
  "Organisation.worksIn": "intervenant",
  "Organisation.needs": "cherchant",
  "Organisation.offers": "proposant",
  "Organisation.challenges": "face à",
  "Organisation.projects": "portant un projet",
  "Organisation.memberships": "adhérant à",
  "Organisation.certifications": "certifiées par",
  "Organisation.partners": "partenaires de",
  "Organisation.partnerOf": "avec pour partenaire",
  "Organisation.partOf": "faisant partie de",
  "Organisation.members": "réunissant",
  "Organisation.themes": "sur",
  "Organisation.themesSought": "cherchant sur",
  "Organisation.themesOffered": "proposant sur",
  "Organisation.figures": "avec des",
  "Organisation.referents": "avec des",
  "Territory.milieux": "en milieu",
  "Territory.milieuBasis": "selon",
  "Territory.within": "en",
  "Territory.kind": "dans un territoire de type",
  "Need.resources": "",
  "Need.audiences": "pour",
  "Need.themes": "sur",
  "Offer.resources": "",
  "Offer.audiences": "pour",
  "Offer.themes": "sur",
  "Challenge.themes": "sur",
  "Project.workshops": "de l’atelier",
  "Project.themes": "sur",
  "Project.needs": "cherchant",
  "Project.offers": "proposant",
  "Project.status": "de statut",
  "Network.kind": "un réseau de type",
};

/** Every word of the page, in French. English has the same keys: anything else is a type error. */
export const fr = {
  code: "fr",
  number,
  /** A text of the data, as the page prints it. */
  quoted: fine,
  page: (page: number) => `p. ${page}`,
  sourceShort: "source",
  pageTitle: (basis: string, source: string, page: number | null) => `${basis} ${source}${page === null ? "" : `, page ${page}`}`,
  sourceLine: "Source : recueil VITA, mars 2010, 40 pages",
  name: "Vita Graph",
  and: "et",
  or: "ou",
  except: "sauf",
  percent: (value: number) => `${number(value).replace("-", "−")}\u202f%`,
  /** One decimal, as the server gives it. */
  score: (value: number) => value.toLocaleString("fr-FR", { maximumFractionDigits: 1 }),
  notSaid: "non dit",
  close: "Fermer",
  cancel: "Annuler",
  more: "Autres gestes",
  all: (count: number) => `tout (${number(count)})`,
  others: (count: number) => `${number(count)} ${of("autre", "autres")(count)}`,
  skip: "Aller au tableau",
  views: {
    label: "Vues",
    reseau: "Réseau",
    acteurs: "Acteurs",
    carte: "Carte",
    tableau: "Tableau",
    besoins: "Besoins et offres",
    questions: "Questions",
  },
  head: {
    search: "Chercher une structure, un thème, un lieu…",
    escape: "Échap",
    searchShort: "Chercher…",
    help: "Aide",
    dark: "Passer au sombre",
    light: "Passer au clair",
    menu: "Menu",
    language: "Langue",
  },
  actions: {
    undo: "Annuler",
    redo: "Rétablir",
    copyLink: "Copier le lien",
    copied: "Lien copié",
    takeAway: "Emporter",
    open: "Ouvrir dans Vita Graph",
  },
  kinds: {
    ORGANISATIONS: of("organisation", "organisations"),
    PROJECTS: of("projet", "projets"),
    NETWORKS: of("réseau", "réseaux"),
    THEMES: of("thème", "thèmes"),
    NEEDS: of("besoin", "besoins"),
    OFFERS: of("offre", "offres"),
    CHALLENGES: of("problématique", "problématiques"),
    TERRITORIES: of("territoire", "territoires"),
    WORKSHOPS: of("atelier", "ateliers"),
    FIGURES: of("chiffre", "chiffres"),
    REFERENTS: of("référent", "référents"),
    SOURCES: of("source", "sources"),
  },
  sentence: "La question",
  andTheir: "et leurs",
  /** The words before a chip, by the kind and the field that it asks about; none for fields that need no word. */
  connect: (key: string) => connections[key] ?? "avec",
  date: (date: Date) => date.toLocaleDateString("fr-FR", { day: "numeric", month: "long", year: "numeric" }),
  take: {
    image: "Image",
    vector: "Image vectorielle",
    table: "Tableau",
    rows: (count: number) => `, ${number(count)} ${of("ligne", "lignes")(count)}`,
    graph: "Graphe, tel qu’affiché",
    question: "Question",
    graphiql: "Modifier la question",
    gephiLite: "Ouvrir dans Gephi Lite",
    embed: "Intégrer dans une page",
    embedLead: "Ce code montre la même image ailleurs, avec sa source et un lien pour l’ouvrir.",
    copy: "Copier le code",
    copied: "Code copié",
  },
  gaps: {
    unanswered: (count: number) => `${number(count)} ${of("thème cherché", "thèmes cherchés")(count)} sans réponse`,
  },
  builder: {
    add: "critère",
    fields: "Choisir un critère",
    back: "Revenir",
    any: "n’importe lequel",
    named: "Un nom précis…",
    orNamed: "Ou un autre nom…",
    suspend: "Suspendre",
    resume: "Reprendre",
    exclude: "Exclure",
    include: "Ne plus exclure",
    specify: "Préciser…",
    specifyOf: (relation: string) => `Préciser : ${relation}…`,
    joinOr: "L’un ou l’autre",
    joinAnd: "L’un et l’autre",
    remove: "Retirer",
    count: (count: number) => `${number(count)} ${of("critère", "critères")(count)}`,
    removeKind: (kind: string) => `Retirer de l’image : ${kind}`,
  },
  search: {
    none: "Rien de ce nom. Essayer un mot plus court.",
    table: (count: number) => `Voir ${of("le résultat", `les ${number(count)} résultats`)(count)} dans le tableau`,
    addAll: (count: number) => `Ajouter tout au réseau (${number(count)})`,
    count: (count: number) => `${number(count)} ${of("résultat", "résultats")(count)}`,
  },
  rail: {
    label: "Filtres",
    kind: "Nature",
    others: (count: number) => `${count} autres natures`,
    fewer: "Moins de natures",
    less: "Moins de valeurs",
    within: "Chercher dans la liste",
  },
  colon: "\u00a0: ",
  facets: {
    KIND: "Type de structure",
    MILIEU: "Milieu",
    REGION: "Territoire",
    THEME_SOUGHT: "Thème cherché",
    THEME_OFFERED: "Thème proposé",
    NETWORK: "Réseau",
    RESOURCE_SOUGHT: "Ressource cherchée",
    RESOURCE_OFFERED: "Ressource proposée",
    WORKSHOP: "Atelier",
  },
  picture: {
    label: (count: number) => `Réseau, ${number(count)} ${of("élément", "éléments")(count)}`,
    node: (label: string, kind: string, relations: number) =>
      `${label}, ${kind}, ${number(relations)} ${of("relation", "relations")(relations)} ${of("affichée", "affichées")(relations)}`,
    hidden: (nodes: number) => `${number(nodes)} ${of("élément masqué", "éléments masqués")(nodes)}`,
    shown: (nodes: number, edges: number) =>
      `${number(nodes)} ${of("élément", "éléments")(nodes)}, ${number(edges)} ${of("relation", "relations")(edges)} affichés`,
    key: "Trait plein : dit · tirets : déduit · points : ambigu",
  },
  tools: {
    label: "Outils de l’image",
    in: "Agrandir",
    out: "Réduire",
    all: "Tout voir",
    lasso: "Entourer",
    frame: "Encadrer",
    labels: "Noms",
    rearrange: "Réorganiser",
  },
  selection: {
    count: (count: number) => `${number(count)} ${of("élément choisi", "éléments choisis")(count)}`,
    gone: (count: number) => `${number(count)} ${of("élément filtré a quitté", "éléments filtrés ont quitté")(count)} la sélection.`,
    hide: "Masquer",
    keep: "Garder seulement",
    invert: "Inverser",
    sameKind: "Tous de même nature",
    among: "Relations entre eux",
    clear: "Désélectionner",
    showHidden: (count: number) => `Remontrer ${number(count)} ${of("élément masqué", "éléments masqués")(count)}`,
  },
  /** The acronym of a sort of organisation, where that is what people say. */
  acronym: (value: string, label: string) => (/^(AI|ACI|EI|ETTI|EITI|ETT|GEIQ|SCOP|GES)$/.test(value) ? value : label),
  why: {
    title: "Pourquoi ?",
    none: "Cette organisation ne remplit pas tous les critères.",
  },
  empty: {
    title: (count: number) =>
      count > 1 ? `Aucune organisation ne remplit ces ${number(count)} critères.` : "Aucune organisation ne remplit ce critère.",
    without: "Sans l’un d’eux :",
    still: "toujours aucune",
  },
  table: {
    name: "Structure",
    kinds: "Types",
    territory: "Territoire",
    networks: "Réseaux",
    seeks: "Cherche",
    offers: "Propose",
    page: "Page",
    thing: "Élément",
    relations: "Relations",
    passage: "Passage",
    select: (label: string) => `Choisir ${label}`,
    shown: (shown: number, total: number) =>
      shown === total ? `${number(total)} ${of("ligne", "lignes")(total)}` : `${number(shown)} lignes sur ${number(total)}`,
    first: "Revenir au début",
    next: "Les suivantes",
  },
  starters: [
    {
      over: "Pour commencer",
      question: "Qui, en territoire rural, cherche des argumentaires sur la clause d’insertion ?",
      name: "clause-arguments",
    },
    { over: "Rapprocher", question: "Qui propose ce que telle structure recherche ?", name: "could-answer" },
    { over: "Ce qui manque", question: "Quels thèmes sont recherchés sans que personne ne propose rien ?", name: "themes-without-offer" },
  ],
  relation: {
    label: "Relation",
    stated: "La source le dit.",
    implied: "Ce n’est pas écrit, mais le contexte le laisse entendre.",
    ambiguous: "La source peut se lire de plusieurs façons.",
    fromProject: "Dit du projet, repris ici.",
  },
  noWebgl: "Ce navigateur ne peut pas dessiner le réseau. Le tableau dit la même chose : mêmes éléments, mêmes filtres, mêmes exports.",
  sheet: {
    label: "Fiche",
    jump: "Dans la fiche",
    height: "Hauteur de la fiche",
    none: (id: string) => `Il n’y a rien sous le nom « ${id} ».`,
    expand: "Déplier",
    collapse: "Replier",
    expandWhich: "Déplier quelles relations ?",
    mostLinked: (most: number, all: number) => `les ${most} plus reliés sur ${number(all)}`,
    centre: "Centrer",
    show: "Montrer dans le réseau",
    offersIt: "propose : ",
    seeksIt: "cherche : ",
    notHere: (count: number) => `${number(count)} ${of("autre n’est pas montré", "autres ne sont pas montrés")(count)} ici`,
    sections: {
      facts: "Faits",
      figures: "Chiffres",
      needs: "Cherche",
      offers: "Propose",
      challenges: "Problématiques",
      sources: "Sources",
    },
  },
  match: {
    part: (criterion: Criterion, points: number, most: number) => `${criteria[criterion]} ${number(points)} sur ${number(most)}`,
    more: (side: "need" | "offer", count: number | null) =>
      count === null
        ? side === "offer"
          ? "Autres offres proches"
          : "Autres besoins proches"
        : `${number(count)} ${side === "offer" ? of("offre proche", "offres proches")(count) : of("besoin proche", "besoins proches")(count)}`,
    sentence(parts: readonly MatchPart[]) {
      const with_ = parts.filter((part) => part.points > 0).map((part) => shared[part.criterion](part));
      const without = parts.filter((part) => part.points === 0).map((part) => apart[part.criterion]);
      const sentence = [with_.join(", "), without.join(", ")].filter(Boolean).join(" ; ");
      return `${fine(large(sentence))}.`;
    },
  },
  news: {
    changed: "Données mises à jour.",
    reload: "Recharger",
    offline: "Hors ligne. Ce qui est affiché reste utilisable.",
  },
  help: {
    lead: "Chaque fait porte sa page : soulignée d’un trait plein s’il est dit, de tirets s’il est déduit, d’une vague s’il est ambigu. Les nombres viennent du serveur, jamais de ce qui se trouve affiché.",
    data: "Données à télécharger",
    keys: [
      ["/ Ctrl+K", "Chercher"],
      ["Tab", "Aller dans l’image, puis d’une partie à l’autre"],
      ["← ↑ → ↓", "Élément le plus proche dans cette direction"],
      ["[ ]", "Faire le tour des éléments reliés"],
      ["Entrée", "Ouvrir la fiche"],
      ["E", "Déplier les relations"],
      ["Échap", "Fermer, désélectionner"],
      ["Maj+clic", "Ajouter à la sélection"],
      ["Alt+clic", "Exclure une valeur du filtre"],
      ["Ctrl+Z", "Annuler, jusqu’à 50 gestes"],
      ["Ctrl+Maj+Z", "Rétablir"],
      ["?", "Cette aide"],
    ] as readonly (readonly [string, string])[],
  },
  basis: {
    STATED: "dit",
    IMPLIED: "déduit",
    AMBIGUOUS: "ambigu",
    FROM_PROJECT: "repris du projet",
  },
  basisLong: {
    STATED: "La source le dit :",
    IMPLIED: "Déduit du contexte :",
    AMBIGUOUS: "La source est ambiguë :",
    FROM_PROJECT: "Repris du projet :",
  },
  errors: {
    OFFLINE: "Le serveur ne répond pas. Ce qui est affiché reste utilisable.",
    ABORTED: "Arrêté. L’image d’avant reste là.",
    refused: "Trop large pour être répondu en entier.",
    unknown: "Le serveur n’a pas compris la question.",
    again: "Réessayer",
    unexpected: "Cette partie de la page a échoué. Le reste continue.",
    unknownParameters: (names: string) =>
      `L’adresse contient des paramètres que cette page ne connaît pas : ${names}. Le reste est appliqué.`,
  },
  waiting: {
    slow: (seconds: number) => `Le serveur cherche depuis ${number(seconds)} secondes.`,
    stays: "L’image d’avant reste là, rien n’est perdu.",
    stop: "Arrêter",
  },
};

/** The words of a language: the keys of the French ones. */
export type Words = typeof fr;
