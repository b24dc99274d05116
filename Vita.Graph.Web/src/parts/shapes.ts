import type { Kind } from "../kinds";

/** One path for each kind, on a grid from -8 to 8: the page, the legend and the exported pictures draw the same. */
export const shapes: Record<Kind, string> = {
  ORGANISATIONS: "M0-5.7A5.7 5.7 0 1 1 0 5.7A5.7 5.7 0 1 1 0-5.7z",
  PROJECTS: "M-3.3-5.2H3.3A1.9 1.9 0 0 1 5.2-3.3V3.3A1.9 1.9 0 0 1 3.3 5.2H-3.3A1.9 1.9 0 0 1-5.2 3.3V-3.3A1.9 1.9 0 0 1-3.3-5.2z",
  NETWORKS: "M0-6.4a6.4 6.4 0 1 1 0 12.8a6.4 6.4 0 1 1 0-12.8zm0 3.1a3.3 3.3 0 1 0 0 6.6a3.3 3.3 0 1 0 0-6.6z",
  THEMES: "M-.8-6.5a1.1 1.1 0 0 1 1.6 0L6.3-.8a1.1 1.1 0 0 1 0 1.6L.8 6.5a1.1 1.1 0 0 1-1.6 0L-6.3.8a1.1 1.1 0 0 1 0-1.6z",
  NEEDS: "M-5.7-4.9H5.7A1 1 0 0 1 6.55-3.4L.85 5.9a1 1 0 0 1-1.7 0L-6.55-3.4A1 1 0 0 1-5.7-4.9z",
  OFFERS: "M-5.7 4.9H5.7A1 1 0 0 0 6.55 3.4L.85-5.9a1 1 0 0 0-1.7 0L-6.55 3.4A1 1 0 0 0-5.7 4.9z",
  CHALLENGES:
    "M-5.4-3.3a1.5 1.5 0 0 1 2.1-2.1L0-2.1l3.3-3.3a1.5 1.5 0 0 1 2.1 2.1" +
    "L2.1 0l3.3 3.3a1.5 1.5 0 0 1-2.1 2.1L0 2.1l-3.3 3.3a1.5 1.5 0 0 1-2.1-2.1L-2.1 0z",
  TERRITORIES: "M0 7.2C-1.9 4-5.1 1.9-5.1-1.9a5.1 5.1 0 0 1 10.2 0C5.1 1.9 1.9 4 0 7.2zM0-3.8a1.9 1.9 0 1 0 0 3.8a1.9 1.9 0 1 0 0-3.8z",
  WORKSHOPS: "M-6.2 3.4a6.2 6.2 0 0 1 12.4 0 .8.8 0 0 1-.8.8H-5.4a.8.8 0 0 1-.8-.8z",
  FIGURES: "M-5.4.6h2.6v5h-2.6zM-1.3-5.6h2.6V5.6h-2.6zM2.8-2.4h2.6v8H2.8z",
  REFERENTS: "M0-5.9A2.7 2.7 0 1 1 0-.5A2.7 2.7 0 1 1 0-5.9zM-5.2 5.6a5.2 5 0 0 1 10.4 0z",
  SOURCES: "M-4.6-6.2H1.2V-2.4H4.9V6.2H-4.6zM2.4-6L4.7-3.6H2.4z",
};

/** The custom property with the colour of each kind. */
export const colours: Record<Kind, string> = {
  ORGANISATIONS: "--kind-organisation",
  PROJECTS: "--kind-project",
  NETWORKS: "--kind-network",
  THEMES: "--kind-theme",
  NEEDS: "--kind-need",
  OFFERS: "--kind-offer",
  CHALLENGES: "--kind-challenge",
  TERRITORIES: "--kind-territory",
  WORKSHOPS: "--kind-workshop",
  FIGURES: "--kind-figure",
  REFERENTS: "--kind-referent",
  SOURCES: "--kind-source",
};
