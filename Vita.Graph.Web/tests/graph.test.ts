import { describe, expect, it } from "vitest";
import { drawingOf } from "../src/picture/drawingOf";
import { graphOf, put, renew } from "../src/picture/graph";
import { emptyDrawing, hasSameLines, type Line, type Thing } from "../src/picture/Thing";
import type { Picture } from "../src/picture/usePicture";
import { fr } from "../src/words/fr";

const thing = (id: string, x: number): Thing => ({ id, x, y: 0, kind: "ORGANISATIONS", label: id, radius: 4, weight: 1 });
const lines: readonly Line[] = [{ key: "1", from: "a", to: "b", basis: "STATED", page: "", width: 1 }];
const drawing = { things: [thing("a", 0), thing("b", 10)], lines, contours: [] };

describe("the graph of a drawing", () => {
  it("says which nodes are elsewhere than before, and moves only these", () => {
    const graph = graphOf(drawing);
    expect(renew(graph, drawing.things)).toEqual([]);
    expect(renew(graph, [thing("a", 0), thing("b", 11)])).toEqual(["b"]);
    expect(graph.getNodeAttributes("b")).toMatchObject({ x: 11, y: 0, size: 4 });
    expect(renew(graph, [{ ...thing("a", 0), colour: "--theme" }, thing("b", 11)])).toEqual(["a"]);
  });

  it("moves a node without an event, which would make sigma index everything", () => {
    const graph = graphOf(drawing);
    let events = 0;
    graph.on("nodeAttributesUpdated", () => events++);
    expect(put(graph, "a", { x: 3, y: 4 })).toBe(true);
    expect(graph.getNodeAttributes("a")).toMatchObject({ x: 3, y: 4 });
    expect(events).toBe(0);
    graph.mergeNodeAttributes("a", { x: 5 });
    expect(events).toBe(1);
  });
});

describe("a drawing", () => {
  const node = (id: string, x: number) => ({ x, y: 0, degree: 1, size: 4, leftOut: [], relationsLeftOut: [], node: { id, label: id } });
  const edge = { type: "PARTNER_OF", basis: "STATED", page: 3, from: { id: "organisation/a" }, to: { id: "organisation/b" } };
  const picture = { nodes: [node("organisation/a", 0), node("organisation/b", 10)], edges: [edge] } as unknown as Picture;

  it("has the same lines while only a node was moved", () => {
    const before = drawingOf(picture, [], [], fr);
    const after = drawingOf(picture, [], [{ id: "organisation/a", x: 7, y: 8 }], fr);
    expect(after.things[0]).toMatchObject({ x: 7, y: 8 });
    expect(hasSameLines(before, after)).toBe(true);
  });

  it("has other lines when the answer is another, or a node more", () => {
    const before = drawingOf(picture, [], [], fr);
    expect(hasSameLines(before, drawingOf({ ...picture }, [], [], fr))).toBe(false);
    expect(hasSameLines(drawing, { ...drawing, things: [...drawing.things, thing("c", 20)] })).toBe(false);
    expect(hasSameLines(emptyDrawing, emptyDrawing)).toBe(true);
  });
});
