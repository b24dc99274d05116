import type { picture as french } from "../fr/picture";
import { number, of } from "./numbers";

/** The picture, its tools and what is selected in it. */
export const picture: typeof french = {
  picture: {
    label: (count) => `Network, ${number(count)} ${of("item", "items")(count)}`,
    node: (label, kind, relations) => `${label}, ${kind}, ${number(relations)} ${of("relation", "relations")(relations)} shown`,
    hidden: (nodes) => `${number(nodes)} ${of("item hidden", "items hidden")(nodes)}`,
    shown: (nodes, edges) => `${number(nodes)} ${of("item", "items")(nodes)}, ${number(edges)} ${of("relation", "relations")(edges)} shown`,
    key: "Solid line: stated · dashes: implied · dots: ambiguous",
  },
  tools: {
    label: "Tools of the picture",
    in: "Zoom in",
    out: "Zoom out",
    all: "Show all",
    lasso: "Lasso",
    frame: "Frame",
    labels: "Names",
    rearrange: "Rearrange",
  },
  selection: {
    count: (count) => `${number(count)} ${of("item selected", "items selected")(count)}`,
    gone: (count) => `${number(count)} ${of("item filtered out has", "items filtered out have")(count)} left the selection.`,
    left: (count) =>
      `${number(count)} ${of("item that is no longer shown has", "items that are no longer shown have")(count)} left the selection.`,
    hide: "Hide",
    keep: "Keep only these",
    invert: "Invert",
    sameKind: "All of the same kind",
    among: "Relations among them",
    clear: "Clear selection",
    showHidden: (count) => `Show ${number(count)} ${of("hidden item", "hidden items")(count)} again`,
  },
  relation: {
    label: "Relation",
    stated: "The source says so.",
    implied: "It is not written, but the context implies it.",
    ambiguous: "The source can be read in more than one way.",
    fromProject: "Said of the project, taken over here.",
  },
  noWebgl: "This browser cannot draw the network. The table says the same: same items, same filters, same exports.",
};
