import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { kindNames } from "../src/kinds";
import { colours } from "../src/parts/shapes";

const css = readFileSync(new URL("../src/styles/tokens.css", import.meta.url), "utf8");
const pairs = new Map(
  [...css.matchAll(/(--[\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name = "", light = "", dark = ""]) => [
    name,
    [light, dark] as const,
  ]),
);
const aliases = new Map([...css.matchAll(/(--[\w-]+): var\((--[\w-]+)\)/g)].map(([, name = "", to = ""]) => [name, to]));

function colour(name: string, theme: 0 | 1): string {
  const found = pairs.get(name) ?? pairs.get(aliases.get(name) ?? "");
  if (!found) throw new Error(`no colour ${name}`);
  return found[theme];
}

/** The contrast of WCAG 2.2 between two colours. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r = 0, g = 0, b_ = 0] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b_;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ["light", 0],
  ["dark", 1],
] as const)("in the %s theme", (_, theme) => {
  it("text has a contrast of 4.5 on every ground", () => {
    for (const ink of ["--ink", "--ink-2", "--ink-3"]) {
      for (const ground of ["--canvas", "--paper", "--sunken", "--raised", "--marker-soft"]) {
        expect(contrast(colour(ink, theme), colour(ground, theme)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(contrast(colour("--ink", theme), colour("--marker", theme))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour("--ink-on-ink", theme), colour("--ink", theme))).toBeGreaterThanOrEqual(4.5);
  });

  it("marks have a contrast of 3 on what they stand on", () => {
    for (const kind of kindNames) {
      for (const ground of ["--canvas", "--paper", "--marker"]) {
        expect(contrast(colour(colours[kind], theme), colour(ground, theme)), `${kind} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
    for (const mark of ["--edge", "--focus", "--control", "--marker-ring"]) {
      expect(contrast(colour(mark, theme), colour("--canvas", theme)), mark).toBeGreaterThanOrEqual(3);
    }
  });
});
