import { Suspense, useCallback, useEffect, useState } from "react";
import { unknownParameters, useAddress } from "../address/history";
import { write } from "../address/write";
import { Dialog } from "../parts/Dialog";
import { Go } from "../parts/Go";
import { Announcements } from "../parts/Status";
import { SelectionKept } from "../question/SelectionKept";
import { Sentence } from "../question/Sentence";
import { Rail } from "../rail/Rail";
import { Sheet } from "../sheet/Sheet";
import type { View } from "../views/View";
import { views } from "../views/views";
import { useWords } from "../words/useWords";
import { Head, HeadTools } from "./Head";
import { Help } from "./Help";
import { News } from "./News";
import { TabBar, ViewLinks, ViewTools } from "./TabBar";
import { Unexpected } from "./Unexpected";
import { useSource } from "./useSource";
import { useShortcuts } from "./useShortcuts";

/** The frame: head, views, then rail, middle and sheet, and the status line. */
export function Page() {
  const state = useAddress();
  const words = useWords();
  const [over, setOver] = useState<"help" | "menu" | null>(null);
  const view: View = (views as Record<string, View>)[state.view] ?? views.reseau;
  useShortcuts(useCallback(() => setOver("help"), []));
  const title = view.title(words);
  useEffect(() => {
    document.documentElement.lang = state.language;
    document.title = `${title} · ${words.name}`;
  }, [state.language, title, words]);
  return (
    <div className="app" data-embed={state.embed || undefined} data-view={view.name}>
      {!state.embed && (
        <>
          <Head onHelp={() => setOver("help")} onMenu={() => setOver("menu")} />
          <TabBar />
        </>
      )}
      <Columns view={view} />
      <Foot view={view} />
      <News />
      {over === "help" && <Help onClose={() => setOver(null)} />}
      {over === "menu" && (
        <Dialog title={words.views.label} onClose={() => setOver(null)}>
          <ViewLinks onGo={() => setOver(null)} />
          <div className="menu-tools">
            <ViewTools />
          </div>
          <div className="menu-tools">
            <HeadTools onHelp={() => setOver("help")} />
          </div>
        </Dialog>
      )}
    </div>
  );
}

function Columns({ view }: { readonly view: View }) {
  const { embed, sheet } = useAddress();
  const words = useWords();
  const { Main, Aside } = view;
  const SentencePart = view.Sentence === undefined ? Sentence : view.Sentence;
  const RailPart = view.Rail ?? Rail;
  return (
    <div className="cols" data-sheet={sheet || Aside ? true : undefined}>
      <SelectionKept />
      {!embed && (
        <Suspense fallback={<aside className="rail" data-waiting />}>
          <RailPart />
        </Suspense>
      )}
      <main className="main">
        <h1 className="only-read">{view.title(words)}</h1>
        <Unexpected key={view.name} words={words.errors.unexpected} again={words.errors.again}>
          <Suspense fallback={<span data-waiting hidden />}>
            {SentencePart && <SentencePart />}
            <Main />
          </Suspense>
        </Unexpected>
      </main>
      <Suspense fallback={<aside className="sheet" data-waiting />}>{sheet ? <Sheet id={sheet} /> : Aside && <Aside />}</Suspense>
    </div>
  );
}

function Foot({ view: { Status } }: { readonly view: View }) {
  const state = useAddress();
  const words = useWords();
  const source = useSource();
  const unknown = unknownParameters();
  return (
    <footer className="status">
      <Suspense fallback={<span data-waiting hidden />}>{Status && <Status />}</Suspense>
      {unknown.length > 0 && <span>{words.errors.unknownParameters(unknown.join(", "))}</span>}
      <Announcements />
      {source && (
        <Go className="end quiet-link" title={source.full} to={{ sheet: source.id, selected: [source.id] }}>
          {source.short}
        </Go>
      )}
      {state.embed && (
        <a href={write({ ...state, embed: false })} target="_top">
          {words.actions.open}
        </a>
      )}
    </footer>
  );
}
