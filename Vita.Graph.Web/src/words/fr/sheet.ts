import { fine, large } from "../typography";
import { number, of } from "./numbers";

type Criterion = "THEME" | "RESOURCE" | "AUDIENCE" | "TERRITORY" | "NETWORK";

/** One part of a score. */
export interface MatchPart {
  readonly criterion: Criterion;
  readonly points: number;
  readonly most: number;
  readonly way: string;
  readonly count: number;
}

const criteria: Record<Criterion, string> = {
  THEME: "thème",
  RESOURCE: "ressource",
  AUDIENCE: "public",
  TERRITORY: "lieu",
  NETWORK: "réseaux",
};

const shared: Record<Criterion, (part: MatchPart) => string> = {
  THEME: (part) => (part.way === "BROADER" || part.way === "NARROWER" ? "thème voisin" : "même thème"),
  RESOURCE: () => "même ressource",
  AUDIENCE: () => "même public",
  TERRITORY: (part) =>
    part.way === "SAME_REGION"
      ? "même région"
      : part.way === "SAME_DEPARTEMENT"
        ? "même département"
        : part.way === "SAME_MILIEU"
          ? "même milieu"
          : "même lieu",
  NETWORK: (part) => (part.count > 1 ? `${number(part.count)} réseaux en commun` : "un réseau en commun"),
};

const apart: Record<Criterion, string> = {
  THEME: "thèmes différents",
  RESOURCE: "ressources différentes",
  AUDIENCE: "publics différents",
  TERRITORY: "lieux éloignés",
  NETWORK: "aucun réseau en commun",
};

/** The sheet of one thing, and how well needs and offers match. */
export const sheet = {
  sheet: {
    label: "Fiche",
    jump: "Dans la fiche",
    height: "Hauteur de la fiche",
    none: (id: string) => `Il n’y a rien sous le nom « ${id} ».`,
    expand: "Déplier",
    collapse: "Replier",
    expandWhich: "Déplier quelles relations ?",
    mostLinked: (most: number, all: number) => `les ${most} plus reliés sur ${number(all)}`,
    centre: "Centrer",
    show: "Montrer dans le réseau",
    offersIt: "propose : ",
    seeksIt: "cherche : ",
    notHere: (count: number) => `${number(count)} ${of("autre n’est pas montré", "autres ne sont pas montrés")(count)} ici`,
    sections: {
      facts: "Faits",
      figures: "Chiffres",
      needs: "Cherche",
      offers: "Propose",
      challenges: "Problématiques",
      sources: "Sources",
    },
  },
  match: {
    own: { offer: "Pourraient y répondre", need: "À qui cela pourrait servir" },
    part: (criterion: Criterion, points: number, most: number) => `${criteria[criterion]} ${number(points)} sur ${number(most)}`,
    more: (side: "need" | "offer", count: number | null) =>
      count === null
        ? side === "offer"
          ? "Autres offres proches"
          : "Autres besoins proches"
        : `${number(count)} ${(side === "offer" ? of("offre proche", "offres proches") : of("besoin proche", "besoins proches"))(count)}`,
    sentence(parts: readonly MatchPart[]) {
      const with_ = parts.filter((part) => part.points > 0).map((part) => shared[part.criterion](part));
      const without = parts.filter((part) => part.points === 0).map((part) => apart[part.criterion]);
      const sentence = [with_.join(", "), without.join(", ")].filter(Boolean).join(" ; ");
      return `${fine(large(sentence))}.`;
    },
  },
};
