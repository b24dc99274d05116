import { expect, test } from "vitest";
import { apart } from "../src/picture/contours";

const wish = (x: number, top: number, bottom = top + 200) => ({ x, width: 100, top, bottom });
const heights = (...wishes: ReturnType<typeof wish>[]) => apart(wishes, 500).map((one) => one.y);

test("titles that are not in each other's way stand over their hulls", () => {
  expect(heights(wish(0, 100), wish(120, 100), wish(0, 130))).toEqual([100, 100, 130]);
});

test("a title that another is in the way of stands a line higher", () => {
  expect(heights(wish(0, 100), wish(60, 95))).toEqual([100, 75]);
});

test("where there is no room above, it stands under its hull", () => {
  expect(heights(wish(0, 16), wish(60, 10, 200))).toEqual([16, 200]);
});

test("a hull above the frame has its title inside", () => {
  expect(heights(wish(0, -300))).toEqual([16]);
});
