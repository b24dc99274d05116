import { hull } from "./lasso";
import type { Point } from "./Point";
import { toolRoom } from "./rooms";
import type { Scene } from "./Scene";
import { fontFamily } from "./texts";
import type { Contour } from "./Thing";

/** A hull on the screen. */
export interface Outline {
  readonly points: readonly Point[];
  readonly colour: string;
}

/** How far a hull reaches over the middles of its outer nodes, on both sides of its line. */
export const hullWidth = 76;

export function outlinesOf(scene: Scene): Outline[] {
  return scene.drawing.contours.map(({ ids, colour }) => ({
    points: hull(ids.flatMap((id) => scene.placeOf(id) ?? [])),
    colour: scene.palette.between("--canvas", colour, 0.09),
  }));
}

/** Hulls under everything, their titles over it. */
export function paintContours(scene: Scene, ground: CanvasRenderingContext2D, over: CanvasRenderingContext2D): void {
  for (const { points, colour } of outlinesOf(scene)) {
    ground.beginPath();
    for (const point of points) ground.lineTo(point.x, point.y);
    ground.closePath();
    ground.lineJoin = "round";
    ground.fillStyle = ground.strokeStyle = colour;
    ground.lineWidth = hullWidth;
    ground.stroke();
    ground.fill();
  }
  for (const title of titlesOf(scene, over)) paintTitle(scene, over, title);
}

const titleHeight = 20;

export interface Title extends Contour {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The titles of the hulls: each over the upper left of its own, inside the frame, none over another. */
export function titlesOf(scene: Scene, context: CanvasRenderingContext2D): Title[] {
  const frame = scene.sigma.getDimensions();
  context.font = `600 13px ${fontFamily()}`;
  const wishes = scene.drawing.contours.map((contour) => {
    const points = contour.ids.flatMap((id) => scene.placeOf(id) ?? []);
    const heights = points.map((point) => point.y);
    const width = context.measureText(contour.title).width + 16;
    const left = Math.min(...points.map((point) => point.x)) - 30;
    const x = Math.max(12, Math.min(frame.width - width - toolRoom, left));
    return { ...contour, x, width, top: Math.min(...heights) - 46, bottom: Math.max(...heights) + 56 };
  });
  return apart(wishes, frame.height);
}

interface TitleWish {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

/** Each at its top; a line higher or under its hull where another is in the way. */
export function apart<Wish extends TitleWish>(wishes: readonly Wish[], height: number): (Wish & { y: number })[] {
  const placed: (Wish & { y: number })[] = [];
  for (const wish of wishes) {
    const top = Math.max(16, wish.top);
    const isFree = (y: number) =>
      y >= 16 &&
      y <= height - 4 &&
      placed.every((one) => Math.abs(one.y - y) >= titleHeight || one.x > wish.x + wish.width || wish.x > one.x + one.width);
    placed.push({ ...wish, y: [top, top - titleHeight, wish.bottom, top - 2 * titleHeight].find(isFree) ?? top });
  }
  return placed;
}

function paintTitle({ palette }: Scene, context: CanvasRenderingContext2D, { x, y, title, colour }: Title): void {
  context.font = `600 13px ${fontFamily()}`;
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  context.fillStyle = palette.of(colour);
  context.beginPath();
  context.arc(x + 5, y - 4.5, 5, 0, 2 * Math.PI);
  context.fill();
  context.lineWidth = 3.5;
  context.strokeStyle = palette.of("--canvas");
  context.strokeText(title, x + 16, y);
  context.fillStyle = palette.of("--ink");
  context.fillText(title, x + 16, y);
}
