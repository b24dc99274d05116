import { number, of } from "./numbers";

/** The table. */
export const table = {
  table: {
    name: "Structure",
    kinds: "Types",
    territory: "Territoire",
    networks: "Réseaux",
    seeks: "Cherche",
    offers: "Propose",
    page: "Page",
    thing: "Élément",
    relations: "Relations",
    passage: "Extrait",
    select: (label: string) => `Sélectionner ${label}`,
    shown: (shown: number, total: number) =>
      shown === total ? `${number(total)} ${of("ligne", "lignes")(total)}` : `${number(shown)} lignes sur ${number(total)}`,
    sortBy: "Trier par",
    first: "Revenir au début",
    next: "Les suivantes",
  },
};
