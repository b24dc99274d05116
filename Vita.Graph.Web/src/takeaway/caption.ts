import { type Kind, kindNames } from "../kinds";
import { colours, shapes } from "../parts/shapes";
import { type Colours, round, text } from "./svg";

/** What stands around the picture: an exported figure explains itself. */
export interface Caption {
  /** The question in words, with its criteria. */
  readonly title: string;
  readonly numbers: string;
  readonly legend: readonly { readonly kind: Kind; readonly name: string }[];
  readonly key: string;
  readonly source: string;
  readonly address: string;
}

/** A part of the figure, with the height that it takes. */
interface Part {
  readonly height: number;
  readonly svg: readonly string[];
}

export const margin = 24;

/** The question and its numbers, over the picture. */
export function headOf({ title, numbers }: Caption, width: number, palette: Colours): Part {
  const lines = wrapped(title, width, 10.6);
  const strong = { "font-size": 17, "font-weight": 600 };
  const svg = lines.map((line, index) => text(margin, 34 + index * 24, line, palette.of("--ink"), strong));
  const under = 34 + lines.length * 24;
  return { height: under + 26, svg: [...svg, text(margin, under, numbers, palette.of("--ink-2"), { "font-size": 14 })] };
}

/** The legend, the source and the address, under the picture that ends at `top`. */
export function footOf({ legend, key, source, address }: Caption, width: number, top: number, palette: Colours): Part {
  const svg: string[] = [];
  let [x, y] = [margin, top + 28];
  const put = (room: number) => {
    if (x + room > width + margin && x > margin) [x, y] = [margin, y + 20];
    x += room;
    return x - room;
  };
  for (const { kind, name } of [...legend].sort((a, b) => kindNames.indexOf(a.kind) - kindNames.indexOf(b.kind))) {
    const left = put(36 + name.length * 7);
    const place = `translate(${round(left + 8)} ${y - 4})`;
    svg.push(`<path transform="${place}" fill-rule="evenodd" d="${shapes[kind]}" fill="${palette.of(colours[kind])}"/>`);
    svg.push(text(left + 21, y, name, palette.of("--ink")));
  }
  svg.push(text(put(key.length * 7) + 12, y, key, palette.of("--ink-2")));
  for (const line of [source, address].flatMap((words) => wrapped(words, width, 7.4))) {
    y += 20;
    svg.push(text(margin, y, line, palette.of("--ink-2")));
  }
  return { height: y + 14 - top, svg };
}

/** Breaks a text where it would leave the figure: between words, or inside of one that is longer than a line. */
export function wrapped(words: string, width: number, letter: number): string[] {
  const most = Math.max(20, Math.floor(width / letter));
  const lines: string[] = [];
  for (const word of words.split(" ").flatMap((one) => one.match(new RegExp(`.{1,${most}}`, "gu")) ?? [])) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
