import Graph from "graphology";
import Sigma from "sigma";
import type { Camera } from "../address/State";
import type { Kind } from "../kinds";
import { colours } from "../parts/shapes";
import { type LineData, LineProgram } from "./lineProgram";
import { Overlay } from "./Overlay";
import { Palette } from "./palette";
import type { Point } from "./Point";
import { outline, type ShapeData, ShapeProgram } from "./shapeProgram";
import { type Drawing, emptyDrawing, type Line, type Thing } from "./Thing";

/** How the drawing is looked at: what is chosen, shown, named. */
export interface Look {
  readonly selected: ReadonlySet<string>;
  /** The node on the sheet: its relations stand out. */
  readonly focus: string | null;
  /** What a showcase keeps bright; null for all. */
  readonly bright: ReadonlySet<string> | null;
  readonly labels: boolean;
  /** How many neighbours of the focus are not in the picture. */
  readonly more: number;
}

export const plainLook: Look = { selected: new Set(), focus: null, bright: null, labels: true, more: 0 };

/** What people do with the picture. */
export interface Gestures {
  onNode(id: string, add: boolean): void;
  onOpen(id: string): void;
  onLine(key: string): void;
  onGround(): void;
  onMoved(id: string, place: Point): void;
}

/** The extent of the picture at its natural size: the same for every question, so that a filter moves nothing. */
const natural = { x: [-260, 260] as [number, number], y: [-220, 220] as [number, number] };
const dashes = { STATED: 0, FROM_PROJECT: 0, IMPLIED: 1, AMBIGUOUS: 2 } as const;
const manyLines = 5000;
/** How near the camera goes to one node. */
const near = 0.5;

/**
 * The picture: one sigma for the life of the page. It draws what it is told and moves nothing by itself.
 * @throws Error where the browser has no WebGL.
 */
export class Scene {
  readonly element = document.createElement("div");
  readonly graph = new Graph<ShapeAttributes, LineAttributes>({ multi: true, type: "directed" });
  readonly palette: Palette;
  readonly sigma: Sigma<ShapeAttributes, LineAttributes>;
  gestures: Gestures | null = null;
  look: Look = plainLook;
  drawing: Drawing = emptyDrawing;
  hovered: string | null = null;
  /** How many pixels of the frame are covered from below: the sheet of a phone. */
  cover = 0;
  readonly overlay: Overlay;
  private timer = 0;
  private restTimer = 0;
  /** Whether somebody has moved the camera: until then it keeps everything in the frame. */
  private byHand = false;
  private rest: ((camera: Camera | null) => void) | null = null;
  private readonly frameListeners = new Set<() => void>();

  constructor() {
    this.element.className = "scene";
    document.body.append(this.element);
    this.palette = new Palette(this.element);
    const stage = document.createElement("div");
    stage.className = "stage";
    this.element.append(stage);
    this.sigma = new Sigma<ShapeAttributes, LineAttributes>(this.graph, stage, {
      allowInvalidContainer: true,
      renderLabels: false,
      enableEdgeEvents: true,
      zIndex: true,
      stagePadding: 30,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      doubleClickZoomingRatio: 1,
      defaultNodeType: "shape",
      defaultEdgeType: "line",
      nodeProgramClasses: { shape: ShapeProgram as never },
      nodeHoverProgramClasses: { shape: ShapeProgram as never },
      edgeProgramClasses: { line: LineProgram as never },
      defaultDrawNodeHover: () => undefined,
      nodeReducer: (id, data) => this.reduceNode(id, data),
      edgeReducer: (key, data) => this.reduceLine(key, data),
    });
    this.sigma.setCustomBBox(natural);
    this.overlay = new Overlay(this);
    this.listen();
    this.readTheme();
  }

  /** Draws other things. What stays keeps its place unless the drawing gives another. */
  draw(drawing: Drawing): void {
    this.drawing = drawing;
    const ids = new Set(drawing.things.map((thing) => thing.id));
    for (const id of this.graph.nodes()) if (!ids.has(id)) this.graph.dropNode(id);
    for (const thing of drawing.things) this.graph.mergeNode(thing.id, shapeOf(thing));
    this.graph.clearEdges();
    for (const [line, aside] of fannedOut(drawing.lines)) {
      this.graph.addEdgeWithKey(line.key, line.from, line.to, { type: "line", line, aside });
    }
    this.sigma.setSetting("hideEdgesOnMove", drawing.lines.length > manyLines);
    this.overlay.forgetPlaces();
    this.sigma.refresh();
  }

  /** Looks at the same things in another way. */
  show(look: Look): void {
    this.look = look;
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
    return this.reduceNode(id, this.graph.getNodeAttributes(id)).color ?? "";
  }

