import type { Place } from "./labels";
import type { Point } from "./Point";
import type { Box } from "./Taken";
import { lineHeight, type Text } from "./texts";

/** A label in its place: what an exported picture draws too. */
export interface Labelled {
  readonly id: string;
  /** The middle of the mark, and its radius. */
  readonly at: Point;
  readonly radius: number;
  readonly place: Place;
  readonly text: Text;
}

/** Where the parts of a label are on the screen. */
export interface Parts {
  /** The left edge of the words, with the marker around them when they are the focus's. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where lines begin, end or have their middle, as `align` says. */
  readonly from: number;
  readonly align: "left" | "right" | "center";
  /** With the number of neighbours that could come; only the focus has it. */
  readonly pill: Box | null;
  /** From the edge of the mark to a label that found room only further away. */
  readonly leader: readonly [Point, Point] | null;
}

const pillHeight = 18;
/** What stands free before and after the pill, and between a mark and its leader. */
const pillGap = 5;
const leaderGap = 2;

/** Inside the marker of the focus. */
export const padding = 6;

/** The room that a pill of a width takes, with the space around it. */
export const roomOf = (pill: number): number => (pill ? pill + 2 * pillGap : 0);

/**
 * The pill stands outside the words: before them where they stand left of their mark. Both had room made for them.
 * @param pill How wide the pill is; 0 where there is none.
 */
export function partsOf({ at, radius, place, text }: Labelled, pill: number): Parts {
  const before = place.side === -1 ? roomOf(pill) : 0;
  const [x, y] = [at.x + place.dx + before, at.y + place.dy];
  const pad = text.selected ? padding : 0;
  const width = text.width + 2 * pad;
  const align = place.side === 1 ? "left" : place.side === -1 ? "right" : "center";
  const from = align === "left" ? x + pad : align === "right" ? x + width - pad : x + width / 2;
  const box = { x, y, width, height: text.height };
  const left = pillGap + (before ? x - before : x + width);
  return {
    ...box,
    from,
    align,
    pill: pill ? { x: left, y: y + (text.height - pillHeight) / 2, width: pill, height: pillHeight } : null,
    leader: place.isFar ? leaderOf(at, radius, box) : null,
  };
}

/** The shortest way from a mark to a box, from its edge on. */
function leaderOf(at: Point, radius: number, { x, y, width, height }: Box): readonly [Point, Point] {
  const end = { x: Math.max(x, Math.min(at.x, x + width)), y: Math.max(y, Math.min(at.y, y + height)) };
  const [dx, dy] = [end.x - at.x, end.y - at.y];
  const share = (radius + leaderGap) / (Math.hypot(dx, dy) || 1);
  return [{ x: at.x + dx * share, y: at.y + dy * share }, end];
}

/** The height at which a line of a label has its middle. */
export function middleOf(index: number, { y }: Parts, { selected }: Text): number {
  return y + (index + 0.5) * lineHeight + (selected ? 3 : 0);
}
