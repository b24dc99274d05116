import { describe, expect, it } from "vitest";
import { dashes, dashOf } from "../src/picture/dashes";
import { graphOf } from "../src/picture/graph";
import { type Labelled, partsOf } from "../src/picture/labelParts";
import { plainLook } from "../src/picture/Look";
import { fragment } from "../src/picture/lineShaders";
import type { Scene } from "../src/picture/Scene";
import { beside, strokesOf } from "../src/picture/strokes";
import type { Line, Thing } from "../src/picture/Thing";
import { labelSvg, leaderSvg } from "../src/takeaway/figureLabels";
import { lineSvg, nodeSvg } from "../src/takeaway/figureMarks";

const colours = { of: (property: string) => property, between: () => "mixed" };
const places: Readonly<Record<string, { x: number; y: number }>> = { a: { x: 0, y: 0 }, b: { x: 30, y: 40 }, c: { x: 100, y: 0 } };

/** What lines need of a scene, with nodes at their places on the screen. */
function sceneOf(lines: readonly Line[], look = plainLook): Scene {
  const things = Object.entries(places).map(([id, at]): Thing => ({ id, ...at, kind: "ORGANISATIONS", label: id, radius: 5, weight: 1 }));
  const graph = graphOf({ things, lines, contours: [] });
  return { graph, look, hovered: null, palette: colours, placeOf: (id: string) => places[id] ?? null } as unknown as Scene;
}

const line = (key: string, from: string, to: string): Line => ({ key, from, to, basis: "STATED", page: "", width: 0.65 });

describe("lines of the figure", () => {
  it("run beside each other where relations are parallel, whatever their direction", () => {
    // From a to b are 30 to the right and 40 down: 4 pixels to the left of that are 3.2 to the right and 2.4 up.
    const drawn = strokesOf(sceneOf([line("1", "a", "b"), line("2", "a", "b"), line("3", "b", "a"), line("4", "a", "c")])).map(lineSvg);
    expect(drawn.map((one) => /d="([^"]*)"/.exec(one)?.[1])).toEqual([
      "M-3.2 2.4L26.8 42.4",
      "M0 0L30 40",
      "M33.2 37.6L3.2 -2.4",
      "M0 0L100 0",
    ]);
  });

  it("of the focus lie over the others", () => {
    const scene = sceneOf([line("1", "a", "b"), line("2", "b", "c")], { ...plainLook, focus: "a" });
    expect(strokesOf(scene).map(({ colour, width }) => [colour, width])).toEqual([
      ["--edge", 0.65],
      ["--edge-on", 1.5],
    ]);
  });

  it("of a node to itself stay where they are", () => {
    expect(beside({ x: 5, y: 5 }, { x: 5, y: 5 }, 4)).toEqual([
      { x: 5, y: 5 },
      { x: 5, y: 5 },
    ]);
  });

  it("have the dashes of the picture, longer on wide lines", () => {
    expect(dashOf("IMPLIED", 0.65)).toEqual([4.5, 3]);
    expect(dashOf("IMPLIED", 4)).toEqual([4.5 * 2.8, 3 * 2.8]);
    expect(dashOf("STATED", 4)).toEqual([]);
    const drawn = { from: places.a!, to: places.b!, colour: "grey", width: 0.65 };
    expect(lineSvg({ ...drawn, basis: "AMBIGUOUS" })).toContain('stroke-dasharray="1.3 2.9"');
    expect(lineSvg({ ...drawn, basis: "STATED" })).not.toContain("dasharray");
    const [on = 0, off = 0] = dashes.IMPLIED;
    expect(fragment).toContain(`step(mod(v_along, ${(on + off).toFixed(2)} * scale), ${on.toFixed(2)} * scale)`);
  });
});

describe("labels of the figure", () => {
  const text = { lines: ["Ulisse"], font: "600 14px x", size: 14, weight: 600, italic: false, width: 40, height: 21, selected: true };
  const label: Labelled = { id: "a", at: { x: 100, y: 200 }, radius: 10, place: { dx: 14, dy: -10.5, side: 1 }, text };

  it("have the pill after the words where they stand right of their mark", () => {
    // The words begin at 114 and are 40 wide with 6 on both sides, then come 5 that stay free.
    const parts = partsOf(label, 30);
    expect(parts).toMatchObject({ x: 114, y: 189.5, width: 52, height: 21, from: 120, align: "left" });
    expect(parts.pill).toEqual({ x: 171, y: 191, width: 30, height: 18 });
  });

  it("have the pill before the words where they stand left of their mark", () => {
    // 92 are the words with their marker, and the pill with 5 on both sides: they end 4 before the mark's edge at 90.
    const parts = partsOf({ ...label, place: { dx: -106, dy: -10.5, side: -1 } }, 30);
    expect(parts.pill).toEqual({ x: -1, y: 191, width: 30, height: 18 });
    expect(parts).toMatchObject({ x: 34, width: 52, from: 80, align: "right" });
    expect(parts.x + parts.width).toBe(86);
  });

  it("say how many neighbours could still come, and nothing when there are none", () => {
    expect(labelSvg(label, partsOf(label, 30), "+12", colours)).toContain('text-anchor="middle">+12</text>');
    expect(labelSvg(label, partsOf(label, 0), "+0", colours)).not.toContain("+0");
    expect(partsOf(label, 0).pill).toBeNull();
  });

  it("that stand far away are tied to the edge of their mark", () => {
    // The box begins 40 to the right and 30 down of the middle, 50 away: the edge and 2 more are 12 of these 50.
    const far = { ...label, place: { dx: 40, dy: 30, side: 1, isFar: true } as const, text: { ...text, selected: false } };
    expect(partsOf(far, 0).leader).toEqual([
      { x: 109.6, y: 207.2 },
      { x: 140, y: 230 },
    ]);
    expect(leaderSvg(partsOf(far, 0), colours)).toBe('<path d="M109.6 207.2L140 230" stroke="--ink"/>');
    expect(leaderSvg(partsOf(label, 0), colours)).toBe("");
  });
});

describe("marks of the figure", () => {
  const node = { label: "R", kind: "NETWORKS", at: { x: 10, y: 20 }, radius: 11.4, colour: "green" } as const;

  it("let nothing show through the hole of a ring", () => {
    expect(nodeSvg(node, colours)).toContain('<circle r="5.7" fill="--canvas"/>');
    expect(nodeSvg({ ...node, kind: "ORGANISATIONS" }, colours)).not.toContain("<circle");
  });

  it("are as large as on the screen, with the same rim around", () => {
    // Twice the grid: a rim of 1.4 pixels is 0.7 of the grid, and half of a stroke.
    expect(nodeSvg(node, colours)).toMatch(/^<g transform="translate\(10 20\) scale\(2\)">.*stroke-width="1.4"/);
  });
});
