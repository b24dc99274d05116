import { useEffect, useState } from "react";
import { ask } from "../asking/ask";
import { TotalsDocument, type TotalsQuery } from "../asking/generated";

const every = 60_000;

/** How many things a new version of the data has more, and how many fewer, kind by kind. */
export interface Change {
  readonly added: number;
  readonly removed: number;
}

interface Seen {
  readonly version: string;
  readonly totals: TotalsQuery | undefined;
}

async function version(): Promise<string | null> {
  try {
    const answer = await fetch("/health/ready", { cache: "no-store" });
    return answer.ok ? ((await answer.json()) as { version: string }).version : null;
  } catch {
    return null;
  }
}

const totals = () => ask(TotalsDocument, {}).catch(() => undefined);

export function changeOf(before: TotalsQuery, after: TotalsQuery): Change {
  const steps = (Object.keys(after) as (keyof TotalsQuery)[]).map((kind) => after[kind].totalCount - before[kind].totalCount);
  const sum = (way: 1 | -1) => steps.reduce((all, step) => all + Math.max(0, way * step), 0);
  return { added: sum(1), removed: sum(-1) };
}

/** Looks now and then, and when somebody comes back to the page, whether the data have changed. Null while they have not. */
export function useNews(): Change | null {
  const [news, setNews] = useState<Change | null>(null);
  useEffect(() => {
    let first: Seen | undefined;
    let told = "";
    const look = async () => {
      if (document.hidden) return;
      const found = await version();
      if (!found || found === first?.version || found === told) return;
      const now = await totals();
      if (!first) {
        first = { version: found, totals: now };
        return;
      }
      told = found;
      setNews(first.totals && now ? changeOf(first.totals, now) : { added: 0, removed: 0 });
    };
    void look();
    const timer = setInterval(() => void look(), every);
    const back = () => void look();
    document.addEventListener("visibilitychange", back);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", back);
    };
  }, []);
  return news;
}
