import { afterEach, describe, expect, it, vi } from "vitest";
import { askOnce } from "../src/asking/cache";

/** A server that answers when it is told to. */
function server() {
  const asked: { signal: AbortSignal; answer: (data: unknown) => void }[] = [];
  vi.stubGlobal(
    "fetch",
    vi.fn(
      (_: string, { signal }: { signal: AbortSignal }) =>
        new Promise((resolve, reject) => {
          signal.addEventListener("abort", () => reject(new Error("aborted")));
          asked.push({ signal, answer: (data) => resolve({ json: () => Promise.resolve({ data }) }) });
        }),
    ),
  );
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

describe("the same question", () => {
  it("is asked once, and whoever leaves takes nothing from the others", async () => {
    const asked = server();
    const [first, second] = [new AbortController(), new AbortController()];
    const left = askOnce("{ one }", {}, first.signal);
    const stays = askOnce("{ one }", {}, second.signal);
    first.abort();
    asked[0]?.answer({ one: 1 });

    await expect(left).rejects.toMatchObject({ code: "ABORTED" });
    await expect(stays).resolves.toEqual({ one: 1 });
    await expect(askOnce("{ one }", {})).resolves.toEqual({ one: 1 });
    expect(asked.length).toBe(1);
  });

  it("is called off when the last one leaves, and asked again afterwards", async () => {
    const asked = server();
    const only = new AbortController();
    const left = askOnce("{ two }", {}, only.signal);
    only.abort();

    await expect(left).rejects.toMatchObject({ code: "ABORTED" });
    expect(asked[0]?.signal.aborted).toBe(true);
    const again = askOnce("{ two }", {});
    asked[1]?.answer({ two: 2 });
    await expect(again).resolves.toEqual({ two: 2 });
  });
});
