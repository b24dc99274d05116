import { CountsDocument, type CountsQuery, type CountsQueryVariables } from "../asking/generated";
import { type Answered, useAnswer } from "../asking/useAnswer";
import { kinds, type Kind } from "../kinds";
import type { Criterion } from "./Criterion";
import { tied } from "./toWhere";

/** How many there are of each kind: organisations under the criteria, the others tied to one of them. */
export function useCounts(criteria: readonly Criterion[]): Answered<CountsQuery> {
  const filters = Object.entries(tied(criteria)).map(([kind, where]) => [kinds[kind as Kind].field, where]);
  return useAnswer(CountsDocument, Object.fromEntries(filters) as CountsQueryVariables);
}
