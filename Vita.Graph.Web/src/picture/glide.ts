import type { Camera } from "sigma";
import type { CameraState } from "sigma/types";

/** Moves a camera in so many milliseconds; at once for none: sigma divides by them, and for a frame nothing would have a place. */
export function glide(camera: Camera, to: Partial<CameraState>, milliseconds: number): void {
  if (milliseconds > 0) void camera.animate(to, { duration: milliseconds });
  else camera.setState(to);
}
