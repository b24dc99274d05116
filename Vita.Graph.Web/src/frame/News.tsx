import { useSyncExternalStore } from "react";
import { Icon } from "../parts/Icon";
import { useWords } from "../words/useWords";
import { useNews } from "./useNews";

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
  const news = useNews();
  if (online && !news) return null;
  return (
    <div className="news bar-quiet" role="status">
      <Icon name={online ? "reload" : "warn"} />
      <span>{online && news ? words.news.changed(news.added, news.removed) : words.news.offline}</span>
      {online && (
        <button type="button" onClick={() => location.reload()}>
          {words.news.reload}
        </button>
      )}
    </div>
  );
}
