import { useState } from "react";
import { change, unknownParameters, useAddress } from "../address/history";
import { GapsDocument } from "../asking/generated";
import { useAnswer } from "../asking/useAnswer";
import { type Kind, kindNames } from "../kinds";
import { Icon } from "../parts/Icon";
import { KindMark } from "../parts/KindMark";
import { Popover } from "../parts/Popover";
import { large } from "../words/typography";
import { useWords } from "../words/useWords";
import { Builder } from "./Builder";
import { CriterionChip } from "./CriterionChip";
import { type Criterion, deepest, mostCriteria } from "./Criterion";
import { addAt, active, countOf } from "./edit";
import { sentence } from "./sentence";
import { toWhere } from "./toWhere";
import { useCounts } from "./useCounts";
import { useNames } from "./useNames";

/** The question in a sentence of chips, and what it gives in numbers: the title of every view. */
export function Sentence() {
  const words = useWords();
  const { criteria, kinds } = useAddress();
  const others = kinds.filter((kind) => kind !== "ORGANISATIONS");
  const subject: readonly Kind[] = criteria.length > 0 ? ["ORGANISATIONS"] : kinds;
  const [open, setOpen] = useState(false);
  return (
    <div className="figure-head" data-open={open || undefined}>
      <button type="button" className="pill" aria-expanded={open} onClick={() => setOpen(!open)}>
        {kinds.map((kind) => (
          <KindMark key={kind} kind={kind} />
        ))}
        <b>{words.builder.count(kinds.length + countOf(criteria))}</b>
        <Icon name={open ? "up" : "down"} size={14} />
      </button>
      <div className="sentence" role="group" aria-label={words.sentence}>
        {subject.map((kind, index) => (
          <KindChip key={kind} kind={kind} first={index === 0} last={index > 0 && index === subject.length - 1} />
        ))}
        <Criteria />
        {criteria.length > 0 && others.length > 0 && (
          <>
            <span>{words.andTheir}</span>
            {others.map((kind, index) => (
              <KindChip key={kind} kind={kind} last={index > 0 && index === others.length - 1} />
            ))}
          </>
        )}
        <AddCriterion />
      </div>
      <Sum />
      {unknownParameters().includes("q") && (
        <p className="limit" role="status">
          {words.builder.refused(mostCriteria, deepest)}
        </p>
      )}
    </div>
  );
}

/** The criteria as chips, with the words between them. */
export function Criteria() {
  const words = useWords();
  const tokens = sentence(useAddress().criteria, "Organisation");
  const nameOf = useNames(tokens.flatMap((token) => (token.type === "chip" && token.value?.includes("/") ? [token.value] : [])));
  return tokens.map((token, index) => {
    if (token.type === "chip") return <CriterionChip key={index} token={token} nameOf={nameOf} />;
    const text = token.type === "or" ? words.or : words.connect(token.key);
    return (
      text && (
        <span key={index} data-off={token.off || undefined}>
          {text}
        </span>
      )
    );
  });
}

/** A kind of the picture. A click takes it out; at least one stays. */
function KindChip({ kind, first = false, last = false }: { readonly kind: Kind; readonly first?: boolean; readonly last?: boolean }) {
  const words = useWords();
  const { kinds } = useAddress();
  const name = words.kinds[kind](2);
  const remove = () => kinds.length > 1 && change({ kinds: kindNames.filter((one) => one !== kind && kinds.includes(one)) });
  return (
    <>
      {last && <span>{words.and}</span>}
      <button type="button" className="chip" onClick={remove} title={words.builder.removeKind(name)}>
        <KindMark kind={kind} size={13} />
        {first ? large(name) : name}
      </button>
    </>
  );
}

/** Adds a criterion to the sentence. */
export function AddCriterion() {
  const words = useWords();
  const { criteria } = useAddress();
  const [open, setOpen] = useState(false);
  const full = countOf(criteria) >= mostCriteria;
  const done = (criterion: Criterion) => {
    setOpen(false);
    change({ criteria: addAt(criteria, [], criterion) });
  };
  return (
    <span className="has-popover">
      <button type="button" className="chip add" aria-expanded={open} disabled={full} onClick={() => setOpen(!open)}>
        <Icon name="plus" size={14} />
        {words.builder.add}
      </button>
      {full && <span className="limit">{words.builder.full(mostCriteria)}</span>}
      {open && (
        <Popover label={words.builder.add} onClose={() => setOpen(false)}>
          <Builder
            kind="Organisation"
            depth={1}
            whereWith={(criterion) => toWhere(active(addAt(criteria, [], criterion)), "Organisation")}
            onDone={done}
          />
        </Popover>
      )}
    </span>
  );
}

/** The numbers of the sentence: of the kinds in the picture, and of what is missing. */
function Sum() {
  const words = useWords();
  const { criteria, kinds } = useAddress();
  const { data, waiting, isOld } = useCounts(criteria);
  const { data: gaps } = useAnswer(GapsDocument, {});
  // Numbers of an earlier question would be wrong under one that was refused or failed.
  if (!data || (isOld && !waiting)) return <p className="sum">&nbsp;</p>;
  const shown = kinds.flatMap((kind) => (kind in data ? [kind as keyof typeof data] : []));
  return (
    <p className="sum" data-old={waiting || undefined}>
      {shown.map((kind, index) => (
        <span key={kind} data-kind={kind}>
          {index > 0 && ", "}
          <b>{words.number(data[kind].totalCount)}</b> {words.kinds[kind](data[kind].totalCount)}
        </span>
      ))}
      {criteria.length === 0 && gaps && (
        <span>
          {" · "}
          {words.gaps.unanswered(gaps.unanswered.totalCount)}
        </span>
      )}
    </p>
  );
}
