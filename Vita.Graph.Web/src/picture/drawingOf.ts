import type { Pin } from "../address/State";
import { type Kind, kindOf } from "../kinds";
import type { Words } from "../words/fr";
import type { Drawing, Line, Thing } from "./Thing";
import type { Picture } from "./usePicture";

/** The key of a relation: each page that prints it is one of its own. */
export function lineKey({ type, from, to, page, basis }: Picture["edges"][number]): string {
  return [type, from.id, to.id, page ?? "", basis].join(" ");
}

/** The server's picture is about as wide as high; a screen is wider. */
const stretch = 1.18;

/** Small marks are seen as well as discs of their radius. */
const growth: Partial<Record<Kind, number>> = { PROJECTS: 1.3, THEMES: 1.35 };

/** What the scene draws of an answer: pins in the place of the server's places. */
export function drawingOf(picture: Picture, pins: readonly Pin[], words: Words): Drawing {
  const pinned = new Map(pins.map((pin) => [pin.id, pin]));
  const things = picture.nodes.map(({ node, x, y, degree, size }): Thing => {
    const kind = kindOf(node.id);
    const place = pinned.get(node.id) ?? { x: x * stretch, y };
    const weight = degree + (kind === "NETWORKS" ? 12 : kind === "THEMES" ? -degree * 0.6 : kind === "PROJECTS" ? -degree * 0.5 : 0);
    const label = words.quoted(("acronym" in node && node.acronym) || node.label);
    return { id: node.id, kind, label, x: place.x, y: place.y, radius: size * (growth[kind] ?? 1), weight };
  });
  const lines = picture.edges.map((edge): Line => {
    const page = edge.page === null || edge.page === undefined ? "" : words.page(edge.page);
    return { key: lineKey(edge), from: edge.from.id, to: edge.to.id, basis: edge.basis, page, width: 0.65 };
  });
  return { things, lines, contours: [] };
}
