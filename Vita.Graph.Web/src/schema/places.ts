export interface Place {
  readonly x: number;
  readonly y: number;
}

export const width = 1180;
export const height = 640;

/** Laid by hand, as one reads the subject: actors on the left, their projects in the middle, what these seek and offer on the right. */
const known: Readonly<Record<string, Place>> = {
  Network: { x: 110, y: 110 },
  Referent: { x: 350, y: 60 },
  Figure: { x: 110, y: 300 },
  Organisation: { x: 330, y: 250 },
  Territory: { x: 330, y: 520 },
  Project: { x: 610, y: 300 },
  Workshop: { x: 610, y: 80 },
  Need: { x: 860, y: 80 },
  Offer: { x: 870, y: 235 },
  Challenge: { x: 860, y: 530 },
  Theme: { x: 1090, y: 370 },
  Source: { x: 110, y: 560 },
};

/** Where a kind stands; one that is new stands below, until somebody gives it a place. */
export function placeOf(kind: string, among: readonly string[]): Place {
  const strangers = among.filter((name) => !known[name]);
  return known[kind] ?? { x: 520 + strangers.indexOf(kind) * 120, y: height - 40 };
}

/** The middle of a line, a little towards its beginning where another comes the other way. */
export function between(a: Place, b: Place, share = 0.5): Place {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}
