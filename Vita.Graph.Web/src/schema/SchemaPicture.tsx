import { kindOfType } from "../kinds";
import { shapes } from "../parts/shapes";
import { large } from "../words/typography";
import { type Labels, type Language, label } from "./labels";
import { type Line, linesOf } from "./lines";
import { between, height, placeOf, width } from "./places";

interface PictureProps {
  readonly labels: Labels;
  readonly language: Language;
  /** The kind that is looked at; its lines stand out. */
  readonly chosen: string | null;
  readonly onChoose: (kind: string | null) => void;
}

/** Kinds as marks, relations as lines with their names. The lists below it say the same in words. */
export function SchemaPicture({ labels, language, chosen, onChoose }: PictureProps) {
  const names = Object.keys(labels.kinds);
  const all = linesOf(labels);
  const lines = all.filter((line) => line.from !== line.to);
  const near = new Set(lines.filter((line) => touches(line, chosen)).flatMap((line) => [line.from, line.to]));
  return (
    <svg className="schema" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {lines.map((line) => (
        <SchemaLine key={line.from + line.to} line={line} names={names} language={language} faded={!!chosen && !touches(line, chosen)} />
      ))}
      {names.map((name) => {
        const { x, y } = placeOf(name, names);
        const faded = chosen !== null && chosen !== name && !near.has(name);
        const kind = kindOfType(name);
        return (
          <g
            key={name}
            className="schema-kind"
            data-faded={faded || undefined}
            data-chosen={chosen === name || undefined}
            transform={`translate(${x} ${y})`}
            onClick={() => onChoose(chosen === name ? null : name)}
          >
            <circle r="27" className="schema-ground" />
            <path className={`glyph k-${name.toLowerCase()}`} transform="scale(2.1)" fillRule="evenodd" d={shapes[kind]} />
            <text y="43" className="schema-name">
              {large(labels.kinds[name]?.[language][1] ?? name)}
            </text>
            {toItself(all, name, language).map((text, at) => (
              <text key={text} y={60 + at * 15} className="schema-self">
                ↺ {text}
              </text>
            ))}
          </g>
        );
      })}
    </svg>
  );
}

/** Relations from a kind to itself, which stand below its name. */
function toItself(lines: readonly Line[], kind: string, language: Language): readonly string[] {
  const own = lines.find((line) => line.from === kind && line.to === kind);
  return own?.relations.map((relation) => label(relation.labels, language)) ?? [];
}

const touches = (line: Line, kind: string | null) => kind !== null && (line.from === kind || line.to === kind);

interface LineProps {
  readonly line: Line;
  readonly names: readonly string[];
  readonly language: Language;
  readonly faded: boolean;
}

function SchemaLine({ line, names, language, faded }: LineProps) {
  const [a, b] = [placeOf(line.from, names), placeOf(line.to, names)];
  const texts = line.relations.map((relation) => label(relation.labels, language));
  const middle = between(a, b);
  return (
    <g className="schema-line" data-faded={faded || undefined}>
      <path d={`M${a.x} ${a.y}L${b.x} ${b.y}`} />
      <text x={middle.x} y={middle.y - (texts.length - 1) * 7 + 4} textAnchor="middle">
        {texts.map((text, at) => (
          <tspan key={text} x={middle.x} dy={at === 0 ? 0 : 15}>
            {text}
          </tspan>
        ))}
      </text>
    </g>
  );
}