  /** The colour and width that a line has now. */
  lineLook(key: string): { readonly color: string; readonly size: number } {
    const { color = "", size = 1 } = this.reduceLine(key, this.graph.getEdgeAttributes(key));
    return { color, size };
  }

  isRinged(id: string): boolean {
    return id === this.look.focus || this.look.selected.has(id);
  }

  /** Flies to a node, or to the middle of several. */
  fly(ids: readonly string[], ratio?: number): void {
    this.byHand = true;
    const shown = ids.filter((id) => this.graph.hasNode(id)).map((id) => this.sigma.getNodeDisplayData(id)!);
    if (shown.length === 0) return;
    const to = { x: extent(shown.map((one) => one.x)).middle, y: extent(shown.map((one) => one.y)).middle };
    const camera = this.uncovered({ ...to, ratio: ratio ?? this.sigma.getCamera().ratio });
    void this.sigma.getCamera().animate(camera, { duration: this.duration });
  }

  /** The node that gets its label first. */
  heaviest(): string | undefined {
    return [...this.drawing.things].sort((a, b) => b.weight - a.weight)[0]?.id;
  }

  /** Pans only as far as a node is out of the frame. */
  keepInFrame(id: string): void {
    const place = this.placeOf(id);
    const { width, height } = this.sigma.getDimensions();
    if (place && (place.x < 20 || place.y < 20 || place.x > width - 76 || place.y > height - 20)) this.fly([id]);
  }

  zoom(factor: number): void {
    this.byHand = true;
    const camera = this.sigma.getCamera();
    void camera.animate({ ratio: camera.getBoundedRatio(camera.ratio * factor) }, { duration: this.duration / 2 });
  }

  /** Flies so far away that everything is in the frame; where little room is left, to the node on the sheet. */
  all(jump = false): void {
    this.byHand = false;
    const ids = this.graph.nodes();
    if (ids.length === 0) return;
    const framed = ids.map((id) => this.sigma.getNodeDisplayData(id)!);
    const middle = { x: extent(framed.map((one) => one.x)).middle, y: extent(framed.map((one) => one.y)).middle };
    const { width, height } = this.sigma.getDimensions();
    const whole = { cameraState: { x: 0.5, y: 0.5, ratio: 1, angle: 0 } };
    const screen = ids.map((id) => this.sigma.graphToViewport(this.graph.getNodeAttributes(id) as Point, whole));
    const [wide, high] = [extent(screen.map((one) => one.x)).size, extent(screen.map((one) => one.y)).size];
    const ratio = Math.max(wide / Math.max(width - 150, 100), high / Math.max(height - this.cover - 48, 100), 0.15);
    const focus = this.cover > 0 && this.look.focus ? this.sigma.getNodeDisplayData(this.look.focus) : undefined;
    const to = this.uncovered(focus ? { x: focus.x, y: focus.y, ratio: near } : { ...middle, ratio });
    if (jump) this.sigma.getCamera().setState(to);
    else void this.sigma.getCamera().animate(to, { duration: this.duration });
  }

  /** The camera that shows in the part of the frame that nothing covers what another shows in its middle. */
  private uncovered(camera: Camera): Camera {
    if (this.cover === 0) return camera;
    const { width, height } = this.sigma.getDimensions();
    const cameraState = { ...camera, angle: 0 };
    return { ...this.sigma.viewportToFramedGraph({ x: width / 2, y: (height + this.cover) / 2 }, { cameraState }), ratio: camera.ratio };
  }

