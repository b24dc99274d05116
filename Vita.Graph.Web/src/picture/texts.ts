import type { Kind } from "../kinds";
import { cut } from "../words/typography";
import { isNear } from "./halos";
import { balanced } from "./labels";
import type { Scene } from "./Scene";
import type { Thing } from "./Thing";

/** A label with its lines broken and its letters chosen. */
export interface Text {
  readonly lines: readonly string[];
  readonly font: string;
  readonly size: number;
  readonly weight: number;
  readonly italic: boolean;
  readonly width: number;
  readonly height: number;
  readonly selected: boolean;
}

export const lineHeight = 15;

/** The labels of a scene, measured once each until they are forgotten. */
export class Texts {
  private readonly texts = new Map<string, Text>();

  constructor(
    private readonly scene: Scene,
    private readonly context: CanvasRenderingContext2D,
  ) {}

  forget(): void {
    this.texts.clear();
  }

  known(id: string): Text | undefined {
    return this.texts.get(id);
  }

  of(thing: Thing): Text {
    const known = this.texts.get(thing.id);
    if (known) return known;
    const selected = thing.id === this.scene.look.focus;
    const weight = selected || thing.kind === "NETWORKS" || isNear(this.scene, thing.id) ? 600 : 400;
    const italic = thing.kind === "THEMES";
    const size = selected ? 14 : 12;
    const font = `${italic ? "italic " : ""}${weight} ${size}px ${fontFamily()}`;
    const words = selected ? cut(thing.label, 60) : cut(thing.label, mostLetters(thing.kind));
    const lines = balanced(words, selected ? 34 : 24);
    this.context.font = font;
    const width = Math.max(...lines.map((line) => this.context.measureText(line).width));
    const height = lines.length * lineHeight + (selected ? 6 : 0);
    const text = { lines, font, size, weight, italic, width, height, selected };
    this.texts.set(thing.id, text);
    return text;
  }
}

/** What the pill beside the focus says: so many neighbours could still come. */
export const pillWords = (more: number): string => `+${more}`;

export const pillFont = (): string => `600 12px ${fontFamily()}`;

/** How wide the pill is; 0 when nothing more could come. */
export function pillWidth({ look }: Scene, context: CanvasRenderingContext2D): number {
  if (look.more === 0) return 0;
  context.font = pillFont();
  return context.measureText(pillWords(look.more)).width + 14;
}

export function fontFamily(): string {
  return getComputedStyle(document.body).fontFamily;
}

function mostLetters(kind: Kind): number {
  return kind === "PROJECTS" ? 27 : kind === "NEEDS" || kind === "OFFERS" || kind === "CHALLENGES" ? 32 : 46;
}
