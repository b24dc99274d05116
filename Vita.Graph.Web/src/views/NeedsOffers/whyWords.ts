/** The words of the panel beside the middle: why two match, why one stands alone. */
const fr = {
  why: "Pourquoi ce rapprochement ?",
  chooseFirst: "Choisissez un besoin, puis une offre, pour voir ce qui les rapproche.",
  close: "Fermer",
  none: "Cet élément n’est pas dans le graphe. Choisissez-en un dans la liste.",
  verbs: { NEEDS: "cherche :", OFFERS: "propose :" },
  criteria: { THEME: "Même thème", RESOURCE: "Même ressource", AUDIENCE: "Même public", TERRITORY: "Lieu", NETWORK: "Réseaux" },
  ways: {
    OWN: "dit des deux côtés",
    INHERITED: "repris du projet",
    BROADER: "l’offre porte sur un thème plus large",
    NARROWER: "l’offre porte sur un thème plus étroit",
    SAME_AREA: "même petit territoire",
    SAME_DEPARTEMENT: "même département",
    SAME_MILIEU: "même milieu",
    SAME_REGION: "même région",
    SAME_TERRITORY: "même territoire",
    SHARED: "en commun",
  },
  nothing: "Rien en commun.",
  caution: "Le score dit avec qui il vaut la peine de parler, pas que cela marchera.",
  bothSheets: "Les deux fiches côte à côte",
  /** Of a need that nothing answers, of an offer that nobody seeks. */
  alone: {
    unanswered: {
      title: "Pourquoi reste-t-il sans réponse ?",
      choose: "Choisissez un besoin : vous verrez ses thèmes, ce qui est proposé sur des thèmes voisins et les offres les plus proches.",
      lead: (themes: number, answered: number) =>
        themes === 0
          ? "La fiche de ce besoin n’indique aucun thème : on ne peut donc pas le rapprocher d’une offre par le sujet."
          : answered === 0
            ? `Aucune offre ne porte sur ${themes === 1 ? "son thème" : `ses ${themes} thèmes`}.`
            : answered === themes
              ? `Il y a des offres sur ${themes === 1 ? "son thème" : `ses ${themes} thèmes`}.`
              : `Sur ses ${themes} thèmes, ${answered} ${answered === 1 ? "a" : "ont"} des offres.`,
      themes: "Ses thèmes",
      fromProject: "Thèmes de son projet",
      count: (count: number) => (count === 0 ? "aucune offre" : `${count} ${count < 2 ? "offre" : "offres"}`),
      near: "Thèmes voisins avec des offres",
      noNear: "Aucune offre sur les thèmes voisins.",
      nearest: "Les offres les plus proches",
      sheet: "Voir la fiche du besoin",
    },
    unsought: {
      title: "Pourquoi personne ne la cherche ?",
      choose: "Choisissez une offre : vous verrez ses thèmes, ce qui est cherché sur des thèmes voisins et les besoins les plus proches.",
      lead: (themes: number, sought: number) =>
        themes === 0
          ? "La fiche de cette offre n’indique aucun thème : on ne peut donc pas la rapprocher d’un besoin par le sujet."
          : sought === 0
            ? `Aucun besoin ne porte sur ${themes === 1 ? "son thème" : `ses ${themes} thèmes`}.`
            : sought === themes
              ? `Il y a des besoins sur ${themes === 1 ? "son thème" : `ses ${themes} thèmes`}.`
              : `Sur ses ${themes} thèmes, ${sought} ${sought === 1 ? "a" : "ont"} des besoins.`,
      themes: "Ses thèmes",
      fromProject: "Thèmes de son projet",
      count: (count: number) => (count === 0 ? "aucun besoin" : `${count} ${count < 2 ? "besoin" : "besoins"}`),
      near: "Thèmes voisins avec des besoins",
      noNear: "Aucun besoin sur les thèmes voisins.",
      nearest: "Les besoins les plus proches",
      sheet: "Voir la fiche de l’offre",
    },
  },
};

const en: typeof fr = {
  why: "Why this match?",
  chooseFirst: "Choose a need, then an offer, to see what brings them together.",
  close: "Close",
  none: "This item is not in the graph. Choose one from the list.",
  verbs: { NEEDS: "seeks:", OFFERS: "offers:" },
  criteria: { THEME: "Same theme", RESOURCE: "Same resource", AUDIENCE: "Same audience", TERRITORY: "Place", NETWORK: "Networks" },
  ways: {
    OWN: "stated on both sides",
    INHERITED: "from the project",
    BROADER: "the offer is on a broader theme",
    NARROWER: "the offer is on a narrower theme",
    SAME_AREA: "same small area",
    SAME_DEPARTEMENT: "same département",
    SAME_MILIEU: "same milieu",
    SAME_REGION: "same région",
    SAME_TERRITORY: "same territory",
    SHARED: "in common",
  },
  nothing: "Nothing in common.",
  caution: "The score says who is worth talking to, not that it will work.",
  bothSheets: "Both sheets side by side",
  alone: {
    unanswered: {
      title: "Why unanswered?",
      choose: "Choose a need to see its themes, what is offered on nearby themes and the closest offers.",
      lead: (themes, answered) =>
        themes === 0
          ? "The sheet of this need names no theme, so it cannot be matched to an offer by subject."
          : answered === 0
            ? `Nobody offers anything on its ${themes === 1 ? "theme" : `${themes} themes`}.`
            : answered === themes
              ? `There are offers on its ${themes === 1 ? "theme" : `${themes} themes`}.`
              : `${answered} of its ${themes} themes ${answered === 1 ? "has" : "have"} offers.`,
      themes: "Its themes",
      fromProject: "Themes of its project",
      count: (count) => (count === 0 ? "no offer" : `${count} ${count === 1 ? "offer" : "offers"}`),
      near: "Nearby themes with offers",
      noNear: "No offer on nearby themes.",
      nearest: "The closest offers",
      sheet: "See the sheet of the need",
    },
    unsought: {
      title: "Why does nobody seek it?",
      choose: "Choose an offer to see its themes, what is sought on nearby themes and the closest needs.",
      lead: (themes, sought) =>
        themes === 0
          ? "The sheet of this offer names no theme, so it cannot be matched to a need by subject."
          : sought === 0
            ? `Nobody seeks anything on its ${themes === 1 ? "theme" : `${themes} themes`}.`
            : sought === themes
              ? `There are needs on its ${themes === 1 ? "theme" : `${themes} themes`}.`
              : `${sought} of its ${themes} themes ${sought === 1 ? "has" : "have"} needs.`,
      themes: "Its themes",
      fromProject: "Themes of its project",
      count: (count) => (count === 0 ? "no need" : `${count} ${count === 1 ? "need" : "needs"}`),
      near: "Nearby themes with needs",
      noNear: "No need on nearby themes.",
      nearest: "The closest needs",
      sheet: "See the sheet of the offer",
    },
  },
};

export const whyWords = { fr, en };
