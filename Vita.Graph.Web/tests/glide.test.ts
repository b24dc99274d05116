import "../src/picture/webGlNames";
import { Camera } from "sigma";
import { expect, it } from "vitest";
import { glide } from "../src/picture/glide";

it("with reduced motion the camera is where it goes at once, and never nowhere", () => {
  const camera = new Camera();
  const seen: number[] = [];
  camera.on("updated", ({ x, ratio }) => seen.push(x, ratio));
  glide(camera, { x: 0.25, ratio: 2 }, 0);
  expect(camera.getState()).toEqual({ x: 0.25, y: 0.5, angle: 0, ratio: 2 });
  expect(seen).toEqual([0.25, 2]);
});
