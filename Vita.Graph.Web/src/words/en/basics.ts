import type { basics as french } from "../fr/basics";
import { printed } from "../dates";
import { number, of } from "./numbers";

/** What every part says: numbers, dates, kinds, pages. */
export const basics: typeof french = {
  code: "en",
  number,
  quoted: (text) => text.replaceAll("'", "’"),
  page: (page) => `p. ${page}`,
  sourceShort: "source",
  pageTitle: (basis, source, page) => `${basis} ${source}${page === null ? "" : `, page ${page}`}`,
  sourceLine: (title, date, pages, others) =>
    [
      `Source: ${title}`,
      date && printed(date, "en-GB"),
      pages && `${number(pages)} ${of("page", "pages")(pages)}`,
      others > 0 && `and ${number(others)} ${of("other source", "other sources")(others)}`,
    ]
      .filter(Boolean)
      .join(", "),
  name: "Vita Graph",
  and: "and",
  or: "or",
  except: "except",
  percent: (value) => `${number(value).replace("-", "−")}%`,
  score: (value) => value.toLocaleString("en-GB", { maximumFractionDigits: 1 }),
  flag: (name: string, yes: boolean) => `${name}: ${yes ? "yes" : "no"}`,
  notSaid: "not said",
  close: "Close",
  more: "More actions",
  all: (count) => `all (${number(count)})`,
  others: (count) => `${number(count)} ${of("other", "others")(count)}`,
  skip: "Go to the table",
  colon: ": ",
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
  date: (date) => date.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" }),
  acronym: (value, label) => (/^(AI|ACI|EI|ETTI|EITI|ETT|GEIQ|SCOP|GES)$/.test(value) ? value : label),
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
};
