import { Suspense, useEffect, useState } from "react";
import { unknownParameters, useAddress } from "../address/history";
import { Rail } from "../rail/Rail";
import { Announcements } from "../parts/Status";
import { Sentence } from "../question/Sentence";
import { Sheet } from "../sheet/Sheet";
import type { View } from "../views/View";
import { views } from "../views/views";
import { useWords } from "../words/useWords";
import { Head } from "./Head";
import { TabBar } from "./TabBar";

/** The frame: head, views, then rail, middle and sheet, and the status line. */
export function Page() {
  const state = useAddress();
  const words = useWords();
  const view: View = (views as Record<string, View>)[state.view] ?? views.reseau;
  const { Main, Status } = view;
  const [, setHelp] = useState(false);
  const title = view.title(words);
  useEffect(() => {
    document.documentElement.lang = state.language;
    document.title = `${title} · ${words.name}`;
  }, [state.language, title, words]);
  const SentencePart = view.Sentence === undefined ? Sentence : view.Sentence;
  const RailPart = view.Rail ?? Rail;
  return (
    <div className="app" data-embed={state.embed || undefined}>
      {!state.embed && (
        <>
          <Head onHelp={() => setHelp(true)} onMenu={() => undefined} />
          <TabBar />
        </>
      )}
      <div className="cols" data-sheet={state.sheet || view.Aside ? true : undefined}>
        {!state.embed && (
          <Suspense fallback={<aside className="rail" />}>
            <RailPart />
          </Suspense>
        )}
        <main className="main">
          <Suspense fallback={null}>
            {SentencePart && <SentencePart />}
            <Main />
          </Suspense>
        </main>
        <Suspense fallback={<aside className="sheet" />}>{state.sheet ? <Sheet id={state.sheet} /> : view.Aside && <view.Aside />}</Suspense>
      </div>
      <footer className="status">
        <Suspense fallback={null}>{Status && <Status />}</Suspense>
        {unknownParameters().length > 0 && <span>{words.errors.unknownParameters(unknownParameters().join(", "))}</span>}
        <Announcements />
        <span className="end">{words.sourceLine}</span>
      </footer>
    </div>
  );
}
