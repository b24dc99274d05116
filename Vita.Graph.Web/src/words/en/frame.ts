import type { frame as french } from "../fr/frame";
import { number, of } from "./numbers";

/** What stands around every view: views, head, search, help, what can be taken away, and what went wrong. */
export const frame: typeof french = {
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
    notCopied: "The browser refused to copy: copy the link from the address bar.",
    takeAway: "Take away",
    open: "Open in Vita Graph",
  },
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
    notCopied: "The browser refused to copy. The code is selected: copy it with Ctrl+C or a right click.",
    failed: {
      image: "The PNG image could not be made. Choose “Vector image” (SVG), which every browser opens.",
      vector: "The image could not be made. Take a screenshot, or choose “Graph, as shown”.",
      file: (format) => `The ${format} file could not be made. Reload the page and try again.`,
    },
  },
  search: {
    none: "Nothing found. Try a shorter word.",
    table: (count) => `See ${of("the result", `all ${number(count)} results`)(count)} in the table`,
    addAll: (count) => `Add all to the network (${number(count)})`,
    count: (count) => `${number(count)} ${of("result", "results")(count)}`,
  },
  starters: [
    {
      over: "To begin with",
      question: "Who, in rural territories, seeks arguments about the clause d’insertion?",
      name: "clause-arguments",
    },
    { over: "Bring together", question: "Who offers what a given organisation seeks?", name: "could-answer" },
    { over: "What is missing", question: "Which themes are sought while nobody offers anything?", name: "themes-without-offer" },
  ],
  news: {
    changed(added, removed) {
      const parts = [
        added > 0 && `${number(added)} ${of("addition", "additions")(added)}`,
        removed > 0 && `${number(removed)} ${of("removal", "removals")(removed)}`,
      ].filter(Boolean);
      return parts.length > 0 ? `The data have been updated: ${parts.join(", ")}.` : "The data have been updated.";
    },
    reload: "Reload",
    offline: "Offline. What is shown stays usable.",
  },
  help: {
    lead:
      "Each fact has its page number, underlined with a solid line when the source states it, with dashes when it is implied, " +
      "with a wave when it is ambiguous. Numbers come from the server: they count everything, shown or not.",
    data: "Data to download",
    keys: [
      ["/ Ctrl+K", "Search"],
      ["Tab", "Go into the picture, then from part to part"],
      ["← ↑ → ↓", "The nearest item in that direction"],
      ["[ ]", "Step through the related items"],
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
  errors: {
    codes: {
      OFFLINE: "The server does not answer. What is shown stays usable.",
      ABORTED: "Stopped. What was shown stays.",
      BUSY: "The server is answering many questions already. Try again in a moment.",
      TIMEOUT: "The answer took too long and the server stopped it. A narrower question should work.",
      NOT_READY: "The server is still loading the data. Try again in a moment.",
      RESTRICTED: "This is not public.",
      INTERNAL: "The server hit an error; it is in its log.",
    },
    refused: "The question is too large for a complete answer.",
    bounds: (found, limit) => `Size asked for: ${number(found)}; limit: ${number(limit)}.`,
    whole: "Nothing was cut: a partial answer would be wrong.",
    before: "Back to the previous question",
    unknown: "The server did not understand the question.",
    again: "Try again",
    unexpected: "This part of the page cannot be shown. The rest works.",
    unknownParameters: (names) => `The address has parameters that this page does not understand: ${names}. The rest is applied.`,
  },
  waiting: {
    searching: "The server is searching.",
    kept: "The question stays in the address.",
    slow: (seconds) => `The server has been searching for ${number(seconds)} seconds.`,
    stays: "What was shown stays, nothing is lost.",
    stop: "Stop",
  },
};
