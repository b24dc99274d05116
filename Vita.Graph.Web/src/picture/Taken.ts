/** A rectangle on the screen. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const apart = (a: Box, b: Box) => a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

const cellSize = 64;

/** Boxes in cells, so that only those near are compared. */
export class Taken {
  private readonly cells = new Map<number, (Box & { readonly id: string })[]>();

  add(box: Box, id: string): void {
    const added = { ...box, id };
    for (const key of cellsOf(box)) {
      const cell = this.cells.get(key);
      if (cell) cell.push(added);
      else this.cells.set(key, [added]);
    }
  }

  isFree(box: Box, id: string): boolean {
    return cellsOf(box).every((key) => this.cells.get(key)?.every((other) => other.id === id || apart(box, other)) ?? true);
  }
}

/** The cells that a box touches. Numbers, not texts: thousands of marks are asked about at each placing of labels. */
function cellsOf({ x, y, width, height }: Box): number[] {
  const keys: number[] = [];
  for (let column = Math.floor(x / cellSize); column <= Math.floor((x + width) / cellSize); column++) {
    for (let row = Math.floor(y / cellSize); row <= Math.floor((y + height) / cellSize); row++) keys.push(column * 65_536 + row);
  }
  return keys;
}
