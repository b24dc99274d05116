import { paintContours, type Title, titlesOf } from "./contours";
import { halosOf, paintHalo } from "./halos";
import type { Labelled, Parts } from "./labelParts";
import { LabelPlaces } from "./LabelPlaces";
import { paintLabel, paintLeader } from "./paintLabel";
import { boxOf, type PageMarkAt, pageMarksOf, paintPageMark } from "./pageMarks";
import type { Scene } from "./Scene";

/** What is drawn on plain canvases under and over the marks: hulls, halos, labels, page marks. */
export class Overlay {
  private readonly ground: CanvasRenderingContext2D;
  private readonly under: CanvasRenderingContext2D;
  private readonly over: CanvasRenderingContext2D;
  private readonly labels: LabelPlaces;
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
    this.labels = new LabelPlaces(scene, this.over);
  }

  /** Labels are given their places again at the next frame. */
  forgetPlaces(): void {
    this.labels.forgetTexts();
    this.stale = true;
  }

  /** Whether labels have the places that they keep. */
  get isSettled(): boolean {
    return !this.stale && this.timer === 0;
  }

  paint(): void {
    const { scene, over } = this;
    for (const context of [this.ground, this.under, over]) clear(context);
    this.ground.canvas.hidden = scene.drawing.contours.length === 0;
    paintContours(scene, this.ground, over);
    for (const halo of halosOf(scene)) paintHalo(scene, this.under, halo);
    if (this.stale) this.place();
    else this.placeSoon();
    for (const mark of this.pageMarks()) paintPageMark(scene, over, mark);
    const labels = this.labelled().map((label) => ({ label, parts: this.partsOf(label) }));
    for (const { parts } of labels) paintLeader(scene, over, parts);
    for (const { label, parts } of labels) paintLabel(scene, over, label, parts);
  }

  /** The labels as they stand. */
  labelled(): Labelled[] {
    return this.labels.labelled();
  }

  /** Where the words of a label are, its pill and its leader. */
  partsOf(label: Labelled): Parts {
    return this.labels.partsOf(label);
  }

  /** The titles of the hulls, and where they stand. */
  titles(): Title[] {
    return titlesOf(this.scene, this.over);
  }

  /** The page of each relation of the focus, where there is room for it between the two marks. */
  pageMarks(): PageMarkAt[] {
    return pageMarksOf(this.scene, this.over);
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
    const titles = this.titles().map(({ x, y, width }) => ({ x: x - 4, y: y - 14, width: width + 8, height: 20 }));
    this.labels.find([...this.pageMarks().map(boxOf), ...titles]);
  }
}

function clear(context: CanvasRenderingContext2D): void {
  const ratio = context.canvas.width / context.canvas.clientWidth || 1;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.scale(ratio, ratio);
}
