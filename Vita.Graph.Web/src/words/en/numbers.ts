const plurals = new Intl.PluralRules("en");
const numbers = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });

export const number = (value: number): string => numbers.format(value);

/** The word that goes with a count. */
export const of =
  (one: string, other: string) =>
  (count: number): string =>
    plurals.select(count) === "one" ? one : other;
