import { number, of } from "./numbers";

/** What stands around every view: views, head, search, help, what can be taken away, and what went wrong. */
export const frame = {
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
    notCopied: "Le navigateur a refusé la copie : copiez le lien depuis la barre d’adresse.",
    takeAway: "Emporter",
    open: "Ouvrir dans Vita Graph",
  },
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
    notCopied: "Le navigateur a refusé la copie. Le code est sélectionné : copiez-le avec Ctrl+C ou un clic droit.",
    failed: {
      image: "L’image PNG n’a pas pu être créée. Choisissez « Image vectorielle » (SVG), qui s’ouvre dans tout navigateur.",
      vector: "L’image n’a pas pu être créée. Faites une capture d’écran, ou choisissez « Graphe, tel qu’affiché ».",
      file: (format: string) => `Le fichier ${format} n’a pas pu être créé. Rechargez la page et réessayez.`,
    },
  },
  search: {
    none: "Rien trouvé. Essayez un mot plus court.",
    table: (count: number) => `Voir ${of("le résultat", `les ${number(count)} résultats`)(count)} dans le tableau`,
    addAll: (count: number) => `Ajouter tout au réseau (${number(count)})`,
    count: (count: number) => `${number(count)} ${of("résultat", "résultats")(count)}`,
  },
  starters: [
    {
      over: "Pour commencer",
      question: "Qui, en territoire rural, cherche des argumentaires sur la clause d’insertion ?",
      name: "clause-arguments",
    },
    { over: "Rapprocher", question: "Qui propose ce que cherche telle structure ?", name: "could-answer" },
    { over: "Ce qui manque", question: "Quels thèmes sont cherchés sans que personne ne propose rien ?", name: "themes-without-offer" },
  ],
  news: {
    changed(added: number, removed: number) {
      const parts = [
        added > 0 && `${number(added)} ${of("ajout", "ajouts")(added)}`,
        removed > 0 && `${number(removed)} ${of("retrait", "retraits")(removed)}`,
      ].filter(Boolean);
      return parts.length > 0 ? `Données mises à jour\u00a0: ${parts.join(", ")}.` : "Données mises à jour.";
    },
    reload: "Recharger",
    offline: "Hors ligne. Ce qui est affiché reste utilisable.",
  },
  help: {
    lead:
      "Chaque fait porte le numéro de sa page, souligné d’un trait plein si la source le dit, de tirets s’il en est déduit, " +
      "d’une vague s’il est ambigu. Les nombres viennent du serveur : ils comptent tout, même ce qui n’est pas affiché.",
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
  errors: {
    codes: {
      OFFLINE: "Le serveur ne répond pas. Ce qui est affiché reste utilisable.",
      ABORTED: "Arrêté. Ce qui était affiché reste là.",
      BUSY: "Le serveur répond déjà à beaucoup de questions. Réessayez dans un moment.",
      TIMEOUT: "La réponse a pris trop de temps et le serveur l’a arrêtée. Une question plus précise passera.",
      NOT_READY: "Le serveur charge encore les données. Réessayez dans un moment.",
      RESTRICTED: "Cette information n’est pas publique.",
      INTERNAL: "Le serveur a rencontré une erreur, notée dans son journal.",
    },
    refused: "La question est trop large pour une réponse complète.",
    bounds: (found: number, limit: number) => `Taille demandée : ${number(found)} ; limite : ${number(limit)}.`,
    whole: "Rien n’a été coupé\u00a0: une réponse partielle serait fausse.",
    before: "Revenir à la question précédente",
    unknown: "Le serveur n’a pas compris la question.",
    again: "Réessayer",
    unexpected: "Cette partie de la page ne s’affiche pas. Le reste fonctionne.",
    unknownParameters: (names: string) =>
      `L’adresse contient des paramètres que cette page ne comprend pas : ${names}. Le reste est appliqué.`,
  },
  waiting: {
    searching: "Le serveur cherche.",
    kept: "La question reste dans l’adresse.",
    slow: (seconds: number) => `Le serveur cherche depuis ${number(seconds)} secondes.`,
    stays: "Ce qui était affiché reste là, rien n’est perdu.",
    stop: "Arrêter",
  },
};
