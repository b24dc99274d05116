import { describe, expect, it } from "vitest";
import { footOf, wrapped } from "../src/takeaway/caption";
import { gephiLiteOf, isPublic } from "../src/takeaway/gephiLite";

describe("Gephi Lite", () => {
  it.each(["https://vita.org", "https://vita.example.org:8443"])("can fetch from %s", (address) => {
    expect(isPublic(new URL(address))).toBe(true);
  });

  it.each([
    "http://vita.org",
    "https://localhost:5240",
    "https://vita",
    "https://127.0.0.1",
    "https://192.168.1.4:5240",
    "https://[::1]:5240",
    "https://bureau.local",
  ])("cannot fetch from %s", (address) => {
    expect(isPublic(new URL(address))).toBe(false);
    expect(gephiLiteOf(address, ["theme/a"])).toBeNull();
  });

  it("is given the file with exactly the nodes of the picture", () => {
    const address = new URL(gephiLiteOf("https://vita.org", ["theme/a", "organisation/b"])!);
    expect(address.origin + address.pathname).toBe("https://gephi.org/gephi-lite/");
    expect(address.searchParams.get("file")).toBe(
      "https://vita.org/data/v1/network.gexf?view=neighbourhood&depth=0&first=2&of=theme/a,organisation/b",
    );
  });

  it("is not offered for an address that servers would refuse", () => {
    const many = Array.from({ length: 500 }, (_, index) => `organisation/une-structure-numero-${index}`);
    expect(gephiLiteOf("https://vita.org", many)).toBeNull();
  });
});

describe("a caption", () => {
  it("breaks between words, and inside of an address that is longer than a line", () => {
    expect(wrapped("Organisations de type association intermédiaire", 300, 10)).toEqual([
      "Organisations de type",
      "association intermédiaire",
    ]);
    const address = `https://vita.org/reseau?q=${"kinds:AI,ACI;".repeat(9)}`;
    const lines = wrapped(address, 400, 10);
    expect(lines.join("")).toBe(address);
    expect(Math.max(...lines.map((line) => line.length))).toBe(40);
  });

  it("breaks a source that is longer than the figure is wide, and makes room for its lines", () => {
    const caption = { title: "", numbers: "", legend: [], key: "", address: "https://vita.org/reseau" };
    const foot = (source: string) => footOf({ ...caption, source }, 300, 0, { of: (property) => property });
    const source = "Recueil des fiches de présentation des projets, mars 2010, 40 pages";
    // 300 pixels hold 40 letters.
    const lines = foot(source).svg.map((text) => />(.*)</.exec(text)?.[1] ?? "");
    expect(lines).toContain("Recueil des fiches de présentation des");
    expect(lines).toContain("projets, mars 2010, 40 pages");
    expect(foot(source).height - foot("Recueil").height).toBe(20);
  });
});
