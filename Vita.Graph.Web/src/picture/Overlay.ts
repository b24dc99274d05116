import type { Kind } from "../kinds";
import type { BasisName } from "../parts/PageMark";
import { cut } from "../words/typography";
import { balanced, type Mark, type Place, placeLabels, type Wish } from "./labels";
import { hull } from "./lasso";
import type { Point } from "./Point";
import type { Scene } from "./Scene";
import type { Contour, Thing } from "./Thing";

/** A label with its lines broken and its letters chosen. */
export interface Text {
  readonly lines: readonly string[];
  readonly font: string;
  readonly size: number;
  readonly width: number;
  readonly selected: boolean;
}

const lineHeight = 15;
const toolRoom = 56;

/** What is drawn on plain canvases under and over the marks: hulls, halos, labels, page marks. */
export class Overlay {
  private readonly ground: CanvasRenderingContext2D;
  private readonly under: CanvasRenderingContext2D;
  private readonly over: CanvasRenderingContext2D;
  private readonly texts = new Map<string, Text>();
  private places = new Map<string, Place>();
  private stale = true;
  private timer = 0;

  constructor(private readonly scene: Scene) {
    const { sigma } = scene;
    sigma.createCanvasContext("ground");
    sigma.createCanvasContext("under");
    sigma.createCanvasContext("over");
    const { ground, under, over, edges, nodes, mouse } = sigma.getCanvases();
    edges?.before(ground!);
    nodes?.before(under!);
    mouse?.before(over!);
    this.ground = ground!.getContext("2d")!;
    this.under = under!.getContext("2d")!;
    this.over = over!.getContext("2d")!;
    for (const canvas of [ground!, under!, over!]) canvas.style.pointerEvents = "none";
  }

  /** Labels are given their places again at the next frame. */
  forgetPlaces(): void {
    this.texts.clear();
    this.stale = true;
  }

  paint(): void {
    for (const context of [this.ground, this.under, this.over]) this.clear(context);
    const { look } = this.scene;
    this.paintContours();
    for (const id of this.halos()) this.paintHalo(id);
    if (this.stale) this.place();
    else this.placeSoon();
    this.paintPageMarks();
    if (look.labels || look.focus) for (const [id, place] of this.places) this.paintLabel(id, place);
  }

  /** The labels as they stand: what an exported picture draws too. */
  labelled(): { readonly id: string; readonly at: Point; readonly place: Place; readonly text: Text }[] {
    return [...this.places].flatMap(([id, place]) => {
      const [at, text] = [this.scene.placeOf(id), this.texts.get(id)];
      return at && text ? [{ id, at, place, text }] : [];
    });
  }

