/** The words of the panel beside the middle: why two match, why one stands alone. */
const fr = {
  why: "Pourquoi ce rapprochement ?",
  chooseFirst: "Choisissez un besoin, puis une offre, pour voir ce qui les rapproche.",
  close: "Fermer",
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
      title: "Pourquoi sans réponse ?",
      choose: "Choisissez un besoin : vous verrez ses thèmes, ce qui est proposé à côté et les offres les plus proches.",
      lead: (themes: number, answered: number) =>
        themes === 0
          ? "La fiche de ce besoin ne dit aucun thème : rien ne permet de le rapprocher d’une offre par son sujet."
          : answered === 0
            ? `Personne ne propose rien sur ${themes === 1 ? "son thème" : `ses ${themes} thèmes`}.`
            : answered === themes
              ? `Il y a des offres sur ${themes === 1 ? "son thème" : `ses ${themes} thèmes`}.`
              : `Sur ${themes} thèmes, ${answered} ${answered === 1 ? "a" : "ont"} des offres, les autres aucune.`,
      themes: "Ses thèmes",
      fromProject: "Thèmes de son projet",
      count: (count: number) => (count === 0 ? "aucune offre" : `${count} ${count < 2 ? "offre" : "offres"}`),
      near: "Thèmes voisins où l’on propose",
      noNear: "Rien n’est proposé non plus sur les thèmes voisins.",
      nearest: "Les offres les plus proches",
      sheet: "Voir la fiche du besoin",
    },
    unsought: {
      title: "Pourquoi sans demande ?",
      choose: "Choisissez une offre : vous verrez ses thèmes, ce qui est cherché à côté et les besoins les plus proches.",
      lead: (themes: number, sought: number) =>
        themes === 0
          ? "La fiche de cette offre ne dit aucun thème : rien ne permet de la rapprocher d’un besoin par son sujet."
          : sought === 0
            ? `Personne ne cherche rien sur ${themes === 1 ? "son thème" : `ses ${themes} thèmes`}.`
            : sought === themes
              ? `On cherche quelque chose sur ${themes === 1 ? "son thème" : `ses ${themes} thèmes`}.`
              : `Sur ${themes} thèmes, ${sought} ${sought === 1 ? "est cherché" : "sont cherchés"}, les autres non.`,
      themes: "Ses thèmes",
      fromProject: "Thèmes de son projet",
      count: (count: number) => (count === 0 ? "aucun besoin" : `${count} ${count < 2 ? "besoin" : "besoins"}`),
      near: "Thèmes voisins où l’on cherche",
      noNear: "Rien n’est cherché non plus sur les thèmes voisins.",
      nearest: "Les besoins les plus proches",
      sheet: "Voir la fiche de l’offre",
    },
  },
};

const en: typeof fr = {
  why: "Why this match?",
  chooseFirst: "Choose a need, then an offer, to see what brings them together.",
  close: "Close",
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
      choose: "Choose a need to see its themes, what is offered next to them and the closest offers.",
      lead: (themes, answered) =>
        themes === 0
          ? "The sheet of this need states no theme: nothing relates it to an offer by its subject."
          : answered === 0
            ? `Nobody offers anything on its ${themes === 1 ? "theme" : `${themes} themes`}.`
            : answered === themes
              ? `There are offers on its ${themes === 1 ? "theme" : `${themes} themes`}.`
              : `Of ${themes} themes, ${answered} ${answered === 1 ? "has" : "have"} offers, the others none.`,
      themes: "Its themes",
      fromProject: "Themes of its project",
      count: (count) => (count === 0 ? "no offer" : `${count} ${count === 1 ? "offer" : "offers"}`),
      near: "Nearby themes with offers",
      noNear: "Nothing is offered on nearby themes either.",
      nearest: "The closest offers",
      sheet: "See the sheet of the need",
    },
    unsought: {
      title: "Why not sought?",
      choose: "Choose an offer to see its themes, what is sought next to them and the closest needs.",
      lead: (themes, sought) =>
        themes === 0
          ? "The sheet of this offer states no theme: nothing relates it to a need by its subject."
          : sought === 0
            ? `Nobody seeks anything on its ${themes === 1 ? "theme" : `${themes} themes`}.`
            : sought === themes
              ? `Something is sought on its ${themes === 1 ? "theme" : `${themes} themes`}.`
              : `Of ${themes} themes, ${sought} ${sought === 1 ? "is" : "are"} sought, the others not.`,
      themes: "Its themes",
      fromProject: "Themes of its project",
      count: (count) => (count === 0 ? "no need" : `${count} ${count === 1 ? "need" : "needs"}`),
      near: "Nearby themes with needs",
      noNear: "Nothing is sought on nearby themes either.",
      nearest: "The closest needs",
      sheet: "See the sheet of the offer",
    },
  },
};

export const whyWords = { fr, en };
