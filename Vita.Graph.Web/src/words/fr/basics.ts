import { printed } from "../dates";
import { fine } from "../typography";
import { number, of } from "./numbers";

/** What every part says: numbers, dates, kinds, pages. */
export const basics = {
  code: "fr",
  number,
  /** A text of the data, as the page prints it. */
  quoted: fine,
  page: (page: number) => `p. ${page}`,
  sourceShort: "source",
  pageTitle: (basis: string, source: string, page: number | null) => `${basis} ${source}${page === null ? "" : `, page ${page}`}`,
  sourceLine: (title: string, date: string | null, pages: number | null, others: number) =>
    [
      `Source\u00a0: ${title}`,
      date && printed(date, "fr-FR"),
      pages && `${number(pages)} ${of("page", "pages")(pages)}`,
      others > 0 && `et ${number(others)} ${of("autre source", "autres sources")(others)}`,
    ]
      .filter(Boolean)
      .join(", "),
  name: "Vita Graph",
  and: "et",
  or: "ou",
  except: "sauf",
  percent: (value: number) => `${number(value).replace("-", "−")}\u202f%`,
  /** One decimal, as the server gives it. */
  score: (value: number) => value.toLocaleString("fr-FR", { maximumFractionDigits: 1 }),
  flag: (name: string, yes: boolean) => `${name}\u00a0: ${yes ? "oui" : "non"}`,
  notSaid: "non dit",
  close: "Fermer",
  more: "Autres actions",
  all: (count: number) => `tout (${number(count)})`,
  others: (count: number) => `${number(count)} ${of("autre", "autres")(count)}`,
  skip: "Aller au tableau",
  colon: "\u00a0: ",
  kinds: {
    ORGANISATIONS: of("organisation", "organisations"),
    PROJECTS: of("projet", "projets"),
    NETWORKS: of("réseau", "réseaux"),
    THEMES: of("thème", "thèmes"),
    NEEDS: of("besoin", "besoins"),
    OFFERS: of("offre", "offres"),
    CHALLENGES: of("problématique", "problématiques"),
    TERRITORIES: of("territoire", "territoires"),
    WORKSHOPS: of("atelier", "ateliers"),
    FIGURES: of("chiffre", "chiffres"),
    REFERENTS: of("référent", "référents"),
    SOURCES: of("source", "sources"),
  },
  date: (date: Date) => date.toLocaleDateString("fr-FR", { day: "numeric", month: "long", year: "numeric" }),
  /** The acronym of a sort of organisation, where that is what people say. */
  acronym: (value: string, label: string) => (/^(AI|ACI|EI|ETTI|EITI|ETT|GEIQ|SCOP|GES)$/.test(value) ? value : label),
  basis: {
    STATED: "dit",
    IMPLIED: "déduit",
    AMBIGUOUS: "ambigu",
    FROM_PROJECT: "repris du projet",
  },
  basisLong: {
    STATED: "La source le dit :",
    IMPLIED: "Déduit du contexte :",
    AMBIGUOUS: "La source est ambiguë :",
    FROM_PROJECT: "Repris du projet :",
  },
};
