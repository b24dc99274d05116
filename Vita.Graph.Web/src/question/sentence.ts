import { kindOfType, type Kind } from "../kinds";
import { type Criterion, oneOf } from "./Criterion";
import type { Spot } from "./edit";
import { fieldOf } from "./toWhere";

/** A part of the sentence: a word between chips, or a chip. */
export type Token =
  | { readonly type: "word"; readonly key: string; readonly off: boolean }
  | { readonly type: "or"; readonly off: boolean }
  | {
      readonly type: "chip";
      readonly spot: Spot;
      readonly criterion: Criterion;
      /** The kind that has the field. */
      readonly owner: string;
      /** One of its values; none when the chip stands for a whole relation. */
      readonly value?: string;
      /** The kind of the nodes that the chip names. */
      readonly kind?: Kind;
      /** Excluded, by itself or by what it stands in. */
      readonly not: boolean;
      readonly off: boolean;
    };

/**
 * The sentence of criteria, from left to right. Words are keys (`Organisation.kinds`) that each language has its words for.
 * @param kind The type that is asked, `Organisation`.
 */
export function sentence(criteria: readonly Criterion[], kind: string): Token[] {
  return several(criteria, kind, [], false, { not: false, off: false });
}

interface Above {
  readonly not: boolean;
  readonly off: boolean;
}

function several(criteria: readonly Criterion[], kind: string, before: Spot, or: boolean, above: Above): Token[] {
  return criteria.flatMap((criterion, index) => {
    // It joins what is asked: not to a suspended criterion, nor to nothing before it.
    const isFirst = criteria.slice(0, index).every((before) => before.off);
    const joint: Token[] = index === 0 || !or ? [] : [{ type: "or", off: above.off || !!criterion.off || isFirst }];
    return [...joint, ...one(criterion, kind, [...before, index], above)];
  });
}

function one(criterion: Criterion, kind: string, spot: Spot, above: Above): Token[] {
  const field = fieldOf(kind, criterion.field);
  if (!field) return [];
  const state = { not: above.not !== !!criterion.not, off: above.off || !!criterion.off };
  const word: Token = { type: "word", key: `${kind}.${criterion.field}`, off: state.off };
  const chip = (value?: string): Token => ({
    type: "chip",
    spot,
    criterion,
    owner: kind,
    ...(value !== undefined && { value }),
    ...("to" in field && { kind: kindOfType(field.to) }),
    ...state,
  });
  const values = (criterion.values ?? []).flatMap((value, index): Token[] =>
    index === 0 ? [chip(value)] : [{ type: "or", off: state.off }, chip(value)],
  );
  if (criterion.field === oneOf) return group(criterion, kind, spot, state);
  if (!("to" in field)) return [word, ...values];
  const inside = several(criterion.inside ?? [], field.to, spot, !!criterion.or, state);
  if (values.length === 0 && inside.length === 0) return [word, chip()];
  return [word, ...values, ...inside];
}

/** *Soit … soit …*: criteria of which one is enough. */
function group({ inside = [] }: Criterion, kind: string, spot: Spot, state: Above): Token[] {
  const isOff = (part: Criterion) => state.off || !!part.off;
  const word = (place: string, off: boolean): Token => ({ type: "word", key: `${oneOf}.${place}`, off });
  const parts = inside.map((part, index) => one(part, kind, [...spot, index], state));
  return [
    ...parts.flatMap((part, index) => [word(index === 0 ? "first" : "next", isOff(inside[index]!)), ...part]),
    word("end", inside.every(isOff)),
  ];
}
