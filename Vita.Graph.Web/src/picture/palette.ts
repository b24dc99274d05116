/** The colours of the page as numbers: WebGL and canvas cannot read custom properties. */
export class Palette {
  private readonly known = new Map<string, string>();
  private readonly probe: HTMLElement;

  constructor(beside: HTMLElement) {
    this.probe = document.createElement("span");
    this.probe.hidden = true;
    beside.append(this.probe);
  }

  /** The colour that a custom property has now, as `rgb(…)`. */
  of(property: string): string {
    let colour = this.known.get(property);
    if (!colour) {
      this.probe.style.color = `var(${property})`;
      colour = getComputedStyle(this.probe).color;
      this.known.set(property, colour);
    }
    return colour;
  }

  /** A colour between two: 0 is the first, 1 the second. */
  between(first: string, second: string, share: number): string {
    const key = `${first} ${second} ${share}`;
    const known = this.known.get(key);
    if (known) return known;
    const [a, b] = [channels(this.of(first)), channels(this.of(second))];
    const mixed = `rgb(${a.map((value, index) => Math.round(value + ((b[index] ?? 0) - value) * share)).join(",")})`;
    this.known.set(key, mixed);
    return mixed;
  }

  /** Forgets every colour: the theme has changed. */
  forget(): void {
    this.known.clear();
  }
}

function channels(colour: string): number[] {
  return (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
}
