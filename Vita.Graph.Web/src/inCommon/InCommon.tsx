import { useLabels } from "../asking/labels";
import { InCommonDocument, type InCommonQuery, type SharedFragment } from "../asking/generated";
import { useAnswer } from "../asking/useAnswer";
import { kindOf, kinds } from "../kinds";
import { Dialog } from "../parts/Dialog";
import { Go } from "../parts/Go";
import { grouped } from "../parts/grouped";
import { KindMark } from "../parts/KindMark";
import { PageMark } from "../parts/PageMark";
import { Problem } from "../parts/Problem";
import { lineKey } from "../picture/drawingOf";
import { small } from "../words/typography";
import { Quoted, useOwnWords, useWords } from "../words/useWords";
import { WayRow } from "./WayRow";
import { actorsOf, asked, type Common, common, fewest, most, notCompared, pairsOf } from "./inCommon";
import "./inCommon.css";
import { inCommonWords } from "./words";

interface InCommonProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

/** What all of the chosen actors share, how each is tied to it, and on which page that is printed. */
export default function InCommon({ ids, onClose }: InCommonProps) {
  const own = useOwnWords(inCommonWords);
  const actors = actorsOf(ids);
  const isAsked = actors.length >= fewest && actors.length <= most;
  const { data, error, again } = useAnswer(InCommonDocument, isAsked ? asked(actors) : null);
  const pairs = data && pairsOf(data);
  const isWhole = pairs?.length === actors.length - 1;
  return (
    <Dialog title={own.open} onClose={onClose}>
      {!isAsked && <p>{own.choose(actors.length, fewest, most)}</p>}
      {isAsked && error && <Problem error={error} onAgain={again} />}
      {isAsked && !error && !pairs && <p data-waiting />}
      {isAsked && pairs && (isWhole ? <Answer pairs={pairs} among={data.among.edges} onGo={onClose} /> : <p role="alert">{own.unknown}</p>)}
    </Dialog>
  );
}

type Lines = InCommonQuery["among"]["edges"];

interface AnswerProps {
  readonly pairs: readonly SharedFragment[];
  readonly among: Lines;
  readonly onGo: () => void;
}

function Answer({ pairs, among, onGo }: AnswerProps) {
  const own = useOwnWords(inCommonWords);
  const found = common(pairs);
  const left = notCompared(pairs);
  return (
    <div className="in-common" onClick={(event) => event.defaultPrevented && onGo()}>
      <Among lines={among} />
      {found.length === 0 && <p>{own.nothing(pairs.length + 1)}</p>}
      {[...grouped(found, ({ reason }) => reason)].map(([reason, all]) => (
        <section key={reason} aria-label={own.reasons[reason]}>
          <h3>
            {own.reasons[reason]} <span className="soft">{all.length}</span>
          </h3>
          <ul>
            {all.map((one) => (
              <Thing key={one.node.id} one={one} />
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && <p className="soft">{own.notCompared(left)}</p>}
    </div>
  );
}

function Thing({ one }: { readonly one: Common }) {
  return (
    <li>
      <p className="item">
        <KindMark kind={kindOf(one.node.id)} />
        <Go to={{ sheet: one.node.id, selected: [one.node.id] }}>
          <Quoted text={one.node.label} />
        </Go>
      </p>
      {one.ways.map(({ way, count }) => (
        <WayRow key={way.nodes[0]!.id} way={way} count={count} />
      ))}
    </li>
  );
}

/** The relations among them. */
function Among({ lines }: { readonly lines: Lines }) {
  const own = useOwnWords(inCommonWords);
  const labels = useLabels();
  const words = useWords();
  if (lines.length === 0) return null;
  return (
    <section aria-label={own.among}>
      <h3>
        {own.among} <span className="soft">{words.number(lines.length)}</span>
      </h3>
      <ul>
        {lines.map((line) => (
          <li key={lineKey(line)} className="item">
            <KindMark kind={kindOf(line.from.id)} />
            <span>
              <Quoted text={line.from.label} />{" "}
              <i>{small(labels.alongRelation(kinds[kindOf(line.from.id)].type, line.type, false, kinds[kindOf(line.to.id)].type))}</i>{" "}
              <Quoted text={line.to.label} />
            </span>
            <PageMark page={line.page} basis={line.basis} source={line.source} />
          </li>
        ))}
      </ul>
    </section>
  );
}
