/** A rectangle on the screen. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const apart = (a: Box, b: Box) => a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

/** Boxes in cells, so that only those near are compared. */
export class Taken {
  private readonly cells = new Map<string, (Box & { id: string })[]>();

  add(box: Box, id: string): void {
    for (const key of cellsOf(box)) {
      const cell = this.cells.get(key);
      if (cell) cell.push({ ...box, id });
      else this.cells.set(key, [{ ...box, id }]);
    }
  }

  isFree(box: Box, id: string): boolean {
    return cellsOf(box).every((key) => (this.cells.get(key) ?? []).every((other) => other.id === id || apart(box, other)));
  }
}

function cellsOf({ x, y, width, height }: Box): string[] {
  const keys: string[] = [];
  for (let column = Math.floor(x / 64); column <= Math.floor((x + width) / 64); column++) {
    for (let row = Math.floor(y / 64); row <= Math.floor((y + height) / 64); row++) keys.push(`${column} ${row}`);
  }
  return keys;
}
