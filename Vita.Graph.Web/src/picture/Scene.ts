import "./webGlNames";
import type Sigma from "sigma";
import type { Kind } from "../kinds";
import type { LineAttributes, ShapeAttributes } from "./attributes";
import { Framing } from "./Framing";
import { graphOf, type PictureGraph, put, renew } from "./graph";
import { listen } from "./listen";
import { type Gestures, type Look, plainLook } from "./Look";
import { nodeLook } from "./looks";
import { drawAgainWhenRestored } from "./lost";
import { Overlay } from "./Overlay";
import { Palette } from "./palette";
import type { Point } from "./Point";
import { outline } from "./shapeProgram";
import { stageOf } from "./stage";
import { type Drawing, emptyDrawing, hasSameLines } from "./Thing";

export type { Gestures, Look } from "./Look";

/** With more lines than this, none are drawn while the camera moves. */
const manyLines = 5000;

/**
 * The picture: one sigma for the life of the page. It draws what it is told and moves nothing by itself.
 * @throws Error where the browser has no WebGL.
 */
export class Scene {
  readonly element = document.createElement("div");
  graph: PictureGraph = graphOf(emptyDrawing);
  readonly palette: Palette;
  readonly sigma: Sigma<ShapeAttributes, LineAttributes>;
  readonly framing: Framing;
  readonly overlay: Overlay;
  gestures: Gestures | null = null;
  look: Look = plainLook;
  drawing: Drawing = emptyDrawing;
  hovered: string | null = null;
  /** What the view asks for: `look` is that, with what stands out for a while. */
  private asked: Look = plainLook;
  private kept: Look["bright"] = null;
  private pointed: Look["bright"] = null;
  private timer = 0;
  private readonly frameListeners = new Set<() => void>();

  constructor() {
    this.element.className = "scene";
    document.body.append(this.element);
    this.palette = new Palette(this.element);
    this.sigma = stageOf(this);
    this.framing = new Framing(this);
    this.overlay = new Overlay(this);
    listen(this);
    drawAgainWhenRestored(this.sigma);
    this.sigma.on("afterRender", () => {
      this.overlay.paint();
      for (const listener of this.frameListeners) listener();
    });
    this.readTheme();
  }

  /** Draws other things. What stays keeps its place unless the drawing gives another. */
  draw(drawing: Drawing): void {
    const before = this.drawing;
    this.drawing = drawing;
    if (!hasSameLines(before, drawing)) return this.drawAnew(drawing);
    const moved = renew(this.graph, drawing.things);
    // What was dragged is there already: labels find their places once it rests.
    if (moved.length > 0) this.overlay.forgetPlaces();
    this.sigma.refresh(this.partOf(moved));
  }

  /** Puts a node elsewhere: seen at the next frame. */
  move(id: string, place: Point): void {
    put(this.graph, id, place);
    this.sigma.scheduleRefresh(this.partOf([id]));
  }

  /** The pointer is on a node, or on none. */
  hover(id: string | null): void {
    const before = this.hovered;
    this.hovered = id;
    this.element.style.cursor = id ? "pointer" : "";
    const edges = [before, id].flatMap((one) => (one && this.graph.hasNode(one) ? this.graph.edges(one) : []));
    this.sigma.refresh({ partialGraph: { nodes: [], edges }, skipIndexation: true });
  }

  /** Looks at the same things in another way. */
  show(look: Look): void {
    this.asked = look;
    clearTimeout(this.timer);
    // What was pointed at may be gone with the look before, and nobody says then that the pointer has left it.
    this.pointed = null;
    this.lookAgain();
  }

  /** Keeps some nodes bright and the others faded until this is taken back, whatever the pointer shows meanwhile. */
  keepBright(ids: ReadonlySet<string> | null): void {
    this.kept = ids;
    this.lookAgain();
  }

  private lookAgain(): void {
    this.look = { ...this.asked, bright: this.pointed ?? this.kept ?? this.asked.bright };
    this.overlay.forgetPlaces();
    this.sigma.refresh({ skipIndexation: true });
  }

  readTheme(): void {
    this.palette.forget();
    const canvas = this.palette
      .of("--canvas")
      .match(/\d+/g)
      ?.map((value) => Number(value) / 255) ?? [1, 1, 1];
    outline.colour = [canvas[0] ?? 1, canvas[1] ?? 1, canvas[2] ?? 1];
    this.sigma.refresh({ skipIndexation: true });
  }

  /** Where a node is on the screen, from the upper left corner of the picture; null when it is not drawn. */
  placeOf(id: string): Point | null {
    return this.graph.hasNode(id) ? this.sigma.graphToViewport(this.graph.getNodeAttributes(id) as Point) : null;
  }

  radiusOf(id: string): number {
    return this.sigma.scaleSize(this.graph.getNodeAttribute(id, "size") * this.shrink);
  }

  /** The colour that a node has now. */
  nodeColour(id: string): string {
    return nodeLook(this, id, this.graph.getNodeAttributes(id)).color;
  }

  /** Flies to a node, or to the middle of several. */
  fly(ids: readonly string[], ratio?: number): void {
    this.framing.fly(ids, ratio);
  }

  /** Shows some nodes while the pointer is on what stands for them. What stood out before is given back by null. */
  showcase(ids: ReadonlySet<string> | null): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(
      () => {
        this.pointed = ids;
        this.lookAgain();
      },
      ids ? 90 : 0,
    );
  }

  /** The same for all of a kind. */
  showcaseKind(kind: Kind | null): void {
    this.showcase(kind && new Set(this.graph.filterNodes((_, data) => data.kind === kind)));
  }

  /** Called after each frame: what stands over the canvas follows it. */
  onFrame(listener: () => void): () => void {
    this.frameListeners.add(listener);
    return () => void this.frameListeners.delete(listener);
  }

  /** Marks are smaller where the frame is. */
  get shrink(): number {
    const { width, height } = this.sigma.getDimensions();
    return Math.min(1, Math.max(0.6, Math.min(width, height) / 560));
  }

  private drawAnew(drawing: Drawing): void {
    const hidesLines = drawing.lines.length > manyLines;
    // To set it, even to what it is, makes sigma look at everything.
    if (hidesLines !== this.sigma.getSetting("hideEdgesOnMove")) this.sigma.setSetting("hideEdgesOnMove", hidesLines);
    this.overlay.forgetPlaces();
    this.graph = graphOf(drawing);
    this.sigma.setGraph(this.graph);
  }

  /** Some nodes and their lines, for sigma to look at these only. It need not index where they stand: hits.ts finds them without it. */
  private partOf(nodes: string[]) {
    const edges = [...new Set(nodes.flatMap((id) => this.graph.edges(id)))];
    return { partialGraph: { nodes, edges }, skipIndexation: true };
  }
}
