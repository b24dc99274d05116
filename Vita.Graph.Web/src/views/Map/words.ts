const number = (value: number) => value.toLocaleString("fr-FR");
const numberEn = (value: number) => value.toLocaleString("en-GB");
const many = (value: number, one: string, others: string) => `${number(value)} ${value < 2 ? one : others}`;
const manyEn = (value: number, one: string, others: string) => `${numberEn(value)} ${value === 1 ? one : others}`;

const fr = {
  map: "Carte des départements",
  form: "Forme",
  forms: { points: "Points", ronds: "Ronds", teinte: "Teinte" },
  frame: "Régions",
  frames: { "2010": "2010", now: "Aujourd’hui" },
  lead: (placed: number, departements: number, regions: number) => [
    many(placed, "organisation", "organisations"),
    `dans ${many(departements, "département", "départements")} et ${many(regions, "région", "régions")}`,
  ],
  without: "Sans territoire",
  withoutMany: (count: number) => `${number(count)} sans territoire`,
  siae: "SIAE",
  other: "autre ou non dit",
  regions: { "2010": "Régions de 2010", now: "Régions d’aujourd’hui" },
  counting: "Une structure qui agit dans deux départements compte dans chacun, une fois dans la région.",
  criterion: "En faire un critère",
  today: (name: string) => `Aujourd’hui dans : ${name}.`,
  since: (name: string) => `En 2010 dans : ${name}.`,
  more: (count: number) => `et ${many(count, "autre", "autres")} : en faire un critère les montre dans le tableau`,
  close: "Fermer la liste",
  status: (placed: number, without: number, total: number) =>
    `${number(placed)} sur la carte + ${number(without)} sans territoire = ${many(total, "organisation", "organisations")}`,
  points: "Un point : une organisation, près du centre de son département",
  source: "Contours : @svg-maps, CC BY 4.0",
  legend: (from: number, to: number) => (from === to ? number(from) : `${number(from)} à ${number(to)}`),
  nothing: "Aucune organisation avec ces critères.",
  overseas: { "971": "Guadeloupe", "972": "Martinique", "973": "Guyane", "974": "La Réunion", "976": "Mayotte" } as Record<string, string>,
  open: (name: string, count: number) => `${name}, ${many(count, "organisation", "organisations")}`,
  colon: "\u00a0: ",
};

const en: typeof fr = {
  map: "Map of the départements",
  form: "Form",
  forms: { points: "Points", ronds: "Circles", teinte: "Tint" },
  frame: "Régions",
  frames: { "2010": "2010", now: "Today" },
  lead: (placed, departements, regions) => [
    manyEn(placed, "organisation", "organisations"),
    `in ${manyEn(departements, "département", "départements")} and ${manyEn(regions, "région", "régions")}`,
  ],
  without: "No territory",
  withoutMany: (count) => `${numberEn(count)} without territory`,
  siae: "SIAE",
  other: "other or not said",
  regions: { "2010": "Régions of 2010", now: "Régions of today" },
  counting: "An organisation that works in two départements counts in each, and once in the région.",
  criterion: "Make it a criterion",
  today: (name) => `Today in: ${name}.`,
  since: (name) => `In 2010 in: ${name}.`,
  more: (count) => `and ${manyEn(count, "other", "others")}: make it a criterion to see them in the table`,
  close: "Close the list",
  status: (placed, without, total) =>
    `${numberEn(placed)} on the map + ${numberEn(without)} without territory = ${manyEn(total, "organisation", "organisations")}`,
  points: "A point: an organisation, near the middle of its département",
  source: "Contours: @svg-maps, CC BY 4.0",
  legend: (from, to) => (from === to ? numberEn(from) : `${numberEn(from)} to ${numberEn(to)}`),
  nothing: "No organisation with these criteria.",
  overseas: { "971": "Guadeloupe", "972": "Martinique", "973": "Guyane", "974": "La Réunion", "976": "Mayotte" },
  open: (name, count) => `${name}, ${manyEn(count, "organisation", "organisations")}`,
  colon: ": ",
};

export const words = { fr, en };
