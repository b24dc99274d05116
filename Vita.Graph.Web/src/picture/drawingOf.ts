import type { Opened, Pin } from "../address/State";
import { type Kind, kindOf } from "../kinds";
import type { Words } from "../words/fr";
import { placesAround } from "./placing";
import type { Point } from "./Point";
import type { Drawing, Line, Thing } from "./Thing";
import type { Picture } from "./usePicture";

type Edge = Picture["edges"][number];
type Node = Picture["nodes"][number];

/** The key of a relation: each page that prints it is one of its own. */
export function lineKey({ type, from, to, page, basis }: Edge): string {
  return [type, from.id, to.id, page ?? "", basis].join(" ");
}

/** The server's picture is about as wide as high; a screen is wider. */
const stretch = 1.18;

/** How far apart opened nodes stand, in pixels of the picture at its natural size. */
const room = 19;

/** Small marks are seen as well as discs of their radius. */
const growth: Partial<Record<Kind, number>> = { PROJECTS: 1.3, THEMES: 1.35 };

/** Networks get their labels first, themes and projects late. */
const importance: Partial<Record<Kind, (degree: number) => number>> = {
  NETWORKS: (degree) => degree + 200,
  PROJECTS: (degree) => degree * 0.5,
  THEMES: (degree) => degree * 0.4,
};

/** What the scene draws of an answer: opened nodes around what brought them, pins in the place of the server's places. */
export function drawingOf(picture: Picture, opened: readonly Opened[], pins: readonly Pin[], words: Words): Drawing {
  const places = placesOf(picture.nodes, opened, pins);
  return {
    things: picture.nodes.map((node) => thingOf(node, places, words)),
    lines: linesOf(picture, words),
    contours: [],
  };
}

/** Every place. What was opened later makes room for what was there before. */
function placesOf(nodes: readonly Node[], opened: readonly Opened[], pins: readonly Pin[]): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>(nodes.map(({ node, x, y }) => [node.id, { x: x * stretch, y }]));
  const brought = new Set(opened.flatMap(({ of, ids }) => ids.filter((id) => id !== of)));
  const settled = new Map([...places].filter(([id]) => !brought.has(id)));
  for (const pin of pins) if (places.has(pin.id)) settled.set(pin.id, pin);
  for (const { of, ids } of opened) {
    const parent = settled.get(of);
    const added = ids.filter((id) => places.has(id) && !settled.has(id));
    if (!parent) continue;
    const found = placesAround(parent, added.length, [...settled.values()], room);
    added.forEach((id, index) => settled.set(id, found[index] ?? parent));
  }
  return new Map([...places, ...settled]);
}

function thingOf({ node, degree, size }: Node, places: ReadonlyMap<string, Point>, words: Words): Thing {
  const kind = kindOf(node.id);
  const { x, y } = places.get(node.id) ?? { x: 0, y: 0 };
  const label = words.quoted(("acronym" in node && node.acronym) || node.label);
  return { id: node.id, kind, label, x, y, radius: size * (growth[kind] ?? 1), weight: importance[kind]?.(degree) ?? degree };
}

const known = new WeakMap<Picture, { readonly words: Words; readonly lines: readonly Line[] }>();

/** The lines of an answer. They stay the same while only places change, so that the scene need not draw them anew. */
function linesOf(picture: Picture, words: Words): readonly Line[] {
  const before = known.get(picture);
  if (before?.words === words) return before.lines;
  const lines = picture.edges.map((edge) => lineOf(edge, words));
  known.set(picture, { words, lines });
  return lines;
}

function lineOf(edge: Edge, words: Words): Line {
  const page = edge.page === null || edge.page === undefined ? "" : words.page(edge.page);
  return { key: lineKey(edge), from: edge.from.id, to: edge.to.id, basis: edge.basis, page, width: 0.65 };
}
