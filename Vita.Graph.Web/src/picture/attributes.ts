import type { Kind } from "../kinds";
import type { Line } from "./Thing";

/** What the graph keeps of a node. */
export interface ShapeAttributes {
  x: number;
  y: number;
  size: number;
  kind: Kind;
  /** A custom property; that of its kind when undefined. */
  colour: string | undefined;
  label: string;
}

/** What the graph keeps of a line, with its distance in pixels from the straight one. */
export interface LineAttributes {
  type: string;
  line: Line;
  aside: number;
}

/** Parallel lines, each with its distance from the straight one. */
export function fannedOut(lines: readonly Line[]): [Line, number][] {
  const pair = ({ from, to }: Line) => (from < to ? `${from} ${to}` : `${to} ${from}`);
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(pair(line), (counts.get(pair(line)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const key = pair(line);
    const index = seen.get(key) ?? 0;
    seen.set(key, index + 1);
    const aside = (index - ((counts.get(key) ?? 1) - 1) / 2) * 4;
    return [line, line.from < line.to ? aside : -aside];
  });
}
