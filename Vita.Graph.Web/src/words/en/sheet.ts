import type { MatchPart, sheet as french } from "../fr/sheet";
import { large } from "../typography";
import { number, of } from "./numbers";

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

/** The sheet of one thing, and how well needs and offers match. */
export const sheet: typeof french = {
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
    own: { offer: "Could answer it", need: "Whom it could help" },
    part: (criterion, points, most) => `${criteria[criterion]} ${number(points)} of ${number(most)}`,
    more: (side, count) =>
      count === null
        ? side === "offer"
          ? "Other close offers"
          : "Other close needs"
        : `${number(count)} ${side === "offer" ? of("close offer", "close offers")(count) : of("close need", "close needs")(count)}`,
    sentence(parts) {
      const with_ = parts.filter((part) => part.points > 0).map((part) => shared[part.criterion](part));
      const without = parts.filter((part) => part.points === 0).map((part) => apart[part.criterion]);
      return `${large([with_.join(", "), without.join(", ")].filter(Boolean).join("; "))}.`;
    },
  },
};
