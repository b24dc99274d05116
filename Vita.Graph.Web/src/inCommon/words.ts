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
  ways: { OWN: "directement", SEEKS: "cherche", OFFERS: "propose", THROUGH_PROJECT: "à travers un projet" },
  more: (count: number) => (count === 1 ? "et d’une autre façon" : `et de ${count} autres façons`),
  among: "Liens directs",
  nothing: (count: number) =>
    count === 2
      ? "Ils ne partagent ni thème, ni réseau, ni territoire, ni partenaire, ni projet, ni porteur."
      : `Ces ${count} n’ont rien en commun. Deux d’entre eux ont peut-être un point commun : réduisez la sélection.`,
  notCompared: (count: number) =>
    count === 1
      ? "Un autre élément partagé, en fin de liste, n’a pas été comparé."
      : `${count} autres éléments partagés, en fin de liste, n’ont pas été comparés.`,
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
  ways: { OWN: "directly", SEEKS: "seeks", OFFERS: "offers", THROUGH_PROJECT: "through a project" },
  more: (count) => (count === 1 ? "and in one other way" : `and in ${count} other ways`),
  among: "Direct ties",
  nothing: (count) =>
    count === 2
      ? "They share no theme, network, territory, partner, project or carrier."
      : `These ${count} have nothing in common. Two of them may: select fewer.`,
  notCompared: (count) =>
    count === 1
      ? "One more shared item, at the end of the list, was not compared."
      : `${count} more shared items, at the end of the list, were not compared.`,
};

export const inCommonWords = { fr, en };
