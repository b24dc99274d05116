const digits = (code: string) => (value: number) => value.toLocaleString(code, { maximumFractionDigits: 1 });
const number = digits("fr-FR");
const numberEn = digits("en-GB");

const fr = {
  number,
  rail: "Thèmes, avec ce qui est cherché et proposé",
  themes: "Thèmes",
  sought: "cherchés",
  offered: "proposés",
  soughtTimes: "fois cherché,",
  offeredTimes: "fois proposé",
  needs: "Besoins",
  and: "et",
  offers: "offres",
  on: "sur",
  lead: (needs: number, offers: number, own: number) => [
    `${number(needs)} ${needs < 2 ? "besoin" : "besoins"}`,
    `${number(offers)} ${offers < 2 ? "offre" : "offres"}`,
    own === offers ? "" : ` dont ${number(own)} sur ce thème même`,
  ],
  matches: (count: number) => `${number(count)} ${count < 2 ? "rapprochement" : "rapprochements"}`,
  atLeast: "d’au moins",
  outOf: "sur 100",
  threshold: "Score minimal",
  tabs: { matches: "Rapprochements", unanswered: "Sans réponse", unsought: "Sans demande" },
  themesMany: (count: number) => `${number(count)} ${count < 2 ? "thème" : "thèmes"}`,
  seek: "Cherchent",
  offer: "Proposent",
  others: (count: number) => `et ${number(count)} ${count < 2 ? "autre" : "autres"}`,
  none: "Aucun rapprochement à ce score. Un score plus bas en montre davantage.",
  noNeed: "Personne ne dit chercher quelque chose sur ce thème.",
  question: "Voir la question nommée",
  status: (shown: number, all: number) =>
    `${number(shown)} ${shown < 2 ? "rapprochement" : "rapprochements"} sur ${number(all)}, tous thèmes`,
  width: "Épaisseur d’une ligne : le score",
  partly: (from: number, to: number, total: number) => `Rapprochements ${number(from)} à ${number(to)} sur ${number(total)}.`,
  who: "À qui s’appliquent les critères",
  whos: {
    needs: "dont les besoins viennent d’organisations",
    offers: "dont les offres viennent d’organisations",
    both: "venant d’organisations",
  },
  place: "lieu",
  whichPlace: "Une commune, un pays, un département…",
  needsMany: (count: number) => `${number(count)} ${count < 2 ? "besoin" : "besoins"}`,
  alone: (count: number) =>
    count === 0
      ? "Chaque besoin a une offre sur l’un de ses thèmes"
      : `${number(count)} ${count < 2 ? "besoin" : "besoins"} sans aucune offre`,
  gapThemes: {
    unanswered: (count: number) =>
      `${number(count)} ${count < 2 ? "thème cherché sur lequel" : "thèmes cherchés sur lesquels"} personne ne propose rien`,
    unsought: (count: number) =>
      `${number(count)} ${count < 2 ? "thème proposé sur lequel" : "thèmes proposés sur lesquels"} personne ne cherche rien`,
  },
  among: {
    needs: "Seuls comptent les besoins de ces organisations ; les offres sont celles de toutes.",
    offers: "Seules comptent les offres de ces organisations ; les besoins sont ceux de toutes.",
    both: "Seuls comptent les besoins et les offres de ces organisations.",
  },
  backToPairs: "Revenir aux rapprochements",
  before: "Les précédents",
  after: "Les suivants",
  beyond: "Au-delà, un score plus haut resserre la liste.",
};

const en: typeof fr = {
  number: numberEn,
  rail: "Themes, with what is sought and offered",
  themes: "Themes",
  sought: "sought",
  offered: "offered",
  soughtTimes: "times sought,",
  offeredTimes: "times offered",
  needs: "Needs",
  and: "and",
  offers: "offers",
  on: "on",
  lead: (needs, offers, own) => [
    `${numberEn(needs)} ${needs === 1 ? "need" : "needs"}`,
    `${numberEn(offers)} ${offers === 1 ? "offer" : "offers"}`,
    own === offers ? "" : `, ${numberEn(own)} on this very theme`,
  ],
  matches: (count) => `${numberEn(count)} ${count === 1 ? "match" : "matches"}`,
  atLeast: "of at least",
  outOf: "out of 100",
  threshold: "Minimum score",
  tabs: { matches: "Matches", unanswered: "Unanswered", unsought: "Not sought" },
  themesMany: (count) => `${numberEn(count)} ${count === 1 ? "theme" : "themes"}`,
  seek: "Seek",
  offer: "Offer",
  others: (count) => `and ${numberEn(count)} ${count === 1 ? "other" : "others"}`,
  none: "No match at this score. A lower one shows more.",
  noNeed: "Nobody says they seek anything on this theme.",
  question: "See the named question",
  status: (shown, all) => `${numberEn(shown)} ${shown === 1 ? "match" : "matches"} of ${numberEn(all)} on all themes`,
  width: "Width of a line: the score",
  partly: (from, to, total) => `Matches ${numberEn(from)} to ${numberEn(to)} of ${numberEn(total)}.`,
  who: "Who the criteria apply to",
  whos: { needs: "with needs from organisations", offers: "with offers from organisations", both: "from organisations" },
  place: "place",
  whichPlace: "A commune, a pays, a département…",
  needsMany: (count) => `${numberEn(count)} ${count === 1 ? "need" : "needs"}`,
  alone: (count) =>
    count === 0 ? "Every need has an offer on one of its themes" : `${numberEn(count)} ${count === 1 ? "need" : "needs"} without any offer`,
  gapThemes: {
    unanswered: (count) => `${numberEn(count)} ${count === 1 ? "theme" : "themes"} sought on which nobody offers anything`,
    unsought: (count) => `${numberEn(count)} ${count === 1 ? "theme" : "themes"} offered on which nobody seeks anything`,
  },
  among: {
    needs: "Only the needs of these organisations count; offers are those of all.",
    offers: "Only the offers of these organisations count; needs are those of all.",
    both: "Only the needs and offers of these organisations count.",
  },
  backToPairs: "Back to the matches",
  before: "Previous",
  after: "Next",
  beyond: "Beyond these, a higher score narrows the list.",
};

export const words = { fr, en };
