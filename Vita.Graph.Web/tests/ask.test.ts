import { afterEach, describe, expect, it, vi } from "vitest";
import type { AskError } from "../src/asking/AskError";
import { ask } from "../src/asking/ask";

const answers = (body: string) => vi.stubGlobal("fetch", () => Promise.resolve(new Response(body)));

afterEach(() => vi.unstubAllGlobals());

describe("a question that is not answered", () => {
  it("says what was found, the limit, and what would be accepted", async () => {
    answers(`{"errors":[{"message":"The network has 120,000 edges; at most 100,000 are worked on.","path":["network"],
      "extensions":{"code":"LIMIT_NETWORK","found":120000,"limit":100000,"accepted":{"minWeight":6}}}]}`);
    await expect(ask("{ network }", {})).rejects.toMatchObject({
      code: "LIMIT_NETWORK",
      isRefusal: true,
      exceeded: { found: 120_000, limit: 100_000, accepted: { minWeight: 6 } },
    });
  });

  it("is unknown when the answer has neither data nor a code", async () => {
    answers("{}");
    const error = await ask("{ network }", {}).catch((refused: AskError) => refused);
    expect(error).toMatchObject({ code: "UNKNOWN", isRefusal: false });
    expect((error as AskError).exceeded).toEqual({});
    answers("<html>");
    await expect(ask("{ network }", {})).rejects.toMatchObject({ code: "UNKNOWN" });
  });

  it("is told as offline when nobody answers", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    await expect(ask("{ network }", {})).rejects.toMatchObject({ code: "OFFLINE" });
  });
});
