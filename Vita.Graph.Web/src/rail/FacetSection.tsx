import { useState } from "react";
import { change, useAddress } from "../address/history";
import { Icon } from "../parts/Icon";
import { type Branch, Tree } from "../parts/Tree";
import { chosen, toggle } from "../question/edit";
import { useWords } from "../words/useWords";
import type { Facet } from "./facets";
import { FacetRow } from "./FacetRow";
import type { FacetValue, FacetValues } from "./values";

const shownFirst = 6;
const searchFrom = 12;

/** One facet: its values with their counts, a few first, then a search within. */
export function FacetSection({ facet, values }: { readonly facet: Facet; readonly values: FacetValues }) {
  const words = useWords();
  const { criteria } = useAddress();
  const [open, setOpen] = useState(facet.open ?? false);
  const [whole, setWhole] = useState(false);
  const [text, setText] = useState("");
  const is = chosen(criteria, facet.path, false);
  const isNot = chosen(criteria, facet.path, true);
  const used = is.length + isNot.length > 0;
  const label = (value: FacetValue) => words.quoted(words.code === "fr" ? value.labels.fr : value.labels.en);
  const flat = values.values.filter((value) => plain(label(value)).includes(plain(text)));
  const first = whole
    ? flat
    : flat.filter((value, index) => index < shownFirst || is.includes(value.value) || isNot.includes(value.value));
  const most = Math.max(0, ...values.values.map((value) => value.count));
  const row = (value: FacetValue) => (
    <FacetRow
      key={value.value}
      label={label(value)}
      count={value.count}
      most={most}
      {...(facet.kind && { kind: facet.kind })}
      pressed={is.includes(value.value)}
      not={isNot.includes(value.value)}
      onToggle={(not) => change({ criteria: toggle(criteria, facet.path, value.value, not) })}
    />
  );
  const branch = (value: FacetValue): Branch => ({
    key: value.value,
    content: row(value),
    label: label(value),
    inside: value.inside.map(branch),
  });
  const isTree = values.values.some((value) => value.inside.length > 0);
  return (
    <section className="facets">
      <h3>
        <button type="button" aria-expanded={open || used} onClick={() => setOpen(!open)}>
          {words.facets[facet.key]}
          <span className="h-count">{!(open || used) && values.values.length}</span>
          <Icon name={open || used ? "down" : "right"} size={14} />
        </button>
      </h3>
      {(open || used) && (
        <>
          {whole && values.values.length > searchFrom && (
            <input
              className="facet-search"
              aria-label={words.rail.within}
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
            {values.values.length > shownFirst && (
              <button type="button" onClick={() => setWhole(!whole)}>
                {whole ? words.rail.less : words.others(flat.length - first.length)}
              </button>
            )}
            {values.notSaid > 0 && (
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

/** Letters without accents, small: how people type. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
