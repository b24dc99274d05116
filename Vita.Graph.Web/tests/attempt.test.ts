import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { attempt } from "../src/parts/attempt";
import { announce, said } from "../src/parts/Status";
import { pngOf } from "../src/takeaway/figure";
import { en } from "../src/words/en";
import { fr } from "../src/words/fr";

describe.each([fr, en])("what a browser may refuse", ({ take }) => {
  const warn = vi.spyOn(console, "warn");
  beforeEach(() => {
    announce("");
    warn.mockReset().mockImplementation(() => undefined);
  });
  afterEach(() => warn.mockReset());

  it("is said to have worked where it has", async () => {
    expect(await attempt(() => Promise.resolve(), take.copied, take.notCopied)).toBe(true);
    expect(said()).toBe(take.copied);
    expect(warn).not.toHaveBeenCalled();
  });

  it("is said to have failed where copying is not allowed, with what to do instead", async () => {
    const refusal = new DOMException("Write permission denied.", "NotAllowedError");
    expect(await attempt(() => Promise.reject(refusal), take.copied, take.notCopied)).toBe(false);
    expect(said()).toBe(take.notCopied);
    expect(said()).toContain("Ctrl+C");
    expect(warn).toHaveBeenCalledWith(take.notCopied, refusal);
  });

  it("is said to have failed where there is no clipboard: the page did not come by https", async () => {
    const { clipboard } = { clipboard: undefined } as unknown as Navigator;
    expect(await attempt(() => clipboard.writeText(""), take.copied, take.notCopied)).toBe(false);
    expect(said()).toBe(take.notCopied);
  });

  it("is said to have failed where an image cannot be drawn, as here, where nothing draws", async () => {
    const made = attempt(async () => void (await pngOf("<svg/>")), take.image, take.failed.image);
    expect(await made).toBe(false);
    expect(said()).toBe(take.failed.image);
    expect(said()).toContain("SVG");
    expect(said()).toContain(take.vector);
  });
});
