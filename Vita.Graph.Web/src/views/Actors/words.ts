const frNumber = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 2 });
const enNumber = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });
const s = (count: number) => (count > 1 ? "s" : "");

export type Measure = "degree" | "betweenness" | "pageRank";

const fr = {
  settings: "Réglages du réseau d’acteurs",
  tiedBy: "Reliées par",
  reasons: { THEME: "Thème cherché ou proposé", NETWORK: "Réseau", TERRITORY: "Territoire", PARTNER: "Partenariat", PROJECT: "Projet" },
  shared: { THEME: "thèmes", NETWORK: "réseaux", TERRITORY: "territoires", PARTNER: "partenaires", PROJECT: "projets" },
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
    `Groupes plus liés entre eux que le hasard ne le ferait. Modularité : ${frNumber.format(modularity)}. ` +
    "Leurs noms sont leurs thèmes les plus distinctifs.",
  others: (count: number) => `et ${count} autre${s(count)}`,
  joins: "Qui relie les groupes",
  joinsLead: "Part des plus courts chemins entre deux autres qui passent par elle.",
  alone: "Sans lien à ce seuil",
  sum: (actors: number, ties: number, communities: number) =>
    `${actors} organisation${s(actors)}, ${ties} lien${s(ties)}, ${communities} communauté${s(communities)}`,
  aloneCount: (count: number) => `${count} sans lien à ce seuil`,
  status: (actors: number, ties: number) => `${actors} organisation${s(actors)}, ${ties} lien${s(ties)} affichés`,
  widths: "Largeur d’un lien : ce que deux organisations ont en commun",
  label: (count: number) => `Réseau d’acteurs, ${count} organisation${s(count)}`,
  tie: "Lien",
  inCommon: (count: number) => `${count} en commun`,
  none: "Rien ne relie ces organisations à ce seuil. Le baisser en montre plus.",
  noneKept: "Aucune organisation n’est dans ce cœur. Le baisser en montre plus.",
  fewer: "en montrer moins",
  keep: "Garder",
  largest: "Plus grand ensemble seul",
  core: "Cœur : liens, au moins",
  coreNote: (core: number, count: number) =>
    core === 1
      ? `Toutes celles qui ont un lien : ${count}.`
      : `Chacune a au moins ${core} liens avec celles qui restent : ${count} organisation${s(count)}.`,
  tooLarge: (least: number, found: number | undefined, most: number | undefined) =>
    found && most
      ? `À ${least} en commun, ce réseau demande trop de calcul : ${frNumber.format(found)} ; la limite est de ${frNumber.format(most)}.`
      : `À ${least} en commun, ce réseau est trop grand pour être calculé en entier.`,
  looking: "Recherche du seuil accepté le plus proche…",
  nearest: (weight: number) => `Passer à ${weight}, le seuil accepté le plus proche`,
  noWeight: "Aucun seuil ne suffit : ajoutez un critère, ou retirez une raison d’être reliées.",
};

const en: typeof fr = {
  settings: "Settings of the network of actors",
  tiedBy: "Tied by",
  reasons: { THEME: "Theme sought or offered", NETWORK: "Network", TERRITORY: "Territory", PARTNER: "Partnership", PROJECT: "Project" },
  shared: { THEME: "themes", NETWORK: "networks", TERRITORY: "territories", PARTNER: "partners", PROJECT: "projects" },
  haveInCommon: "that have in common at least",
  least: "In common, at least",
  ties: (count) => `${count} tie${count === 1 ? "" : "s"}`,
  at: (weight, count) => `At ${weight}: ${count}.`,
  size: "Size",
  measures: { degree: "Ties", betweenness: "Between", pageRank: "Influence" },
  measuresLong: {
    degree: "Large when it has many ties.",
    betweenness: "Large when the shortest paths between others often go through it.",
    pageRank: "Large when it is tied to others that are much tied (PageRank).",
  },
  colour: "Colour",
  byCommunity: "Community",
  byKind: "One",
  contours: "Contours",
  communities: (count) => `${count} communit${count === 1 ? "y" : "ies"}`,
  communitiesLead: (modularity) =>
    `Groups more tied within than chance would make them. Modularity: ${enNumber.format(modularity)}. ` +
    "They are named after their most distinctive themes.",
  others: (count) => `and ${count} other${count === 1 ? "" : "s"}`,
  joins: "Who joins the groups",
  joinsLead: "Share of the shortest paths between two others that go through it.",
  alone: "No tie at this weight",
  sum: (actors, ties, communities) => `${actors} organisations, ${ties} ties, ${communities} communities`,
  aloneCount: (count) => `${count} without a tie at this weight`,
  status: (actors, ties) => `${actors} organisations, ${ties} ties shown`,
  widths: "Width of a tie: what two organisations have in common",
  label: (count) => `Network of actors, ${count} organisations`,
  tie: "Tie",
  inCommon: (count) => `${count} in common`,
  none: "Nothing ties these organisations at this weight. A lower one shows more.",
  noneKept: "No organisation is in this core. A lower one shows more.",
  fewer: "show fewer",
  keep: "Keep",
  largest: "Largest component only",
  core: "Core: ties, at least",
  coreNote: (core, count) =>
    core === 1
      ? `All that have a tie: ${count}.`
      : `Each has at least ${core} ties to others that stay: ${count} organisation${count === 1 ? "" : "s"}.`,
  tooLarge: (least, found, most) =>
    found && most
      ? `At ${least} in common, this network is too large to compute: ${enNumber.format(found)}; the limit is ${enNumber.format(most)}.`
      : `At ${least} in common, this network is too large to be computed whole.`,
  looking: "Looking for the nearest weight that is accepted…",
  nearest: (weight) => `Go to ${weight}, the nearest weight that is accepted`,
  noWeight: "No weight is enough: add a criterion, or take away a reason to be tied.",
};

export const actorsWords = { fr, en };
