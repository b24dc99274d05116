import { useEffect, useRef, useState } from "react";
import { change, now } from "../address/history";
import { SuggestDocument, type SuggestQuery } from "../asking/generated";
import { useAnswer } from "../asking/useAnswer";
import { kindNames, kindOf } from "../kinds";
import { Combobox, type Option } from "../parts/Combobox";
import { Icon } from "../parts/Icon";
import { KindMark } from "../parts/KindMark";
import { Marked } from "../parts/Marked";
import { shownToo } from "../picture/shown";
import { announce } from "../parts/Status";
import { scene } from "../picture/theScene";
import { useLate } from "../question/NodePicker";
import { large } from "../words/typography";
import { Quoted, useWords } from "../words/useWords";

type Suggestion = SuggestQuery["suggest"][number];

const shownFirst = 10;
const fromLetters = 2;

/** What stands beside a name: where it is, or whose it is. */
function besideOf({ node }: Suggestion): string {
  if ("basedIn" in node) return node.basedIn?.name ?? "";
  if ("carriers" in node) return node.carriers[0]?.label ?? "";
  if ("organisations" in node) return node.organisations[0]?.label ?? "";
  return "code" in node ? (node.code ?? "") : "";
}

/** One box for everything: `/` or Ctrl-K goes to it, Enter flies to what was found. */
export function Search() {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  // Short enough for a suggestion within 150 ms of the last letter.
  const asked = useLate(text.trim(), 80);
  const { data, waiting } = useAnswer(SuggestDocument, asked.length >= fromLetters ? { text: asked, first: shownFirst } : null);
  const found = asked.length >= fromLetters && data && !waiting ? data : undefined;

  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
      if (!(event.key === "/" && !typing) && !(event.key === "k" && (event.ctrlKey || event.metaKey))) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    addEventListener("keydown", keys);
    return () => removeEventListener("keydown", keys);
  }, []);

  useEffect(() => {
    if (found && open) announce(words.search.count(Math.max(found.suggest.length, found.search.totalCount)));
  }, [found, open, words]);

  const close = () => {
    setOpen(false);
    input.current?.blur();
  };
  const go = (id: string) => {
    close();
    const drawn = scene()?.graph.hasNode(id);
    const onCanvas = now().view === "reseau" && !drawn && kindOf(id) !== "SOURCES";
    change({ sheet: id, selected: [id], ...(onCanvas && shownToo(now(), id)) });
    if (drawn) scene()?.fly([id], 0.5);
  };
  return (
    <div className="search" role="search">
      <Icon name="search" />
      <Combobox
        input={input}
        label={words.head.search}
        placeholder={words.head.search}
        text={text}
        onText={(next) => {
          setText(next);
          setOpen(true);
        }}
        open={open && asked.length >= fromLetters}
        onOpen={setOpen}
        empty={found ? words.search.none : undefined}
        options={found ? optionsOf(found, asked) : []}
      />
      <kbd>{open && text ? words.head.escape : "/"}</kbd>
    </div>
  );

  function optionsOf({ suggest, search }: SuggestQuery, query: string): Option[] {
    const sorted = [...suggest].sort((a, b) => kindNames.indexOf(kindOf(a.node.id)) - kindNames.indexOf(kindOf(b.node.id)));
    const options = sorted.map((one): Option => {
      const kind = kindOf(one.node.id);
      const acronym = "acronym" in one.node ? one.node.acronym : null;
      return {
        key: one.node.id,
        group: large(words.kinds[kind](2)),
        onChoose: () => go(one.node.id),
        content: (
          <>
            <KindMark kind={kind} />
            <span className="option-name">
              {one.name.text === one.node.label ? <Marked fragment={one.name} /> : <Quoted text={one.node.label} />}
              {acronym && acronym !== one.node.label && <span className="count"> {acronym}</span>}
              {one.name.text !== one.node.label && one.name.text !== acronym && (
                <span className="count">
                  {" "}
                  <Marked fragment={one.name} />
                </span>
              )}
            </span>
            <span className="option-end">{words.quoted(besideOf(one))}</span>
          </>
        ),
      };
    });
    if (search.totalCount === 0) return options;
    return [
      ...options,
      {
        key: "table",
        group: " ",
        onChoose: () => {
          close();
          change({ view: "tableau", own: { ...now().own, cherche: query } });
        },
        content: (
          <>
            <Icon name="table" />
            <span>{words.search.table(search.totalCount)}</span>
            <span />
          </>
        ),
      },
    ];
  }
}
