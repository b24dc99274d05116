import { useState } from "react";
import { change, useAddress } from "../address/history";
import { Icon } from "../parts/Icon";
import { type Branch, Tree } from "../parts/Tree";
import { chosen, toggle } from "../question/edit";
import { plain } from "../question/plain";
import { useWords } from "../words/useWords";
import { FacetRow } from "./FacetRow";
import type { Facet } from "./facets";
import { endShowcase, showcaseValue } from "./showcase";
import { type FacetValue, type FacetValues, flat } from "./values";

const shownFirst = 6;
const searchFrom = 12;

/** One facet: its values with their counts, a few first, then all of them with a search within. */
export function FacetSection({ facet, values }: { readonly facet: Facet; readonly values: FacetValues }) {
  const words = useWords();
  const { criteria } = useAddress();
  const [open, setOpen] = useState(facet.open ?? false);
  const [whole, setWhole] = useState(false);
  const [text, setText] = useState("");
  const is = chosen(criteria, facet.path, false);
  const isNot = chosen(criteria, facet.path, true);
  const used = is.length + isNot.length > 0;
  const all = flat(values.values);
  const label = (value: FacetValue) => words.quoted(words.code === "fr" ? value.labels.fr : value.labels.en);
  const isUsed = (value: FacetValue) => is.includes(value.value) || isNot.includes(value.value);
  const found = text === "" ? values.values : once(all).filter((value) => plain(label(value)).includes(plain(text)));
  const first = whole ? found : found.filter((value, index) => index < shownFirst || flat([value]).some(isUsed));
  const most = Math.max(0, ...values.values.map((value) => value.count));
  const row = (value: FacetValue) => (
    <FacetRow
      value={value.value}
      label={label(value)}
      count={value.count}
      most={most}
      {...(facet.kind && { kind: facet.kind })}
      pressed={is.includes(value.value)}
      not={isNot.includes(value.value)}
      onToggle={(not) => change({ criteria: toggle(criteria, facet.path, value.value, not) })}
      onHover={(on) => (on ? showcaseValue(facet.path, value.value) : endShowcase())}
    />
  );
  const branch = (value: FacetValue): Branch => ({
    key: value.value,
    content: row(value),
    label: words.rail.inside(label(value)),
    inside: value.inside.map(branch),
    open: flat(value.inside).some(isUsed),
  });
  const isTree = text === "" && values.values.some((value) => value.inside.length > 0);
  return (
    <section className="facets" data-facet={facet.key}>
      <h3>
        <button type="button" aria-expanded={open || used} onClick={() => setOpen(!open)}>
          {words.facets[facet.key]}
          <span className="h-count">{!(open || used) && words.number(once(all).length)}</span>
          <Icon name={open || used ? "down" : "right"} size={14} />
        </button>
      </h3>
      {(open || used) && (
        <>
          {all.length > searchFrom && (
            <input
              className="facet-search"
              type="search"
              aria-label={words.rail.withinOf(words.facets[facet.key])}
              placeholder={words.rail.within}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
          {isTree ? (
            <Tree branches={first.map(branch)} />
          ) : (
            <ul>
              {first.map((value) => (
                <li key={value.value}>{row(value)}</li>
              ))}
            </ul>
          )}
          <p className="facet-more">
            {found.length === 0 && <span>{words.rail.nothing}</span>}
            {found.length > shownFirst && (
              <button type="button" onClick={() => setWhole(!whole)}>
                {whole ? words.rail.less : words.others(found.length - first.length)}
              </button>
            )}
            {values.notSaid > 0 && text === "" && (
              <span>
                {words.notSaid}
                {words.colon}
                {words.number(values.notSaid)}
              </span>
            )}
          </p>
        </>
      )}
    </section>
  );
}

/** A place across two départements stands in the tree twice, in a list once. */
function once(values: readonly FacetValue[]): readonly FacetValue[] {
  return [...new Map(values.map((value) => [value.value, value])).values()];
}
