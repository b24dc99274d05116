import { describe, expect, it } from "vitest";
import { longest, shared, unpack } from "../src/address/packed";
import { read } from "../src/address/read";
import { defaults, type State } from "../src/address/State";
import { write } from "../src/address/write";
import type { Criterion } from "../src/question/Criterion";

const views = ["reseau", "tableau"];
const own = { min: /^[1-8]$/ };

function readBack(address: string) {
  const [path = "", query = ""] = address.split("?");
  return read(path, query, views, own);
}

/** A small generator of numbers that always gives the same ones. */
function generator(seed: number) {
  let at = seed;
  return (below: number) => {
    at = (at * 1103515245 + 12345) % 2147483648;
    return Math.floor((at / 2147483648) * below);
  };
}

function randomState(seed: number): State {
  const below = generator(seed);
  const some = <T>(things: readonly T[]) => things.filter(() => below(2) === 0);
  const ids = ["organisation/passerelle", "theme/clause-insertion", "project/a-1", "need/b"];
  const inside: Criterion[] = [
    { field: "resources", values: ["ARGUMENT"] },
    { field: "themes", values: ["theme/clause-insertion"], not: true },
  ];
  const criteria: Criterion[] = [
    { field: "kinds", values: ["AI", "ACI"] },
    { field: "needs", inside, or: true },
    { field: "territories", inside: [{ field: "milieux", values: ["RURAL"], off: true }], not: true },
  ];
  return {
    view: views[below(2)] ?? "reseau",
    language: below(2) === 0 ? "fr" : "en",
    kinds: below(3) === 0 ? [] : ["ORGANISATIONS", "NEEDS"],
    criteria: some(criteria),
    sheet: below(2) === 0 ? null : "organisation/passerelle",
    selected: some(ids),
    opened: below(2) === 0 ? [] : [{ of: "organisation/passerelle", ids: ["need/b", "theme/c-d"] }],
    hidden: some(ids),
    pins: below(2) === 0 ? [] : [{ id: "need/b", x: below(900) / 8, y: -below(900) / 8 }],
    camera: below(2) === 0 ? null : { x: 0.5, y: 0.25, ratio: 1.125 },
    embed: below(2) === 0,
    own: below(2) === 0 ? {} : { min: "4" },
  };
}

describe("the address", () => {
  it("names what it cannot use instead of leaving it out in silence", () => {
    expect(readBack("/reseau?q=nofield:AI").unknown).toEqual(["q"]);
    expect(readBack("/reseau?q=kinds:NOPE").unknown).toEqual(["q"]);
    expect(readBack("/reseau?q=needs(resources:NOPE)").unknown).toEqual(["q"]);
    expect(readBack("/reseau?q=needs(themes:mobilite)").unknown).toEqual(["q"]);
    expect(readBack("/reseau?min=abc").unknown).toEqual(["min"]);
    expect(readBack("/reseau?min=999").unknown).toEqual(["min"]);
    expect(readBack("/reseau?q=territories(within:territory/dep-79)&min=3").unknown).toEqual([]);
  });

  it("gives the state back that it was written from", () => {
    for (let seed = 1; seed <= 30; seed++) {
      const state = randomState(seed);
      expect(readBack(write(state))).toEqual({ state, unknown: [] });
    }
  });

  it("leaves defaults out", () => {
    expect(write(defaults)).toBe("/reseau");
    expect(write({ ...defaults, sheet: "organisation/passerelle" })).toBe("/fiche/organisation/passerelle");
  });

  it("sorts its keys and stays readable", () => {
    const criteria: Criterion[] = [{ field: "needs", inside: [{ field: "themes", values: ["theme/mobilite"] }] }];
    expect(write({ ...defaults, selected: ["need/b"], criteria })).toBe("/reseau?q=needs(themes:theme/mobilite)&s=need/b");
  });

  it("names what it does not know, and applies the rest", () => {
    const { state, unknown } = readBack("/nulle-part?couleur=vert&l=en&q=((");
    expect(unknown).toEqual(["/nulle-part", "couleur", "q"]);
    expect(state).toEqual({ ...defaults, language: "en" });
  });

  it("is packed above its longest length, and unpacked", async () => {
    const ids = Array.from({ length: 200 }, (_, index) => `organisation/numero-${index}`);
    const address = write({ ...defaults, selected: ids });
    const packed = await shared(address);
    expect(packed.length).toBeLessThan(longest);
    expect(`/reseau?${await unpack(packed.split("#s=")[1] ?? "")}`).toBe(address);
  });

  it("unpacks nothing from what is not packed", async () => {
    expect(await unpack("not packed")).toBeNull();
  });
});
