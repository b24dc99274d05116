import type { table as french } from "../fr/table";
import { number, of } from "./numbers";

/** The table. */
export const table: typeof french = {
  table: {
    name: "Organisation",
    kinds: "Kinds",
    territory: "Territory",
    networks: "Networks",
    seeks: "Seeks",
    offers: "Offers",
    page: "Page",
    thing: "Item",
    relations: "Relations",
    passage: "Excerpt",
    select: (label) => `Select ${label}`,
    shown: (shown, total) =>
      shown === total ? `${number(total)} ${of("row", "rows")(total)}` : `${number(shown)} of ${number(total)} rows`,
    sortBy: "Sort by",
    first: "Back to the first",
    next: "Next",
  },
};
