// The shapes of parts/shapes.ts as distances, on the same grid.

/** The radius of a disc on that grid: the size of a node is its radius on the screen. */
export const disc = 5.7;

/** Pixels of the canvas's colour around a mark, which cut it out of the lines below. */
export const rim = 1.4;

export const vertex = /* glsl */ `
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_grid;
varying float v_pixel;
varying float v_shape;
const float bias = 255.0 / 254.0;

void main() {
  float size = a_size / u_sizeRatio;
  float reach = size * 1.27 + 2.0;
  vec2 corner = reach * 2.0 * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + corner * 2.0 * u_correctionRatio, 1)).xy, 0, 1);
  v_pixel = ${disc} / size;
  v_grid = vec2(corner.x, -corner.y) * v_pixel;
  v_shape = a_shape;
  v_color = a_color;
  v_color.a *= bias;
}
`;

export const fragment = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_grid;
varying float v_pixel;
varying float v_shape;
uniform float u_pixelRatio;
uniform vec3 u_outline;

float box(vec2 p, vec2 half_, float r) {
  vec2 q = abs(p) - half_ + r;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - r;
}

float triangle(vec2 p) {
  // Point down: sides from (-6.6, -4.9) and (6.6, -4.9) to (0, 6.4).
  vec2 n = normalize(vec2(11.0, 6.4));
  return max(-4.9 - p.y, dot(vec2(abs(p.x), p.y) - vec2(6.6, -4.3), n));
}

float shape(vec2 p) {
  if (v_shape < 0.5) return length(p) - ${disc};
  if (v_shape < 1.5) return box(p, vec2(5.2), 1.9);
  if (v_shape < 2.5) return abs(length(p) - 4.85) - 1.55;
  if (v_shape < 3.5) return (abs(p.x) + abs(p.y) - 6.9) * 0.7071;
  if (v_shape < 4.5) return triangle(p);
  if (v_shape < 5.5) return triangle(vec2(p.x, -p.y));
  if (v_shape < 6.5) {
    vec2 q = abs(vec2(p.x + p.y, p.x - p.y)) * 0.7071;
    return min(box(q, vec2(6.5, 1.5), 1.4), box(q, vec2(1.5, 6.5), 1.4));
  }
  if (v_shape < 7.5) {
    float drop = length(p + vec2(0.0, 1.9)) - 5.1;
    float tip = max(-1.9 - p.y, dot(vec2(abs(p.x), p.y) - vec2(0.0, 7.2), normalize(vec2(9.1, 5.1))));
    return max(min(drop, tip), 1.9 - length(p + vec2(0.0, 1.9)));
  }
  if (v_shape < 8.5) return max(length(p - vec2(0.0, 3.4)) - 6.2, p.y - 4.0);
  if (v_shape < 9.5) {
    float a = box(p - vec2(-4.1, 3.1), vec2(1.3, 2.5), 0.0);
    float b = box(p, vec2(1.3, 5.6), 0.0);
    float c = box(p - vec2(4.1, 1.6), vec2(1.3, 4.0), 0.0);
    return min(min(a, b), c);
  }
  if (v_shape < 10.5) return min(length(p + vec2(0.0, 3.2)) - 2.7, max(length((p - vec2(0.0, 5.6)) / vec2(1.04, 1.0)) - 5.0, p.y - 5.6));
  return max(box(p, vec2(4.6, 6.2), 0.0), dot(p - vec2(3.2, -4.4), vec2(0.7071, -0.7071)));
}

void main() {
  float pixels = shape(v_grid) / v_pixel;
  float inside = clamp(0.5 - pixels * u_pixelRatio, 0.0, 1.0);
  // Nothing shows through the hole of a ring.
  float whole = v_shape > 1.5 && v_shape < 2.5 ? length(v_grid) / v_pixel - 6.4 / v_pixel : pixels;
  float around = clamp(0.5 - (whole - ${rim}) * u_pixelRatio, 0.0, 1.0);
  if (around <= 0.0) discard;
  gl_FragColor = vec4(mix(u_outline, v_color.rgb, inside), 1.0) * around;
}
`;
