import type { Spot } from "./shapes";

/** The part of the map that is seen: its centre and how many times larger than the whole it is drawn. */
export interface Window {
  readonly x: number;
  readonly y: number;
  readonly times: number;
}

/** The whole map, with room for the labels at its sides. */
export const ground = { x: -46, y: -4, w: 700, h: 594 } as const;
export const whole: Window = { x: ground.x + ground.w / 2, y: ground.y + ground.h / 2, times: 1 };

const mostTimes = 8;

/** Kept on the map, between the whole and the closest. */
function within({ x, y, times }: Window): Window {
  const near = Math.min(mostTimes, Math.max(1, times));
  const [w, h] = [ground.w / near / 2, ground.h / near / 2];
  const between = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);
  return {
    x: between(x, ground.x + w, ground.x + ground.w - w),
    y: between(y, ground.y + h, ground.y + ground.h - h),
    times: near,
  };
}

/** Closer or farther; what is at `at` stays where it is. */
export function zoomed(window: Window, factor: number, at: Spot = window): Window {
  const times = Math.min(mostTimes, Math.max(1, window.times * factor));
  const share = window.times / times;
  return within({ x: at.x + (window.x - at.x) * share, y: at.y + (window.y - at.y) * share, times });
}

/** Moved by shares of what is seen. */
export function moved(window: Window, right: number, down: number): Window {
  const { times } = window;
  return within({ x: window.x + (right * ground.w) / times, y: window.y + (down * ground.h) / times, times });
}

/** As `x_y_times` in the address; nothing for the whole. */
export const written = ({ x, y, times }: Window): string =>
  times === 1 ? "" : [x, y, times].map((value) => Math.round(value * 100) / 100).join("_");

export function windowOf(text: string | undefined): Window {
  const [x = Number.NaN, y = Number.NaN, times = Number.NaN] = (text ?? "").split("_").map(Number);
  return [x, y, times].every(Number.isFinite) ? within({ x, y, times }) : whole;
}

/** For `viewBox`. */
export const boxOf = ({ x, y, times }: Window): readonly [number, number, number, number] => {
  const [w, h] = [ground.w / times, ground.h / times];
  return [x - w / 2, y - h / 2, w, h];
};
