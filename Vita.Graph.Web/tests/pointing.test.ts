import { describe, expect, test } from "vitest";
import { Pointing } from "../src/rail/Pointing";

type Bright = ReadonlySet<string> | null;

/** Shows at once what it is told; `late` keeps it back, as the scene does for a moment. */
function scene(bright: Bright) {
  const shown = {
    look: { bright },
    late: false,
    showcase: (ids: Bright) => {
      if (!shown.late) shown.look = { bright: ids };
    },
  };
  return shown;
}

describe("what the pointer shows", () => {
  const among = new Set(["organisation/a", "organisation/b"]);
  const rural = new Set(["organisation/c"]);
  const urban = new Set(["organisation/d"]);

  test("gives back what stood out before", () => {
    for (const before of [null, among]) {
      const [pointing, drawn] = [new Pointing(), scene(before)];
      pointing.at(drawn, rural);
      expect(drawn.look.bright).toBe(rural);
      pointing.end(drawn);
      expect(drawn.look.bright).toBe(before);
    }
  });

  test("gives it back also after one value and the next, before the first was taken away", () => {
    const [pointing, drawn] = [new Pointing(), scene(among)];
    pointing.at(drawn, rural);
    drawn.late = true;
    pointing.end(drawn);
    pointing.at(drawn, urban);
    drawn.late = false;
    pointing.end(drawn);
    expect(drawn.look.bright).toBe(among);
  });

  test("leaves what somebody made stand out meanwhile", () => {
    const [pointing, drawn] = [new Pointing(), scene(null)];
    pointing.at(drawn, rural);
    drawn.showcase(among);
    pointing.end(drawn);
    expect(drawn.look.bright).toBe(among);
  });
});
