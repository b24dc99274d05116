import { useRef } from "react";
import { change, useAddress } from "../address/history";
import { SheetDocument, type SheetQuery } from "../asking/generated";
import { useLabels } from "../asking/labels";
import { useAnswer } from "../asking/useAnswer";
import { kindOf } from "../kinds";
import { Button } from "../parts/Button";
import { KindMark } from "../parts/KindMark";
import { Problem } from "../parts/Problem";
import { large } from "../words/typography";
import { Quoted, useWords } from "../words/useWords";
import { Actions } from "./Actions";
import { Facts } from "./Facts";
import { Figures } from "./Figures";
import { Ideas } from "./Ideas";
import { leadOf, subtitleOf } from "./properties";
import { sectionsOf } from "./sections";
import { OwnMatches } from "./OwnMatches";
import { SheetHandle } from "./SheetHandle";
import { SourceList } from "./SourceList";
import { Cited } from "./Cited";
import { WhyList } from "../why/WhyList";
import { useMatches } from "./useMatches";

export type SheetNode = NonNullable<SheetQuery["node"]>;

/** What is known of one node, with the page of each fact. It asks at once for another id, and keeps the one before until it comes. */
export function Sheet({ id }: { readonly id: string }) {
  const words = useWords();
  const { waiting } = useAnswer(SheetDocument, { id });
  const close = () => change({ sheet: null, selected: [] });
  const aside = useRef<HTMLElement>(null);
  return (
    <aside ref={aside} className="sheet" aria-label={words.sheet.label} data-old={waiting || undefined} data-id={id}>
      <SheetHandle sheet={aside} />
      <Button look="quiet" icon="close" className="sheet-close" aria-label={words.close} onClick={close} />
      <SheetBody id={id} />
    </aside>
  );
}

/** The sheet without its frame: other views put two side by side. */
export function SheetBody({ id }: { readonly id: string }) {
  const words = useWords();
  const { data, error, again } = useAnswer(SheetDocument, { id });
  return (
    <>
      {error && <Problem error={error} onAgain={again} />}
      {data && !data.node && <p className="sheet-none">{words.sheet.none(id)}</p>}
      {data?.node && <SheetOf key={data.node.id} node={data.node} around={data.neighbourhood} />}
    </>
  );
}

interface SheetOfProps {
  readonly node: SheetNode;
  readonly around: SheetQuery["neighbourhood"];
}

function SheetOf({ node, around }: SheetOfProps) {
  const words = useWords();
  const labels = useLabels();
  const kind = kindOf(node.id);
  const { criteria } = useAddress();
  const matches = useMatches(node.id);
  const sections = sectionsOf(node, around);
  const body = useRef<HTMLDivElement>(null);
  const jump = (name: string) => body.current?.querySelector(`[data-section=${name}]`)?.scrollIntoView({ behavior: "smooth" });

  const lead = leadOf(node, words.code);
  return (
    <>
      <header className="sheet-head">
        <p className="kind-line">
          <KindMark kind={kind} />
          <span>{[large(words.kinds[kind](1)), words.quoted(subtitleOf(node, labels))].filter(Boolean).join(" · ")}</span>
        </p>
        <h2 data-long={node.label.length > 90 || undefined}>
          <Quoted text={node.label} /> {"acronym" in node && node.acronym && <small>{node.acronym}</small>}
        </h2>
        {lead && (
          <div className="lead">
            <p>
              <Quoted text={lead.text} />
            </p>
            <Cited provenance={node.provenance} field={lead.field} />
          </div>
        )}
        <Actions id={node.id} />
      </header>
      <nav className="jump" aria-label={words.sheet.jump}>
        {sections
          .filter(({ name }) => sections.length < 5 || name !== "challenges")
          .map(({ name, count }) => (
            <button key={name} type="button" onClick={() => jump(name)}>
              {words.sheet.sections[name]}
              {count > 0 && <b> {words.number(count)}</b>}
            </button>
          ))}
      </nav>
      <div className="sheet-body" ref={body}>
        {kind === "ORGANISATIONS" && criteria.length > 0 && (
          <section className="sec sec-why" data-section="why">
            <h3>{words.why.title}</h3>
            <WhyList id={node.id} />
          </section>
        )}
        {sections.map(({ name, count }) => (
          <section key={name} className="sec" data-section={name}>
            {name !== "facts" && (
              <h3>
                {words.sheet.sections[name]} <span className="h-count">{words.number(count)}</span>
              </h3>
            )}
            {name === "facts" && <Facts node={node} around={around} />}
            {name === "figures" && <Figures around={around} />}
            {(name === "needs" || name === "offers" || name === "challenges") && <Ideas name={name} node={node} matches={matches} />}
            {name === "sources" && <SourceList node={node} around={around} />}
          </section>
        ))}
        {matches && matches.totalCount > 0 && (kind === "NEEDS" || kind === "OFFERS") && (
          <OwnMatches side={kind === "NEEDS" ? "offer" : "need"} matches={matches} />
        )}
      </div>
    </>
  );
}