  /** Once the camera rests, labels find new places; while it moves they keep theirs. */
  private placeSoon(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.stale = true;
      this.scene.sigma.refresh({ skipIndexation: true });
      this.timer = 0;
    }, 140);
  }

  private clear(context: CanvasRenderingContext2D): void {
    const ratio = context.canvas.width / context.canvas.clientWidth || 1;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, context.canvas.width, context.canvas.height);
    context.scale(ratio, ratio);
  }

  private place(): void {
    this.stale = false;
    const { width, height } = this.scene.sigma.getDimensions();
    const marks: Mark[] = [];
    const wishes: Wish[] = [];
    const most = Math.round((width * height) / 12500);
    const sorted = [...this.scene.drawing.things].sort((a, b) => b.weight - a.weight);
    for (const thing of sorted) {
      const at = this.scene.placeOf(thing.id);
      if (!at || at.x < -20 || at.y < -20 || at.x > width + 20 || at.y > height + 20) continue;
      const mark = { id: thing.id, ...at, radius: this.scene.radiusOf(thing.id) + (this.isHaloed(thing.id) ? 9 : 1) };
      marks.push(mark);
      if (wishes.length < most * 2 || this.isNear(thing.id)) wishes.push(this.wish(thing, mark));
    }
    const pages = this.pageMarks().map(({ x, y, width: wide }) => ({ x: x - wide / 2, y: y - 9, width: wide, height: 18 }));
    const titles = this.scene.drawing.contours.map((contour) => this.titleOf(contour));
    const blocked = [...pages, ...titles.map(({ x, y, width: wide }) => ({ x: x - 4, y: y - 14, width: wide + 8, height: 20 }))];
    const found = placeLabels(wishes, marks, { width: width - toolRoom, height }, this.places, blocked);
    this.places = new Map([...found].filter(([id], index) => index < most || this.isNear(id)));
  }

  private wish(thing: Thing, mark: Mark): Wish {
    const text = this.textOf(thing);
    const near = this.isNear(thing.id);
    const { focus, labels, bright } = this.scene.look;
    return {
      ...mark,
      weight: thing.weight + (near ? 1000 : 0) + (bright?.has(thing.id) ? 500 : 0) - (labels || near ? 0 : 1e6),
      width: text.width + (text.selected ? 12 : 0),
      height: text.lines.length * lineHeight + (text.selected ? 6 : 0),
      always: thing.id === focus || thing.id === this.scene.hovered,
    };
  }

  private isNear(id: string): boolean {
    const { look, hovered, graph } = this.scene;
    if (id === look.focus || id === hovered || look.selected.has(id)) return true;
    return !!look.focus && graph.hasNode(look.focus) && graph.areNeighbors(look.focus, id);
  }

  private isHaloed(id: string): boolean {
    const { look, hovered } = this.scene;
    return id === look.focus || id === hovered || look.selected.has(id);
  }

  private halos(): Set<string> {
    const { look, hovered, graph } = this.scene;
    return new Set([hovered, ...look.selected, look.focus].filter((id): id is string => !!id && graph.hasNode(id)));
  }

  private textOf(thing: Thing): Text {
    const known = this.texts.get(thing.id);
    if (known) return known;
    const selected = thing.id === this.scene.look.focus;
    const strong = selected || thing.kind === "NETWORKS" || this.isNear(thing.id);
    const size = selected ? 14 : 12;
    const font = `${thing.kind === "THEMES" ? "italic " : ""}${strong ? 600 : 400} ${size}px ${this.fontFamily}`;
    const words = selected ? cut(thing.label, 60) : cut(thing.label, mostLetters(thing.kind));
    const lines = balanced(words, selected ? 34 : 24);
    this.over.font = font;
    const width = Math.max(...lines.map((line) => this.over.measureText(line).width));
    const text = { lines, font, size, width, selected };
    this.texts.set(thing.id, text);
    return text;
  }

  private get fontFamily(): string {
    return getComputedStyle(document.body).fontFamily;
  }

  private paintContours(): void {
    const { drawing, palette } = this.scene;
    for (const { ids, colour } of drawing.contours) {
      const points = hull(ids.flatMap((id) => this.scene.placeOf(id) ?? []));
      const context = this.ground;
      context.beginPath();
      for (const point of points) context.lineTo(point.x, point.y);
      context.closePath();
      context.lineJoin = "round";
      context.fillStyle = context.strokeStyle = palette.between("--canvas", colour, 0.09);
      context.lineWidth = 76;
      context.stroke();
      context.fill();
    }
    for (const contour of drawing.contours) this.paintTitle(contour);
  }

  /** Where the title of a hull stands: over its upper left, inside the frame. */
  private titleOf({ ids, title }: Contour): { readonly x: number; readonly y: number; readonly width: number } {
    const points = ids.flatMap((id) => this.scene.placeOf(id) ?? []);
    this.over.font = `600 13px ${this.fontFamily}`;
    const width = this.over.measureText(title).width + 16;
    const most = this.scene.sigma.getDimensions().width - width - 12;
    const x = Math.max(12, Math.min(most, Math.min(...points.map((point) => point.x)) - 30));
    return { x, y: Math.max(16, Math.min(...points.map((point) => point.y)) - 46), width };
  }

  private paintTitle(contour: Contour): void {
    const { palette } = this.scene;
    const { x, y } = this.titleOf(contour);
    const context = this.over;
    context.textAlign = "left";
    context.textBaseline = "alphabetic";
    context.fillStyle = palette.of(contour.colour);
    context.beginPath();
    context.arc(x + 5, y - 4.5, 5, 0, 2 * Math.PI);
    context.fill();
    context.lineWidth = 3.5;
    context.strokeStyle = palette.of("--canvas");
    context.strokeText(contour.title, x + 16, y);
    context.fillStyle = palette.of("--ink");
    context.fillText(contour.title, x + 16, y);
  }

  private paintHalo(id: string): void {
    const { palette, look } = this.scene;
    const at = this.scene.placeOf(id)!;
    const context = this.under;
    context.beginPath();
    context.arc(at.x, at.y, this.scene.radiusOf(id) + (id === look.focus || look.selected.size < 2 ? 9 : 4), 0, 2 * Math.PI);
    context.fillStyle = palette.of("--marker");
    context.fill();
    if (id !== look.focus && !look.selected.has(id)) return;
    context.lineWidth = 2;
    context.strokeStyle = palette.of("--marker-ring");
    context.stroke();
  }

  private paintLabel(id: string, place: Place): void {
    const at = this.scene.placeOf(id);
    const text = this.texts.get(id);
    if (!at || !text) return;
    const { palette, look } = this.scene;
    const context = this.over;
    const faded = look.bright !== null && !look.bright.has(id) && !this.isNear(id);
    if (faded || (!look.labels && !this.isNear(id))) return;
    const [x, y] = [at.x + place.dx, at.y + place.dy];
    if (text.selected) this.paintMarker(x, y, text);
    context.font = text.font;
    context.textBaseline = "middle";
    context.textAlign = place.side === 1 ? "left" : place.side === -1 ? "right" : "center";
    const width = text.width + (text.selected ? 12 : 0);
    const from = place.side === 1 ? x + (text.selected ? 6 : 0) : place.side === -1 ? x + width - (text.selected ? 6 : 0) : x + width / 2;
    text.lines.forEach((line, index) => {
      const middle = y + (index + 0.5) * lineHeight + (text.selected ? 3 : 0);
      context.lineWidth = 3.5;
      context.lineJoin = "round";
      context.strokeStyle = palette.of("--canvas");
      if (!text.selected) context.strokeText(line, from, middle);
      context.fillStyle = palette.of("--ink");
      context.fillText(line, from, middle);
    });
    if (text.selected && look.more > 0)
      this.paintMore(place.side === -1 ? x : x + width, y + (text.lines.length * lineHeight + 6) / 2, place.side === -1);
  }

  private paintMarker(x: number, y: number, text: Text): void {
    const context = this.over;
    context.fillStyle = this.scene.palette.of("--marker");
    context.beginPath();
    context.roundRect(x, y, text.width + 12, text.lines.length * lineHeight + 6, 3);
    context.fill();
  }

  /** The pill that says how many neighbours could still come. */
  private paintMore(edge: number, y: number, before: boolean): void {
    const { palette, look } = this.scene;
    const context = this.over;
    const words = `+${look.more}`;
    context.font = `600 12px ${this.fontFamily}`;
    const width = context.measureText(words).width + 14;
    const x = before ? edge - width - 10 : edge;
    context.beginPath();
    context.roundRect(x + 5, y - 9, width, 18, 9);
    context.fillStyle = palette.of("--canvas");
    context.fill();
    context.lineWidth = 1.5;
    context.strokeStyle = palette.of("--ink");
    context.stroke();
    context.fillStyle = palette.of("--ink");
    context.textAlign = "center";
    context.fillText(words, x + 5 + width / 2, y + 0.5);
  }

  /** The page of each relation of the focus, where there is room for it between the two marks. */
  pageMarks(): PageMarkAt[] {
    const { look, graph } = this.scene;
    if (!look.focus || !graph.hasNode(look.focus) || graph.degree(look.focus) > 40) return [];
    this.over.font = `400 12px ${this.fontFamily}`;
    const found: PageMarkAt[] = [];
    graph.forEachEdge(look.focus, (_, { line, aside }) => {
      const [from, to] = [this.scene.placeOf(line.from), this.scene.placeOf(line.to)];
      if (!from || !to || !line.page) return;
      const span = Math.hypot(to.x - from.x, to.y - from.y);
      const x = (from.x + to.x) / 2 + ((to.y - from.y) / span) * aside;
      const y = (from.y + to.y) / 2 - ((to.x - from.x) / span) * aside;
      const width = this.over.measureText(line.page).width + 6;
      const taken = found.some((one) => Math.abs(one.x - x) < width && Math.abs(one.y - y) < 17);
      if (span > 64 && !taken) found.push({ x, y, width, page: line.page, basis: line.basis });
    });
    return found;
  }

  private paintPageMarks(): void {
    const { palette } = this.scene;
    const context = this.over;
    for (const { x, y, width, page, basis } of this.pageMarks()) {
      context.font = `400 12px ${this.fontFamily}`;
      context.textBaseline = "middle";
      context.textAlign = "center";
      context.fillStyle = palette.of("--canvas");
      context.fillRect(x - width / 2, y - 9, width, 18);
      context.fillStyle = palette.of("--ink-2");
      context.fillText(page, x, y);
      context.setLineDash(basis === "IMPLIED" ? [4, 2] : basis === "AMBIGUOUS" ? [1.5, 2] : []);
      context.strokeStyle = palette.of("--control");
      context.lineWidth = 1.5;
      context.beginPath();
      context.moveTo(x - width / 2 + 3, y + 8);
      context.lineTo(x + width / 2 - 3, y + 8);
      context.stroke();
      context.setLineDash([]);
    }
  }
}

export interface PageMarkAt extends Point {
  readonly width: number;
  readonly page: string;
  readonly basis: BasisName;
}

function mostLetters(kind: Kind): number {
  return kind === "PROJECTS" ? 27 : kind === "NEEDS" || kind === "OFFERS" || kind === "CHALLENGES" ? 32 : 46;
}
