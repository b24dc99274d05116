import { useEffect, useState, useSyncExternalStore } from "react";
import { Icon } from "../parts/Icon";
import { useWords } from "../words/useWords";

const every = 60_000;

async function version(): Promise<string | null> {
  try {
    const answer = await fetch("/health/ready", { cache: "no-store" });
    return answer.ok ? ((await answer.json()) as { version: string }).version : null;
  } catch {
    return null;
  }
}

function subscribe(listener: () => void): () => void {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}

/** Says that the data have changed, or that nobody answers. It changes nothing under anybody's hands. */
export function News() {
  const words = useWords();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    let first: string | null = null;
    const look = async () => {
      if (document.hidden) return;
      const found = await version();
      if (first && found && found !== first) setChanged(true);
      first ??= found;
    };
    void look();
    const timer = setInterval(() => void look(), every);
    return () => clearInterval(timer);
  }, []);
  if (online && !changed) return null;
  return (
    <div className="news bar-quiet" role="status">
      <Icon name={online ? "reload" : "warn"} />
      <span>{online ? words.news.changed : words.news.offline}</span>
      {online && (
        <button type="button" onClick={() => location.reload()}>
          {words.news.reload}
        </button>
      )}
    </div>
  );
}
