const frNumber = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 2 });
const enNumber = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });
const s = (count: number) => (count > 1 ? "s" : "");
const es = (count: number) => (count === 1 ? "" : "s");

export type Measure = "degree" | "betweenness" | "pageRank";

const fr = {
  settings: "Réglages du réseau d’acteurs",
  tiedBy: "Reliées par",
  reasons: { THEME: "Thème cherché ou proposé", NETWORK: "Réseau", TERRITORY: "Territoire", PARTNER: "Partenariat", PROJECT: "Projet" },
  shared: {
    THEME: ["thème", "thèmes"],
    NETWORK: ["réseau", "réseaux"],
    TERRITORY: ["territoire", "territoires"],
    PARTNER: ["partenaire", "partenaires"],
    PROJECT: ["projet", "projets"],
  },
  haveInCommon: "qui ont en commun au moins",
  least: "En commun, au moins",
  ties: (count: number) => `${count} lien${s(count)}`,
  at: (weight: number, count: number) => `À ${weight} : ${count}.`,
  size: "Taille",
  measures: { degree: "Liens", betweenness: "Passage", pageRank: "Influence" },
  measuresLong: {
    degree: "Grande si elle a beaucoup de liens.",
    betweenness: "Grande si les plus courts chemins entre les autres passent souvent par elle.",
    pageRank: "Grande si elle est liée à d’autres qui le sont beaucoup (PageRank).",
  },
  colour: "Couleur",
  byCommunity: "Communauté",
  byKind: "Une seule",
  contours: "Contours",
  communities: (count: number) => `${count} communauté${s(count)}`,
  communitiesLead: (modularity: number) =>
    `Dans chaque groupe, on est plus lié qu’au hasard. Modularité : ${frNumber.format(modularity)}. ` +
    "Leurs noms sont leurs thèmes les plus distinctifs.",
  others: (count: number) => `et ${count} autre${s(count)}`,
  joins: "Qui relie les communautés",
  joinsLead: "Part des plus courts chemins entre deux autres qui passent par elle.",
  alone: "Sans lien à ce seuil",
  sum: (actors: number, ties: number, communities: number) =>
    `${actors} organisation${s(actors)}, ${ties} lien${s(ties)}, ${communities} communauté${s(communities)}`,
  aloneCount: (count: number) => `${count} sans lien à ce seuil`,
  status: (actors: number, ties: number) => `${actors} organisation${s(actors)}, ${ties} lien${s(ties)} affichés`,
  widths: "Épaisseur d’un lien : ce que deux organisations ont en commun",
  label: (count: number) => `Réseau d’acteurs, ${count} organisation${s(count)}`,
  tie: "Lien",
  inCommon: (count: number) => `${count} en commun`,
  none: "Rien ne relie ces organisations à ce seuil. Baissez-le pour en voir plus.",
  noneKept: "Aucune organisation n’est dans ce cœur. Demandez moins de liens pour en voir plus.",
  fewer: "en montrer moins",
  keep: "Garder",
  largest: "Plus grand ensemble relié",
  core: "Cœur : nombre minimal de liens",
  coreNote: (core: number, count: number) =>
    core === 1
      ? `Toutes celles qui ont un lien : ${count}.`
      : `Chacune a au moins ${core} liens avec celles qui restent : ${count} organisation${s(count)}.`,
  tooLarge: (least: number, found: number | undefined, limit: number | undefined) =>
    found && limit
      ? `À ${least} en commun, ce réseau demande trop de calcul (taille : ${frNumber.format(found)}, limite : ${frNumber.format(limit)}).`
      : `À ${least} en commun, ce réseau est trop grand pour être calculé en entier.`,
  nearest: (weight: number) => `Passer à ${weight}, le seuil accepté le plus proche`,
  noWeight: "Aucun seuil ne suffit : ajoutez un critère, ou retirez une raison d’être reliées.",
};

const en: typeof fr = {
  settings: "Settings of the network of actors",
  tiedBy: "Tied by",
  reasons: { THEME: "Theme sought or offered", NETWORK: "Network", TERRITORY: "Territory", PARTNER: "Partnership", PROJECT: "Project" },
  shared: {
    THEME: ["theme", "themes"],
    NETWORK: ["network", "networks"],
    TERRITORY: ["territory", "territories"],
    PARTNER: ["partner", "partners"],
    PROJECT: ["project", "projects"],
  },
  haveInCommon: "that have in common at least",
  least: "In common, at least",
  ties: (count) => `${count} tie${count === 1 ? "" : "s"}`,
  at: (weight, count) => `At ${weight}: ${count}.`,
  size: "Size",
  measures: { degree: "Ties", betweenness: "Betweenness", pageRank: "Influence" },
  measuresLong: {
    degree: "Large when it has many ties.",
    betweenness: "Large when the shortest paths between others often go through it.",
    pageRank: "Large when it is tied to others that have many ties (PageRank).",
  },
  colour: "Colour",
  byCommunity: "Community",
  byKind: "One",
  contours: "Contours",
  communities: (count) => `${count} communit${count === 1 ? "y" : "ies"}`,
  communitiesLead: (modularity) =>
    `Members of a group have more ties with each other than chance would give. Modularity: ${enNumber.format(modularity)}. ` +
    "They are named after their most distinctive themes.",
  others: (count) => `and ${count} other${count === 1 ? "" : "s"}`,
  joins: "Who connects the communities",
  joinsLead: "Share of the shortest paths between two others that go through it.",
  alone: "No tie at this threshold",
  sum: (actors, ties, communities) =>
    `${actors} organisation${es(actors)}, ${ties} tie${es(ties)}, ${communities} communit${communities === 1 ? "y" : "ies"}`,
  aloneCount: (count) => `${count} without a tie at this threshold`,
  status: (actors, ties) => `${actors} organisation${es(actors)}, ${ties} tie${es(ties)} shown`,
  widths: "Width of a tie: what two organisations have in common",
  label: (count) => `Network of actors, ${count} organisation${es(count)}`,
  tie: "Tie",
  inCommon: (count) => `${count} in common`,
  none: "Nothing ties these organisations at this threshold. Lower it to see more.",
  noneKept: "No organisation is in this core. Ask for fewer ties to see more.",
  fewer: "show fewer",
  keep: "Keep",
  largest: "Largest component only",
  core: "Core: minimum number of ties",
  coreNote: (core, count) =>
    core === 1
      ? `All that have a tie: ${count}.`
      : `Each has at least ${core} ties to others that stay: ${count} organisation${count === 1 ? "" : "s"}.`,
  tooLarge: (least, found, limit) =>
    found && limit
      ? `At ${least} in common, this network is too large to compute (size: ${enNumber.format(found)}, limit: ${enNumber.format(limit)}).`
      : `At ${least} in common, this network is too large to be computed whole.`,
  nearest: (weight) => `Go to ${weight}, the nearest threshold that works`,
  noWeight: "No threshold is high enough: add a criterion, or remove a reason to be tied.",
};

export const actorsWords = { fr, en };
