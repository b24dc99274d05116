import { paintContours, type Title, titlesOf } from "./contours";
import { type Mark, type Place, placeLabels, type Wish } from "./labels";
import { paintLabel, paintLeader, type Parts, partsOf, pillWidth } from "./paintLabel";
import { type PageMarkAt, pageMarksOf, paintPageMarks } from "./pageMarks";
import { haloed, isNear, paintHalo } from "./halos";
import type { Point } from "./Point";
import type { Scene } from "./Scene";
import { type Text, Texts } from "./texts";
import type { Thing } from "./Thing";

/** On the right stand the tools: no label goes there. */
const toolRoom = 56;
/** One label for so many pixels of the frame, when all is in it. Who comes nearer reads more. */
const room = 36_000;

/** A label in its place: what an exported picture draws too. */
export interface Labelled {
  readonly id: string;
  readonly at: Point;
  readonly place: Place;
  readonly text: Text;
}

/** What is drawn on plain canvases under and over the marks: hulls, halos, labels, page marks. */
export class Overlay {
  private readonly ground: CanvasRenderingContext2D;
  private readonly under: CanvasRenderingContext2D;
  private readonly over: CanvasRenderingContext2D;
  private readonly texts: Texts;
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
    this.texts = new Texts(scene, this.over);
  }

  /** Labels are given their places again at the next frame. */
  forgetPlaces(): void {
    this.texts.forget();
    this.stale = true;
  }

  /** Whether labels have the places that they keep. */
  get isSettled(): boolean {
    return !this.stale && this.timer === 0;
  }

  paint(): void {
    const { scene } = this;
    for (const context of [this.ground, this.under, this.over]) clear(context);
    this.ground.canvas.hidden = scene.drawing.contours.length === 0;
    paintContours(scene, this.ground, this.over);
    for (const id of haloed(scene)) paintHalo(scene, this.under, id);
    if (this.stale) this.place();
    else this.placeSoon();
    paintPageMarks(scene, this.over);
    if (!scene.look.labels && !scene.look.focus) return;
    const labelled = this.labelled();
    for (const label of labelled) paintLeader(scene, this.over, label);
    for (const label of labelled) paintLabel(scene, this.over, label);
  }

  /** The labels as they stand. */
  labelled(): Labelled[] {
    return [...this.places].flatMap(([id, place]) => {
      const [at, text] = [this.scene.placeOf(id), this.texts.known(id)];
      return at && text && this.isShown(id) ? [{ id, at, place, text }] : [];
    });
  }

  /** Where the words of a label are. */
  partsOf(label: Labelled): Parts {
    return partsOf(label, pillWidth(this.scene, this.over));
  }

  /** The titles of the hulls, and where they stand. */
  titles(): Title[] {
    return titlesOf(this.scene, this.over);
  }

  /** The page of each relation of the focus, where there is room for it between the two marks. */
  pageMarks(): PageMarkAt[] {
    return pageMarksOf(this.scene, this.over);
  }

  private isShown(id: string): boolean {
    const { labels, bright } = this.scene.look;
    return isNear(this.scene, id) || (labels && (bright === null || bright.has(id)));
  }

  /** Once the camera rests, labels find new places; while it moves they keep theirs. */
  private placeSoon(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.timer = 0;
      this.stale = true;
      this.paint();
    }, 140);
  }

  private place(): void {
    this.stale = false;
    const { scene } = this;
    const { width, height } = scene.sigma.getDimensions();
    const marks: Mark[] = [];
    const wishes: Wish[] = [];
    const most = Math.round((width * height) / room / Math.min(1, scene.sigma.getCamera().ratio));
    const halos = haloed(scene);
    const sorted = [...scene.drawing.things].sort((a, b) => b.weight - a.weight);
    for (const thing of sorted) {
      const at = scene.placeOf(thing.id);
      if (!at || at.x < -20 || at.y < -20 || at.x > width + 20 || at.y > height + 20) continue;
      const mark = { id: thing.id, ...at, radius: scene.radiusOf(thing.id) + (halos.has(thing.id) ? 9 : 1) };
      marks.push(mark);
      if (wishes.length < most * 2 || isNear(scene, thing.id)) wishes.push(this.wish(thing, mark));
    }
    const pages = this.pageMarks().map(({ x, y, width: wide }) => ({ x: x - wide / 2, y: y - 9, width: wide, height: 18 }));
    const blocked = [...pages, ...this.titles().map(({ x, y, width: wide }) => ({ x: x - 4, y: y - 14, width: wide + 8, height: 20 }))];
    const found = placeLabels(wishes, marks, { width: width - toolRoom, height }, this.places, blocked);
    this.places = new Map([...found].filter(([id], index) => index < most || isNear(scene, id)));
  }

  /** Where the focus has few neighbours, all of them keep their labels, if need be further away. */
  private hasFewTies(): boolean {
    const { look, graph } = this.scene;
    return !look.focus || !graph.hasNode(look.focus) || graph.degree(look.focus) <= 16;
  }

  private wish(thing: Thing, mark: Mark): Wish {
    const { scene } = this;
    const text = this.texts.of(thing);
    const near = isNear(scene, thing.id);
    const { focus, labels, bright } = scene.look;
    return {
      ...mark,
      weight: thing.weight + (near ? 1000 : 0) + (bright?.has(thing.id) ? 500 : 0) - (labels || near ? 0 : 1e6),
      width: text.width + (text.selected ? 12 + pillWidth(scene, this.over) : 0),
      height: text.height,
      always: thing.id === focus || thing.id === scene.hovered,
      far: bright === null && (thing.kind === "NETWORKS" || (near && this.hasFewTies())),
    };
  }
}

function clear(context: CanvasRenderingContext2D): void {
  const ratio = context.canvas.width / context.canvas.clientWidth || 1;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.scale(ratio, ratio);
}
