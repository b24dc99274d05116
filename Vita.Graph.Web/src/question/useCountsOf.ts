import { useMemo } from "react";
import { useAnswer } from "../asking/useAnswer";
import type { Where } from "./toWhere";

/** How many organisations each of several filters gives, in one request. Undefined until the answer is there. */
export function useCountsOf(wheres: readonly Where[]): readonly number[] | undefined {
  const count = wheres.length;
  const document = useMemo(() => {
    const all = Array.from({ length: count }, (_, index) => index);
    const variables = all.map((index) => `$w${index}: OrganisationFilter`).join(", ");
    const fields = all.map((index) => `c${index}: organisations(where: $w${index}) { totalCount }`).join(" ");
    return new String(`query CountsOf(${variables}) { ${fields} }`);
  }, [count]);
  const variables = count === 0 ? null : Object.fromEntries(wheres.map((where, index) => [`w${index}`, where]));
  const { data, waiting } = useAnswer<Record<string, { totalCount: number }>, Record<string, Where>>(document, variables);
  return data && !waiting ? wheres.map((_, index) => data[`c${index}`]?.totalCount ?? 0) : undefined;
}
