import { lazy } from "react";
import { late } from "./late";
import { Network } from "./Network/Network";
import { NetworkStatus } from "./Network/NetworkStatus";
import type { viewNames } from "./names";
import type { View } from "./View";

/** Every view. To add one: its folder, its name in names.ts, its entry here, its title in words/. */
export const views: Record<(typeof viewNames)[number], View> = {
  reseau: { name: "reseau", title: (words) => words.views.reseau, Main: Network, Status: NetworkStatus, onCanvas: true },
  acteurs: {
    name: "acteurs",
    title: (words) => words.views.acteurs,
    Main: late(() => import("./Actors/Actors")),
    Rail: late(() => import("./Actors/ActorsRail")),
    Aside: late(() => import("./Actors/ActorsAside")),
    Sentence: late(() => import("./Actors/ActorsSentence")),
    Status: late(() => import("./Actors/ActorsStatus")),
    onCanvas: true,
  },
  carte: {
    name: "carte",
    title: (words) => words.views.carte,
    Main: late(() => import("./Map/Map")),
    Aside: late(() => import("./Map/Places")),
    Sentence: late(() => import("./Map/MapSentence")),
    Status: late(() => import("./Map/MapStatus")),
  },
  tableau: { name: "tableau", title: (words) => words.views.tableau, Main: lazy(() => import("./Table/Table")) },
  besoins: {
    name: "besoins",
    title: (words) => words.views.besoins,
    Main: late(() => import("./NeedsOffers/NeedsOffers")),
    Rail: late(() => import("./NeedsOffers/Balance")),
    Aside: late(() => import("./NeedsOffers/WhyMatch")),
    Status: late(() => import("./NeedsOffers/NeedsStatus")),
    Sentence: null,
  },
  question: {
    name: "question",
    title: (words) => words.views.questions,
    Main: late(() => import("./Questions/Questions")),
    Rail: late(() => import("./Questions/QuestionList")),
    Sentence: null,
  },
};
