import { type Dash, dashes, widening } from "./dashes";

export const vertex = /* glsl */ `
attribute vec4 a_color;
attribute vec2 a_start;
attribute vec2 a_end;
attribute vec3 a_look;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_width;
varying float v_dash;
const float bias = 255.0 / 254.0;

void main() {
  vec2 start = (u_matrix * vec3(a_start, 1)).xy * u_viewport * 0.5;
  vec2 end = (u_matrix * vec3(a_end, 1)).xy * u_viewport * 0.5;
  vec2 line = end - start;
  float span = max(length(line), 0.001);
  vec2 normal = vec2(-line.y, line.x) / span;
  float width = a_look.x;
  v_color = a_color;
  v_across = a_corner.y * (width * 0.5 + 1.0);
  v_along = a_corner.x * span;
  v_width = width;
  v_dash = a_look.y;
  vec2 place = mix(start, end, a_corner.x) + normal * (v_across + a_look.z);
  gl_Position = vec4(place / u_viewport * 2.0, 0, 1);
  v_color.a *= bias;
}
`;

/** Leaves out of a line the gaps between its dashes. */
function gaps([on = 0, off = 0]: Dash): string {
  return `cover *= step(mod(v_along, ${(on + off).toFixed(2)} * scale), ${on.toFixed(2)} * scale)`;
}

export const fragment = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_width;
varying float v_dash;
uniform float u_pixelRatio;

void main() {
  float scale = max(1.0, v_width * ${widening.toFixed(2)});
  float width = v_width * u_pixelRatio;
  float cover = clamp(width * 0.5 + 0.5 - abs(v_across) * u_pixelRatio, 0.0, min(1.0, width));
  if (v_dash > 1.5) ${gaps(dashes.AMBIGUOUS)};
  else if (v_dash > 0.5) ${gaps(dashes.IMPLIED)};
  gl_FragColor = vec4(v_color.rgb * cover, cover);
}
`;
