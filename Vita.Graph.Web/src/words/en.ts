import type { Words } from "./fr";

const plurals = new Intl.PluralRules("en");
const numbers = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });
const number = (value: number) => numbers.format(value);

const of = (one: string, other: string) => (count: number) => (plurals.select(count) === "one" ? one : other);

export const en: Words = {
  code: "en",
  number,
  quoted: (text) => text.replaceAll("'", "’"),
  page: (page) => `p. ${page}`,
  sourceShort: "source",
  pageTitle: (basis, source, page) => `${basis} ${source}${page === null ? "" : `, page ${page}`}`,
  sourceLine: "Source: recueil VITA, March 2010, 40 pages",
  name: "Vita Graph",
  and: "and",
  or: "or",
  except: "except",
  notSaid: "not said",
  close: "Close",
  cancel: "Cancel",
  more: "More actions",
  all: (count) => `all (${number(count)})`,
  others: (count) => `${number(count)} ${of("other", "others")(count)}`,
  skip: "Go to the table",
  views: {
    label: "Views",
    reseau: "Network",
    acteurs: "Actors",
    carte: "Map",
    tableau: "Table",
    besoins: "Needs and offers",
    questions: "Questions",
  },
  head: {
    search: "Search for an organisation, a theme, a place…",
    searchShort: "Search…",
    help: "Help",
    dark: "Switch to dark",
    light: "Switch to light",
    menu: "Menu",
    language: "Language",
  },
  actions: {
    undo: "Undo",
    redo: "Redo",
    copyLink: "Copy link",
    copied: "Link copied",
    takeAway: "Take away",
    open: "Open in Vita Graph",
  },
  kinds: {
    ORGANISATIONS: of("organisation", "organisations"),
    PROJECTS: of("project", "projects"),
    NETWORKS: of("network", "networks"),
    THEMES: of("theme", "themes"),
    NEEDS: of("need", "needs"),
    OFFERS: of("offer", "offers"),
    CHALLENGES: of("challenge", "challenges"),
    TERRITORIES: of("territory", "territories"),
    WORKSHOPS: of("workshop", "workshops"),
    FIGURES: of("figure", "figures"),
    REFERENTS: of("referent", "referents"),
    SOURCES: of("source", "sources"),
  },
  rail: {
    label: "Filters",
    kind: "Kind",
    others: (count) => `${count} other kinds`,
    fewer: "Fewer kinds",
    empty: "Nothing like it",
  },
  picture: {
    label: (count) => `Network, ${number(count)} ${of("thing", "things")(count)}`,
    hidden: (nodes) => `${number(nodes)} ${of("thing hidden", "things hidden")(nodes)}`,
    shown: (nodes, edges) =>
      `${number(nodes)} ${of("thing", "things")(nodes)}, ${number(edges)} ${of("relation", "relations")(edges)} shown`,
    key: "Solid line: stated · dashes: implied · dots: ambiguous",
  },
  basis: {
    STATED: "stated",
    IMPLIED: "implied",
    AMBIGUOUS: "ambiguous",
    FROM_PROJECT: "from its project",
  },
  basisLong: {
    STATED: "The source says so:",
    IMPLIED: "Implied by the context:",
    AMBIGUOUS: "The source is ambiguous:",
    FROM_PROJECT: "Taken over from the project:",
  },
  errors: {
    OFFLINE: "The server does not answer. What is shown stays usable.",
    ABORTED: "Stopped. The picture before stays.",
    refused: "Too wide to be answered whole.",
    unknown: "The server did not understand the question.",
    again: "Try again",
    unknownParameters: (names) => `The address has parameters that this page does not know: ${names}. The rest is applied.`,
  },
  waiting: {
    slow: (seconds) => `The server has been searching for ${number(seconds)} seconds.`,
    stays: "The picture before stays, nothing is lost.",
    stop: "Stop",
  },
};
