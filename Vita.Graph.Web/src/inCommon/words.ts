const fr = {
  open: "Ce qu’ils partagent",
  choose: (count: number, fewest: number, most: number) =>
    `Choisissez de ${fewest} à ${most} organisations ou projets : la sélection en compte ${count}.`,
  unknown: "Un des éléments sélectionnés n’est pas dans le graphe : retirez-le de la sélection.",
  reasons: {
    THEME: "Thèmes cherchés ou proposés",
    NETWORK: "Réseaux",
    TERRITORY: "Territoires",
    PARTNER: "Partenaires",
    PROJECT: "Projets",
    CARRIER: "Porteurs",
  },
  ways: { OWN: "directement", SEEKS: "cherche", OFFERS: "propose", THROUGH_PROJECT: "par un projet" },
  more: (count: number) => (count === 1 ? "et une autre façon" : `et ${count} autres façons`),
  direct: "Reliés entre eux",
  nothing: (count: number) =>
    count === 2
      ? "Ils ne partagent ni thème, ni réseau, ni territoire, ni partenaire, ni projet."
      : `Rien n’est commun aux ${count}. Deux d’entre eux peuvent partager quelque chose : sélectionnez-en moins.`,
  notCompared: (count: number) => `${count} éléments partagés par deux d’entre eux, les derniers de la liste, n’ont pas été comparés.`,
};

const en: typeof fr = {
  open: "What they share",
  choose: (count, fewest, most) =>
    `Choose ${fewest} to ${most} organisations or projects; ${count} ${count === 1 ? "is" : "are"} selected.`,
  unknown: "One of the selected items is not in the graph: take it out of the selection.",
  reasons: {
    THEME: "Themes sought or offered",
    NETWORK: "Networks",
    TERRITORY: "Territories",
    PARTNER: "Partners",
    PROJECT: "Projects",
    CARRIER: "Carriers",
  },
  ways: { OWN: "itself", SEEKS: "seeks", OFFERS: "offers", THROUGH_PROJECT: "through a project" },
  more: (count) => (count === 1 ? "and one other way" : `and ${count} other ways`),
  direct: "Related to each other",
  nothing: (count) =>
    count === 2
      ? "They share no theme, network, territory, partner or project."
      : `Nothing is common to all ${count}. Two of them may share something: select fewer.`,
  notCompared: (count) => `${count} things that two of them share, the last of the list, were not compared.`,
};

export const inCommonWords = { fr, en };
