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
  counting: "Une organisation présente dans deux départements compte dans chacun, et une fois dans la région.",
  criterion: "En faire un critère",
  today: (name: string) => `Aujourd’hui : ${name}.`,
  since: (name: string) => `En 2010 : ${name}.`,
  more: (count: number) => `et ${many(count, "autre", "autres")} : en faire un critère les montre dans le tableau`,
  close: "Fermer la liste",
  status: (placed: number, without: number, total: number) =>
    `${number(placed)} sur la carte + ${number(without)} sans territoire = ${many(total, "organisation", "organisations")}`,
  points: "Un point : une organisation, près du centre de son département",
  contours: "Contours\u00a0: @svg-maps,",
  by: "par département",
  tools: "Outils de la carte",
  keys: "Carte : + et − agrandissent et réduisent, les flèches déplacent, 0 montre tout. La liste à côté dit la même chose.",
  selected: "Contour épais : la sélection",
  ofSelection: ", dans la sélection",
  circles: "Surface d’un rond : nombre d’organisations",
  ratesOfCriteria: "Part des organisations du département qui remplissent les critères",
  ratesOfSiae: "Part de SIAE parmi les organisations du département",
  step: (step: number) => (step === 0 ? "aucune" : `${20 * (step - 1)} à ${20 * step}\u202f%`),
  rate: (name: string, part: number, of: number) => `${name} : ${number(part)} sur ${many(of, "organisation", "organisations")}`,
  encircled: (count: number) =>
    count === 0 ? "Aucun département n’a été entouré." : `${many(count, "département entouré", "départements entourés")}.`,
  nothing: "Aucune organisation avec ces critères.",
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
  counting: "An organisation present in two départements counts in each, and once in the région.",
  criterion: "Use as a criterion",
  today: (name) => `Today: ${name}.`,
  since: (name) => `In 2010: ${name}.`,
  more: (count) => `and ${manyEn(count, "other", "others")}: use as a criterion to see them in the table`,
  close: "Close the list",
  status: (placed, without, total) =>
    `${numberEn(placed)} on the map + ${numberEn(without)} without territory = ${manyEn(total, "organisation", "organisations")}`,
  points: "A point: an organisation, near the middle of its département",
  contours: "Contours: @svg-maps,",
  by: "by département",
  tools: "Tools of the map",
  keys: "Map: + and − zoom in and out, arrows move, 0 shows all. The list beside it says the same.",
  selected: "Thick outline: the selection",
  ofSelection: ", in the selection",
  circles: "Area of a circle: number of organisations",
  ratesOfCriteria: "Share of the département’s organisations that meet the criteria",
  ratesOfSiae: "Share of SIAEs among the département’s organisations",
  step: (step) => (step === 0 ? "none" : `${20 * (step - 1)} to ${20 * step}%`),
  rate: (name, part, of) => `${name}: ${numberEn(part)} of ${manyEn(of, "organisation", "organisations")}`,
  encircled: (count) => (count === 0 ? "No département was circled." : `${manyEn(count, "département", "départements")} circled.`),
  nothing: "No organisation with these criteria.",
  open: (name, count) => `${name}, ${manyEn(count, "organisation", "organisations")}`,
  colon: ": ",
};

export const words = { fr, en };
