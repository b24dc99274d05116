import type { SheetQuery } from "../asking/generated";
import { type Labels, useLabels } from "../asking/labels";
import type { Words } from "../words/fr";
import { small } from "../words/typography";
import { Quoted, useWords } from "../words/useWords";
import { Cited } from "./Cited";

type Around = SheetQuery["neighbourhood"];
type FigureNode = Extract<Around["nodes"][number]["node"], { measure?: unknown }>;

const isFigure = (node: Around["nodes"][number]["node"]): node is FigureNode => "measure" in node;

/** The figures of an organisation: the largest letters of the sheet, shares as one bar. */
export function Figures({ around }: { readonly around: Around }) {
  const words = useWords();
  const labels = useLabels();
  const all = around.nodes.map(({ node }) => node).filter(isFigure);
  const shares = all
    .filter((one) => one.measure === "SHARE_OF_CLIENTS" && one.value !== null)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const others = all.filter((one) => !shares.includes(one)).sort((a, b) => Math.abs(b.value ?? 0) - Math.abs(a.value ?? 0));
  return (
    <>
      <ul className="figures">
        {others.map((one) => (
          <li key={one.id}>
            <p className="figure-value">{valueOf(one, words)}</p>
            <p className="figure-name">
              <Quoted text={nameOf(one, words, labels)} />
            </p>
            <Cited provenance={one.provenance} />
          </li>
        ))}
      </ul>
      {shares.length > 0 && (
        <div className="shares">
          <div className="shares-bar" aria-hidden="true">
            {shares.map((one) => (
              <i key={one.id} style={{ flexGrow: one.value ?? 0 }} />
            ))}
          </div>
          <ul>
            {shares.map((one) => (
              <li key={one.id}>
                <Quoted text={one.clients ? labels.value("Audience", one.clients) : one.label} />
                <b>{words.percent(one.value ?? 0)}</b>
                <Cited provenance={one.provenance} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function valueOf(figure: FigureNode, words: Words): string {
  const value = figure.value ?? 0;
  const text = figure.unit === "PERCENT" ? words.percent(value) : words.number(value);
  const range = figure.maxValue == null ? text : `${text}–${words.number(figure.maxValue)}`;
  return figure.approximate ? `≈ ${range}` : range;
}

function nameOf(figure: FigureNode, words: Words, labels: Labels): string {
  const unit = figure.unit === "FTE" ? `, ${small(labels.value("Unit", "FTE"))}` : "";
  return `${small(words.quoted(figure.label))}${unit}${figure.year ? `, ${figure.year}` : ""}`;
}
