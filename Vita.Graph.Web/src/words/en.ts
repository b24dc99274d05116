import { large } from "./typography";
import type { Words } from "./fr";

const plurals = new Intl.PluralRules("en");
const numbers = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });
const number = (value: number) => numbers.format(value);

const of = (one: string, other: string) => (count: number) => (plurals.select(count) === "one" ? one : other);

type MatchPart = Parameters<Words["match"]["sentence"]>[0][number];
type Criterion = MatchPart["criterion"];

const criteria: Record<Criterion, string> = {
  THEME: "theme",
  RESOURCE: "resource",
  AUDIENCE: "audience",
  TERRITORY: "place",
  NETWORK: "networks",
};

const shared: Record<Criterion, (part: MatchPart) => string> = {
  THEME: (part) => (part.way === "BROADER" || part.way === "NARROWER" ? "close theme" : "same theme"),
  RESOURCE: () => "same resource",
  AUDIENCE: () => "same audience",
  TERRITORY: (part) =>
    part.way === "SAME_REGION"
      ? "same région"
      : part.way === "SAME_DEPARTEMENT"
        ? "same département"
        : part.way === "SAME_MILIEU"
          ? "same milieu"
          : "same place",
  NETWORK: (part) => (part.count > 1 ? `${number(part.count)} networks in common` : "one network in common"),
};

const apart: Record<Criterion, string> = {
  THEME: "other themes",
  RESOURCE: "other resources",
  AUDIENCE: "other audiences",
  TERRITORY: "places far apart",
  NETWORK: "no network in common",
};

