import { Dialog } from "../parts/Dialog";
import { useWords } from "../words/useWords";

/** The keys, and the words that the page uses. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  return (
    <Dialog title={words.head.help} onClose={onClose}>
      <p className="help-lead">{words.help.lead}</p>
      <dl className="keys">
        {words.help.keys.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              {keys.split(" ").map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className="help-links">
        <a href="/schema.graphql">GraphQL</a>
        <a href="/data/v1">{words.help.data}</a>
        <a href="/questions">{words.views.questions}, JSON</a>
      </p>
    </Dialog>
  );
}
