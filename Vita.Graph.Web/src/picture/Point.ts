/** A place on the screen, or in the coordinates of the graph. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
