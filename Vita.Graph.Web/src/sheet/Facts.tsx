import { useState } from "react";
import type { SheetQuery } from "../asking/generated";
import { type Labels, useLabels } from "../asking/labels";
import { kindOf } from "../kinds";
import { Go } from "../parts/Go";
import { KindMark } from "../parts/KindMark";
import { PageMark } from "../parts/PageMark";
import { shownScene } from "../picture/theScene";
import { small } from "../words/typography";
import { Quoted, useWords } from "../words/useWords";
import { writeAround } from "../views/Table/around";
import { Cited } from "./Cited";
import { grouped, type Linked, type LinkedGroup, type Neighbour } from "./grouped";
import { propertiesOf } from "./properties";
import type { SheetNode } from "./Sheet";

interface FactsProps {
  readonly node: SheetNode;
  readonly around: SheetQuery["neighbourhood"];
}

/** Properties and relations in three columns: what, which, and where it is printed. */
export function Facts({ node, around }: FactsProps) {
  const words = useWords();
  const labels = useLabels();
  return (
    <dl className="facts">
      {propertiesOf(node, labels, words.number).map(({ name, label, value }) => (
        <div key={name} className="fact">
          <dt>{label}</dt>
          <dd className="fact-plain">
            <Value text={value} />
          </dd>
          <dd className="fact-pages">
            <Cited provenance={node.provenance} field={name} />
          </dd>
        </div>
      ))}
      {grouped(node.id, around, labels).map((group) => (
        <Group key={group.key} id={node.id} group={group} labels={labels} />
      ))}
    </dl>
  );
}

function Value({ text }: { readonly text: string }) {
  const words = useWords();
  if (!/^https?:\/\//.test(text)) return words.quoted(text);
  return (
    <a href={text} rel="noopener noreferrer" target="_blank">
      {text.replace(/^https?:\/\/|\/$/g, "")}
    </a>
  );
}

const fewFirst = 6;

interface GroupProps {
  readonly id: string;
  readonly group: LinkedGroup;
  readonly labels: Labels;
}

function Group({ id, group, labels }: GroupProps) {
  const words = useWords();
  const [whole, setWhole] = useState(false);
  const shown = whole ? group.linked : group.linked.slice(0, fewFirst);
  const rest = group.linked.length - shown.length + group.left;
  return (
    <>
      {shown.map((linked, index) => (
        <div key={linked.node.id} className="fact">
          <dt>{index === 0 ? group.label : <span className="only-read">{group.label}</span>}</dt>
          <LinkedTo linked={linked} labels={labels} type={group.type} />
        </div>
      ))}
      {rest > 0 && (
        <div className="fact">
          <dt />
          <dd className="fact-plain">
            {whole ? (
              <Go to={{ view: "tableau", own: { autour: writeAround({ ...group, id }) } }}>
                {words.all(group.linked.length + group.left)}
              </Go>
            ) : (
              <button type="button" className="as-link" onClick={() => setWhole(true)}>
                {words.others(rest)}
              </button>
            )}
          </dd>
        </div>
      )}
    </>
  );
}

function LinkedTo({ linked: { node, edges }, labels, type }: { readonly linked: Linked; readonly labels: Labels; readonly type: string }) {
  const words = useWords();
  const soft = softOf(node, labels, type);
  const basis = edges[0]?.basis ?? "STATED";
  return (
    <>
      <dd>
        <KindMark kind={kindOf(node.id)} size={13} />
        <span>
          <Go
            to={{ sheet: node.id, selected: [node.id] }}
            onPointerEnter={() => shownScene()?.showcase(new Set([node.id]))}
            onPointerLeave={() => shownScene()?.showcase(null)}
          >
            <Quoted text={"acronym" in node && node.acronym ? node.acronym : node.label} />
          </Go>
          {soft && <span className="soft">, {soft}</span>}
          {basis !== "STATED" && <span className="basis"> {words.basis[basis]}</span>}
        </span>
      </dd>
      <dd className="fact-pages pages">
        {edges.map((edge) => (
          <PageMark key={`${edge.source.id} ${edge.page} ${edge.basis}`} page={edge.page} basis={edge.basis} source={edge.source} />
        ))}
      </dd>
    </>
  );
}

/** What places a neighbour: its département, or what sort of territory it is. */
function softOf(node: Neighbour, labels: Labels, type: string): string {
  if (!("milieux" in node)) return "";
  const milieux = node.milieux.map((milieu) => small(labels.value("Milieu", milieu))).join(", ");
  const departement = node.within[0]?.name;
  if (type === "BASED_IN") return departement && departement !== node.label ? departement : "";
  return milieux || (departement && departement !== node.label ? departement : "") || "";
}
