import { haloed, isNear } from "./halos";
import { type Labelled, padding, type Parts, partsOf, roomOf } from "./labelParts";
import { type Mark, type Place, placeLabels, type Wish } from "./labels";
import { toolRoom } from "./rooms";
import type { Scene } from "./Scene";
import type { Box } from "./Taken";
import { pillWidth, Texts } from "./texts";
import type { Thing } from "./Thing";

/** One label for so many pixels of the frame, when all is in it. Who comes nearer reads more. */
const room = 36_000;

/** Which nodes have their label, and where it stands. Labels keep their places until they are found anew. */
export class LabelPlaces {
  private readonly texts: Texts;
  private places = new Map<string, Place>();

  /** @param context Measures the letters. */
  constructor(
    private readonly scene: Scene,
    private readonly context: CanvasRenderingContext2D,
  ) {
    this.texts = new Texts(scene, context);
  }

  forgetTexts(): void {
    this.texts.forget();
  }

  /** The labels as they stand. With names switched off, only a focus still has them around it. */
  labelled(): Labelled[] {
    const { labels, focus } = this.scene.look;
    if (!labels && !focus) return [];
    return [...this.places].flatMap(([id, place]) => {
      const [at, text] = [this.scene.placeOf(id), this.texts.known(id)];
      return at && text && this.isShown(id) ? [{ id, at, radius: this.scene.radiusOf(id), place, text }] : [];
    });
  }

  partsOf(label: Labelled): Parts {
    return partsOf(label, label.text.selected ? pillWidth(this.scene, this.context) : 0);
  }

  /** @param blocked What no label may lie over, besides marks and labels. */
  find(blocked: readonly Box[]): void {
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
    const found = placeLabels(wishes, marks, { width: width - toolRoom, height }, this.places, blocked);
    this.places = new Map([...found].filter(([id], index) => index < most || isNear(scene, id)));
  }

  private isShown(id: string): boolean {
    const { labels, bright } = this.scene.look;
    return isNear(this.scene, id) || (labels && (bright === null || bright.has(id)));
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
      width: text.width + (text.selected ? 2 * padding + roomOf(pillWidth(scene, this.context)) : 0),
      height: text.height,
      always: thing.id === focus || thing.id === scene.hovered,
      far: bright === null && (thing.kind === "NETWORKS" || (near && this.hasFewTies())),
    };
  }
}
