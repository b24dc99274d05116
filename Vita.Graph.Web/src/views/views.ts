import { lazy } from "react";
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
    Main: lazy(() => import("./Actors/Actors")),
    Rail: lazy(() => import("./Actors/ActorsRail")),
    Aside: lazy(() => import("./Actors/ActorsAside")),
    Sentence: lazy(() => import("./Actors/ActorsSentence")),
    Status: lazy(() => import("./Actors/ActorsStatus")),
    onCanvas: true,
  },
  tableau: { name: "tableau", title: (words) => words.views.tableau, Main: lazy(() => import("./Table/Table")) },
};