const connections: Readonly<Record<string, string>> = {
  "Organisation.kinds": "of kind",
  "Organisation.kindBasis": "whose kind is",
  "Organisation.territories": "",
  "Organisation.basedIn": "seated",
  "Organisation.worksIn": "working",
  "Organisation.needs": "seeking",
  "Organisation.offers": "offering",
  "Organisation.challenges": "facing",
  "Organisation.projects": "carrying a project",
  "Organisation.memberships": "members of",
  "Organisation.certifications": "certified by",
  "Organisation.partners": "partners of",
  "Organisation.partnerOf": "with the partner",
  "Organisation.partOf": "part of",
  "Organisation.members": "joining",
  "Organisation.themes": "on",
  "Organisation.themesSought": "seeking on",
  "Organisation.themesOffered": "offering on",
  "Organisation.figures": "with",
  "Organisation.referents": "with",
  "Territory.milieux": "in a milieu that is",
  "Territory.milieuBasis": "according to",
  "Territory.within": "in",
  "Territory.kind": "in a territory of kind",
  "Need.resources": "",
  "Need.audiences": "for",
  "Need.themes": "on",
  "Offer.resources": "",
  "Offer.audiences": "for",
  "Offer.themes": "on",
  "Challenge.themes": "on",
  "Project.workshops": "of the workshop",
  "Project.themes": "on",
  "Project.needs": "seeking",
  "Project.offers": "offering",
  "Project.status": "of status",
  "Network.kind": "a network of kind",
};

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
  percent: (value) => `${number(value).replace("-", "−")}%`,
  score: (value) => value.toLocaleString("en-GB", { maximumFractionDigits: 1 }),
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
    escape: "Esc",
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
  sentence: "The question",
  andTheir: "and their",
  connect: (key) => connections[key] ?? "with",
  date: (date) => date.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" }),
  take: {
    image: "Image",
    vector: "Vector image",
    table: "Table",
    rows: (count) => `, ${number(count)} ${of("row", "rows")(count)}`,
    graph: "Graph, as shown",
    question: "Question",
    graphiql: "Edit the question",
    gephiLite: "Open in Gephi Lite",
    embed: "Embed in a page",
    embedLead: "This code shows the same picture elsewhere, with its source and a link to open it.",
    copy: "Copy the code",
    copied: "Code copied",
  },
  gaps: {
    unanswered: (count) => `${number(count)} ${of("theme sought", "themes sought")(count)} without an answer`,
  },
  builder: {
    add: "criterion",
    fields: "Choose a criterion",
    back: "Back",
    any: "any",
    named: "One by its name…",
    orNamed: "Or another name…",
    suspend: "Suspend",
    resume: "Resume",
    exclude: "Exclude",
    include: "No longer exclude",
    specify: "Ask more of it…",
    specifyOf: (relation) => `Ask more of: ${relation}…`,
    joinOr: "One or the other",
    joinAnd: "One and the other",
    remove: "Remove",
    count: (count) => `${number(count)} ${of("criterion", "criteria")(count)}`,
    removeKind: (kind) => `Take out of the picture: ${kind}`,
  },
  search: {
    none: "Nothing of this name. Try a shorter word.",
    table: (count) => `See ${of("the result", `all ${number(count)} results`)(count)} in the table`,
    addAll: (count) => `Add all to the network (${number(count)})`,
    count: (count) => `${number(count)} ${of("result", "results")(count)}`,
  },
  rail: {
    label: "Filters",
    kind: "Kind",
    others: (count) => `${count} other kinds`,
    fewer: "Fewer kinds",
    less: "Fewer values",
    within: "Search in the list",
  },
  colon: ": ",
  facets: {
    KIND: "Kind of organisation",
    MILIEU: "Milieu",
    REGION: "Territory",
    THEME_SOUGHT: "Theme sought",
    THEME_OFFERED: "Theme offered",
    NETWORK: "Network",
    RESOURCE_SOUGHT: "Resource sought",
    RESOURCE_OFFERED: "Resource offered",
    WORKSHOP: "Workshop",
  },
  picture: {
    label: (count) => `Network, ${number(count)} ${of("thing", "things")(count)}`,
    node: (label, kind, relations) => `${label}, ${kind}, ${number(relations)} ${of("relation", "relations")(relations)} shown`,
    hidden: (nodes) => `${number(nodes)} ${of("thing hidden", "things hidden")(nodes)}`,
    shown: (nodes, edges) =>
      `${number(nodes)} ${of("thing", "things")(nodes)}, ${number(edges)} ${of("relation", "relations")(edges)} shown`,
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
    count: (count) => `${number(count)} ${of("thing chosen", "things chosen")(count)}`,
    gone: (count) => `${number(count)} ${of("filtered thing has", "filtered things have")(count)} left the selection.`,
    hide: "Hide",
    keep: "Keep only these",
    invert: "Invert",
    clear: "Clear selection",
    showHidden: (count) => `Show ${number(count)} ${of("hidden thing", "hidden things")(count)} again`,
  },
  acronym: (value, label) => (/^(AI|ACI|EI|ETTI|EITI|ETT|GEIQ|SCOP|GES)$/.test(value) ? value : label),
  why: {
    title: "Why?",
    none: "This organisation does not meet every criterion.",
  },
  empty: {
    title: (count) => (count > 1 ? `No organisation meets these ${number(count)} criteria.` : "No organisation meets this criterion."),
    without: "Without one of them:",
    still: "still none",
  },
  table: {
    name: "Organisation",
    kinds: "Kinds",
    territory: "Territory",
    networks: "Networks",
    seeks: "Seeks",
    offers: "Offers",
    page: "Page",
    thing: "Thing",
    relations: "Relations",
    passage: "Passage",
    select: (label) => `Choose ${label}`,
    shown: (shown, total) =>
      shown === total ? `${number(total)} ${of("row", "rows")(total)}` : `${number(shown)} of ${number(total)} rows`,
    first: "Back to the first",
    next: "Next",
  },
  starters: [
    {
      over: "To begin with",
      question: "Who, in rural territories, seeks arguments about the clause d’insertion?",
      name: "clause-arguments",
    },
    { over: "Bring together", question: "Who offers what an organisation seeks?", name: "could-answer" },
    { over: "What is missing", question: "Which themes are sought while nobody offers anything?", name: "themes-without-offer" },
  ],
  relation: {
    label: "Relation",
    stated: "The source says so.",
    implied: "It is not written, but the context implies it.",
    ambiguous: "The source can be read in more than one way.",
    fromProject: "Said of the project, taken over here.",
  },
  noWebgl: "This browser cannot draw the network. The table says the same: same things, same filters, same exports.",
  sheet: {
    label: "Sheet",
    jump: "On the sheet",
    height: "Height of the sheet",
    none: (id) => `There is nothing called “${id}”.`,
    expand: "Expand",
    collapse: "Collapse",
    expandWhich: "Expand which relations?",
    mostLinked: (most, all) => `the ${most} most linked of ${number(all)}`,
    centre: "Centre",
    show: "Show in the network",
    offersIt: "offers: ",
    seeksIt: "seeks: ",
    notHere: (count) => `${number(count)} ${of("other is", "others are")(count)} not shown here`,
    sections: {
      facts: "Facts",
      figures: "Figures",
      needs: "Seeks",
      offers: "Offers",
      challenges: "Challenges",
      sources: "Sources",
    },
  },
  match: {
    part: (criterion, points, most) => `${criteria[criterion]} ${number(points)} of ${number(most)}`,
    more: (side, count) =>
      count === null
        ? side === "offer"
          ? "Other offers nearby"
          : "Other needs nearby"
        : `${number(count)} ${side === "offer" ? of("near offer", "near offers")(count) : of("near need", "near needs")(count)}`,
    sentence(parts) {
      const with_ = parts.filter((part) => part.points > 0).map((part) => shared[part.criterion](part));
      const without = parts.filter((part) => part.points === 0).map((part) => apart[part.criterion]);
      return `${large([with_.join(", "), without.join(", ")].filter(Boolean).join("; "))}.`;
    },
  },
  news: {
    changed: "The data have changed.",
    reload: "Reload",
    offline: "Offline. What is shown stays usable.",
  },
  help: {
    lead: "Each fact has its page: underlined by a solid line when it is stated, by dashes when implied, by a wave when ambiguous. Numbers come from the server, never from what happens to be shown.",
    data: "Data to download",
    keys: [
      ["/ Ctrl+K", "Search"],
      ["Tab", "Go into the picture, then from part to part"],
      ["← ↑ → ↓", "The nearest thing in that direction"],
      ["[ ]", "Go round what is related"],
      ["Enter", "Open the sheet"],
      ["E", "Expand the relations"],
      ["Esc", "Close, clear the selection"],
      ["Shift+click", "Add to the selection"],
      ["Alt+click", "Exclude a value of a filter"],
      ["Ctrl+Z", "Undo, up to 50 steps"],
      ["Ctrl+Shift+Z", "Redo"],
      ["?", "This help"],
    ],
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
    unexpected: "This part of the page has failed. The rest goes on.",
    unknownParameters: (names) => `The address has parameters that this page does not know: ${names}. The rest is applied.`,
  },
  waiting: {
    slow: (seconds) => `The server has been searching for ${number(seconds)} seconds.`,
    stays: "The picture before stays, nothing is lost.",
    stop: "Stop",
  },
};