  /** Shows what is of a kind while the pointer is on it in the legend. */
  showcase(ids: ReadonlySet<string> | null): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.show({ ...this.look, bright: ids }), ids ? 90 : 0);
  }

  showcaseKind(kind: Kind | null): void {
    this.showcase(kind && new Set(this.graph.filterNodes((_, data) => data.kind === kind)));
  }

  setCamera({ x, y, ratio }: Camera): void {
    this.byHand = true;
    this.sigma.getCamera().setState({ x, y, ratio });
  }

  /** Called when the camera rests: with its place, or null when it keeps everything in the frame. */
  onRest(listener: (camera: Camera | null) => void): () => void {
    this.rest = listener;
    return () => {
      this.rest = null;
    };
  }

  /** Called after each frame: what stands over the canvas follows it. */
  onFrame(listener: () => void): () => void {
    this.frameListeners.add(listener);
    return () => void this.frameListeners.delete(listener);
  }

  /** Marks are smaller where the frame is. */
  private get shrink(): number {
    const { width, height } = this.sigma.getDimensions();
    return Math.min(1, Math.max(0.6, Math.min(width, height) / 560));
  }

  private get duration(): number {
    return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 360;
  }

  /** The focus, or what the pointer is on: its relations stand out. */
  private stands(from: string, to: string): boolean {
    const { focus } = this.look;
    return from === focus || to === focus || from === this.hovered || to === this.hovered;
  }

  private reduceNode(id: string, data: ShapeAttributes): Partial<ShapeData> {
    const faded = this.look.bright !== null && !this.look.bright.has(id) && !this.look.selected.has(id) && id !== this.look.focus;
    const colour = data.colour ?? colours[data.kind];
    return {
      x: data.x,
      y: data.y,
      size: data.size * this.shrink,
      kind: data.kind,
      type: "shape",
      color: faded ? this.palette.between("--canvas", colour, 0.22) : this.palette.of(colour),
      zIndex: faded ? 0 : id === this.look.focus ? 3 : data.kind === "NETWORKS" ? 2 : 1,
    };
  }

  private reduceLine(key: string, { line, aside }: LineAttributes): Partial<LineData> {
    const { bright } = this.look;
    const on = this.stands(line.from, line.to);
    const faded = !on && bright !== null && !(bright.has(line.from) && bright.has(line.to));
    const rest = line.colour ? this.palette.between("--canvas", line.colour, 0.75) : this.palette.of("--edge");
    return {
      dash: dashes[line.basis],
      aside,
      size: on ? Math.max(1.5, line.width) : line.width,
      color: on ? this.palette.of("--edge-on") : faded ? this.palette.of("--edge-faded") : rest,
      zIndex: on ? 1 : 0,
      type: "line",
      hidden: key === "",
    };
  }

  private listen(): void {
    const { sigma } = this;
    let dragged: string | null = null;
    let moved = false;
    sigma.on("clickNode", ({ node, event }) => {
      if (!moved) this.gestures?.onNode(node, event.original.shiftKey);
    });
    sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      this.gestures?.onOpen(node);
    });
    sigma.on("clickEdge", ({ edge }) => this.gestures?.onLine(edge));
    sigma.on("clickStage", () => this.gestures?.onGround());
    sigma.on("enterNode", ({ node }) => this.hover(node));
    sigma.on("leaveNode", () => this.hover(null));
    sigma.on("downNode", ({ node }) => {
      dragged = node;
      moved = false;
    });
    sigma.getMouseCaptor().on("mousemovebody", (event) => {
      if (!dragged) return;
      moved = true;
      const { x, y } = sigma.viewportToGraph(event);
      this.graph.mergeNodeAttributes(dragged, { x, y });
      event.preventSigmaDefault();
      event.original.preventDefault();
    });
    const drop = () => {
      if (dragged && moved) {
        const { x, y } = this.graph.getNodeAttributes(dragged);
        this.gestures?.onMoved(dragged, { x, y });
      }
      dragged = null;
    };
    sigma.on("upNode", drop);
    sigma.on("upStage", drop);
    sigma.getMouseCaptor().on("wheel", () => (this.byHand = true));
    sigma.getMouseCaptor().on("mousedown", () => (this.byHand = true));
    sigma.getTouchCaptor().on("touchdown", () => (this.byHand = true));
    sigma.getCamera().on("updated", ({ x, y, ratio }) => {
      clearTimeout(this.restTimer);
      this.restTimer = window.setTimeout(() => this.rest?.(this.byHand ? { x, y, ratio } : null), 300);
    });
    sigma.on("afterRender", () => {
      this.overlay.paint();
      for (const listener of this.frameListeners) listener();
    });
    for (const canvas of Object.values(sigma.getCanvases())) {
      canvas.addEventListener("webglcontextlost", (event) => event.preventDefault());
      canvas.addEventListener("webglcontextrestored", () => location.reload());
    }
  }

  private hover(id: string | null): void {
    this.hovered = id;
    this.element.style.cursor = id ? "pointer" : "";
    this.sigma.refresh({ skipIndexation: true });
  }
}

interface ShapeAttributes {
  x: number;
  y: number;
  size: number;
  kind: Kind;
  colour?: string;
  label: string;
}

interface LineAttributes {
  type: string;
  line: Line;
  aside: number;
}

function shapeOf(thing: Thing): ShapeAttributes {
  const { x, y, radius, kind, label, colour } = thing;
  return { x, y, size: radius, kind, label, ...(colour ? { colour } : { colour: undefined as never }) };
}

function extent(values: readonly number[]): { readonly middle: number; readonly size: number } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { middle: (least + most) / 2, size: most - least };
}

/** Parallel lines, each with its distance from the straight one. */
function fannedOut(lines: readonly Line[]): [Line, number][] {
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
