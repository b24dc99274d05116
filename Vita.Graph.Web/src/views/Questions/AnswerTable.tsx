import { Fragment, type ReactNode } from "react";
import { changeOwn, useAddress } from "../../address/history";
import { kindOf } from "../../kinds";
import { Button } from "../../parts/Button";
import { Go } from "../../parts/Go";
import { KindMark } from "../../parts/KindMark";
import { nameOf, useSchemaLabels } from "../../words/schemaLabels";
import { large } from "../../words/typography";
import { Quoted, useOwnWords, useWords } from "../../words/useWords";
import { Cell, ColumnHead, Rows } from "../Rows";
import { type Column, columnsOf } from "./columns";
import type { Question } from "./question";
import { itemsAt, type Item, type Json, type Laid } from "./table";
import { words } from "./words";

interface AnswerTableProps {
  readonly question: Question;
  readonly laid: Laid;
  /** Why a node is in the answer; undefined where the question has no filter that says it. */
  readonly why: ((id: string) => ReactNode) | undefined;
}

/** The answer to a question as a table. */
export function AnswerTable({ question, laid, why }: AnswerTableProps) {
  const { code, why: whyWords } = useWords();
  const { own: kept } = useAddress();
  const own = useOwnWords(words);
  const labels = useSchemaLabels();
  const language = code === "en" ? "en" : "fr";
  const columns = columnsOf(question.columns, laid.root, labels, language, own.columns);
  const isNumeric = (column: Column) =>
    laid.rows.length > 0 &&
    laid.rows.every((row) =>
      itemsAt(row, column.path)
        .flat()
        .every(({ value }) => value === null || typeof value === "number"),
    );
  const numeric = new Set(columns.filter((column) => !column.isPage && isNumeric(column)).map((column) => column.name));
  return (
    <Rows
      className="answer"
      head={
        <>
          {columns.map((column) => (
            <ColumnHead key={column.name} title={large(column.title)} numeric={numeric.has(column.name)} />
          ))}
          {why && <ColumnHead title={whyWords.title} unseen />}
        </>
      }
    >
      {laid.rows.map((row, at) => {
        const id = idOf(row);
        const asked = id !== undefined && kept.pourquoi === id;
        return (
          <Fragment key={at}>
            <tr role="row" data-id={id}>
              {columns.map((column, place) => {
                const found = <Found row={row} column={column} />;
                const isNumber = numeric.has(column.name);
                return place === 0 && !isNumber ? (
                  <th key={column.name} scope="row" role="rowheader">
                    {found}
                  </th>
                ) : (
                  <Cell key={column.name} name={large(column.title)} numeric={isNumber}>
                    {found}
                  </Cell>
                );
              })}
              {why && (
                <Cell>
                  {id !== undefined && (
                    <Button aria-expanded={asked} onClick={() => changeOwn({ pourquoi: asked ? "" : id })}>
                      {whyWords.title}
                    </Button>
                  )}
                </Cell>
              )}
            </tr>
            {why && asked && (
              <tr className="why-row" role="row">
                <Cell colSpan={columns.length + 1}>{why(id)}</Cell>
              </tr>
            )}
          </Fragment>
        );
      })}
    </Rows>
  );
}

/** What stands in one cell. */
function Found({ row, column }: { readonly row: Json; readonly column: Column }) {
  const own = useOwnWords(words);
  const items = itemsAt(row, column.path).filter((item) => item.some(({ value }) => value !== null && value !== ""));
  if (items.length === 0) return <span className="answer-none">{own.empty}</span>;
  if (items.length === 1 || column.vocabulary) return <Values items={items.flat()} column={column} />;
  return (
    <ul className="answer-list">
      {items.map((item, at) => (
        <li key={at}>
          <Values items={item} column={column} />
        </li>
      ))}
    </ul>
  );
}

function Values({ items, column }: { readonly items: readonly Item[]; readonly column: Column }) {
  return items.map((item, at) => (
    <Fragment key={at}>
      {at > 0 && ", "}
      <Value item={item} column={column} />
      {column.page && <Pages owner={item.owner} column={column} />}
    </Fragment>
  ));
}

function Value({ item, column }: { readonly item: Item; readonly column: Column }) {
  const { code, number, page } = useWords();
  const own = useOwnWords(words);
  const labels = useSchemaLabels();
  const { value, owner } = item;
  if (typeof value === "boolean") return value ? own.yes : own.no;
  if (typeof value === "number") return column.isPage ? <span className="page">{page(value)}</span> : shown(column, value, number);
  if (typeof value !== "string") return null;
  const vocabulary = column.vocabulary ? labels.enums[column.vocabulary] : undefined;
  const named = (vocabulary ?? anywhere(labels.enums, value))?.values[value];
  const label = (vocabulary ? undefined : own.values[value]) ?? nameOf(named, code === "en" ? "en" : "fr");
  const isAcronym = value.length <= shortest && value === value.toUpperCase() && !own.values[value];
  if (label) return isAcronym ? <abbr title={label}>{value}</abbr> : label;
  const id = idOf(owner);
  if (!id) return <Quoted text={value} />;
  return (
    <Go to={{ sheet: id }} className="answer-node">
      <KindMark kind={kindOf(id)} size={12} />
      <Quoted text={value} />
    </Go>
  );
}

/** Values that are acronyms themselves, such as AI and ACI, are known by them. */
const shortest = 4;

/** Years are written without spaces, shares with their decimals. */
function shown(column: Column, value: number, number: (value: number) => string): string {
  if (/year/i.test(column.path.join("."))) return String(value);
  if (value === 0 || Math.abs(value) >= 1) return number(value);
  return value.toLocaleString(document.documentElement.lang, { maximumSignificantDigits: 2 });
}

/** A word in capitals that no column's type explains: of whatever vocabulary it is. */
function anywhere(enums: Readonly<Record<string, { readonly values: Readonly<Record<string, unknown>> }>>, value: string) {
  return /^[A-Z][A-Z0-9_]+$/.test(value) ? (Object.values(enums).find((one) => one.values[value]) as never) : undefined;
}

function idOf(owner: Json): string | undefined {
  const id = typeof owner === "object" && owner !== null && !Array.isArray(owner) ? (owner as { id?: Json }).id : undefined;
  return typeof id === "string" ? id : undefined;
}

/** The pages of one text: each once. */
function Pages({ owner, column }: { readonly owner: Json; readonly column: Column }) {
  const { page } = useWords();
  const below = column.page?.slice(column.path.length - 1) ?? [];
  const found = itemsAt(owner, below)
    .flatMap((items) => items.map(({ value }) => value))
    .filter((value) => typeof value === "number");
  return [...new Set(found)].map((value) => (
    <span key={value} className="page">
      {page(value)}
    </span>
  ));
}
