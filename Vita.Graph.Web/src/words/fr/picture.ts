import { number, of } from "./numbers";

/** The picture, its tools and what is selected in it. */
export const picture = {
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
    count: (count: number) => `${number(count)} ${of("élément sélectionné", "éléments sélectionnés")(count)}`,
    gone: (count: number) =>
      `${number(count)} ${of("élément écarté par les critères quitte", "éléments écartés par les critères quittent")(count)} la sélection.`,
    left: (count: number) =>
      `${number(count)} ${of("élément qui n’est plus affiché quitte", "éléments qui ne sont plus affichés quittent")(count)} la sélection.`,
    hide: "Masquer",
    keep: "Garder seulement",
    invert: "Inverser",
    sameKind: "Tous de même nature",
    among: "Relations entre eux",
    clear: "Désélectionner",
    showHidden: (count: number) => `Remontrer ${number(count)} ${of("élément masqué", "éléments masqués")(count)}`,
  },
  relation: {
    label: "Relation",
    stated: "La source le dit.",
    implied: "Ce n’est pas écrit, mais le contexte le laisse entendre.",
    ambiguous: "La source peut se lire de plusieurs façons.",
    fromProject: "Dit du projet, repris ici.",
  },
  noWebgl: "Ce navigateur ne peut pas dessiner le réseau. Le tableau dit la même chose : mêmes éléments, mêmes filtres, mêmes exports.",
};
