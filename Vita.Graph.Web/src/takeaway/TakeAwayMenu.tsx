import { useState } from "react";
import { useAddress } from "../address/history";
import { shared } from "../address/packed";
import { write } from "../address/write";
import { useSource } from "../frame/useSource";
import { attempt } from "../parts/attempt";
import { Icon } from "../parts/Icon";
import type { IconName } from "../parts/icons";
import { scene } from "../picture/theScene";
import { active } from "../question/edit";
import { printWhere, toWhere } from "../question/toWhere";
import { useCounts } from "../question/useCounts";
import { large } from "../words/typography";
import { useWords } from "../words/useWords";
import { shownTitle } from "./title";
import { EmbedDialog } from "./EmbedDialog";
import type { Caption } from "./caption";
import { figureOf, pngOf } from "./figure";
import { gephiLiteOf } from "./gephiLite";
import { gexfOf, graphmlOf } from "./networkFiles";

/** Hands a file to the browser. */
function save(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** What can be taken from here, each line saying what it holds. */
export default function TakeAwayMenu({ onDone }: { readonly onDone: () => void }) {
  const words = useWords();
  const state = useAddress();
  const { data: counts } = useCounts(state.criteria);
  const source = useSource();
  const [embed, setEmbed] = useState(false);
  const drawn = scene();
  const onCanvas = !!drawn?.element.isConnected && drawn.graph.order > 0;
  const where = toWhere(active(state.criteria), "Organisation");
  const asked = Object.keys(where).length > 0 ? `(where: ${printWhere(where)})` : "";
  const query = `{\n  organisations${asked} {\n    totalCount\n    nodes { id name kinds provenance { source { title } page } }\n  }\n}\n`;

  const caption = async (): Promise<Caption> => ({
    title: shownTitle(),
    numbers: document.querySelector(".sum")?.textContent.trim() ?? "",
    legend: [...new Set(drawn?.drawing.things.map((thing) => thing.kind))].map((kind) => ({ kind, name: large(words.kinds[kind](2)) })),
    key: state.view === "reseau" ? words.picture.key : "",
    source: [source?.full, words.date(new Date())].filter(Boolean).join(" · "),
    address: location.origin + (await shared(write(state))),
  });
  const gephiLite = onCanvas && drawn && state.view === "reseau" ? gephiLiteOf(location.origin, drawn.graph.nodes()) : null;
  const figure = async () => (drawn ? figureOf(drawn, await caption()) : "");
  const failed = words.take.failed;
  const item = (icon: IconName, name: string, end: string, refused: string, act: () => Promise<void> | void) => (
    <button
      type="button"
      className="menu-item"
      onClick={() => {
        void attempt(act, `${name} · ${end}`, refused);
        onDone();
      }}
    >
      <Icon name={icon} />
      <span>{name}</span>
      <span className="end">{end}</span>
    </button>
  );
  if (embed) return <EmbedDialog onClose={onDone} />;
  return (
    <>
      {onCanvas && drawn && (
        <>
          {item("take", words.take.image, "PNG", failed.image, async () => save("vita-graph.png", await pngOf(await figure())))}
          {item("take", words.take.vector, "SVG", failed.vector, async () =>
            save("vita-graph.svg", new Blob([await figure()], { type: "image/svg+xml" })),
          )}
          {item("expand", words.take.graph, "GEXF", failed.file("GEXF"), () =>
            save("vita-graph.gexf", new Blob([gexfOf(drawn, shownTitle())])),
          )}
          {item("expand", words.take.graph, "GraphML", failed.file("GraphML"), () =>
            save("vita-graph.graphml", new Blob([graphmlOf(drawn)])),
          )}
        </>
      )}
      {gephiLite && (
        <a className="menu-item" href={gephiLite} target="_blank" rel="noopener" onClick={onDone}>
          <Icon name="out" />
          <span>{words.take.gephiLite}</span>
          <span className="end">GEXF</span>
        </a>
      )}
      <a
        className="menu-item"
        href={`/data/v1/structures.csv${asked ? `?where=${encodeURIComponent(printWhere(where))}` : ""}`}
        download
        onClick={onDone}
      >
        <Icon name="table" />
        <span>{words.take.table}</span>
        <span className="end">CSV{counts && words.take.rows(counts.ORGANISATIONS.totalCount)}</span>
      </a>
      <hr className="menu-line" />
      {item("code", words.take.question, "GraphQL", failed.file("GraphQL"), () => save("vita-graph.graphql", new Blob([query])))}
      <a className="menu-item" href={`/graphiql?query=${encodeURIComponent(query)}`} target="_blank" rel="noopener" onClick={onDone}>
        <Icon name="out" />
        <span>{words.take.graphiql}</span>
        <span className="end">GraphiQL</span>
      </a>
      <button type="button" className="menu-item" onClick={() => setEmbed(true)}>
        <Icon name="out" />
        <span>{words.take.embed}</span>
        <span className="end">iframe</span>
      </button>
    </>
  );
}
