import { useEffect, useMemo, useRef } from "react";
import { adjust, now, useAddress } from "../address/history";
import { useAnswer } from "../asking/useAnswer";
import { type Kind, kindNames, kindOf, kinds } from "../kinds";
import { announce } from "../parts/Status";
import { useWords } from "../words/useWords";
import { leaving } from "./leaving";
import { tied, type Where } from "./toWhere";

type Answer = Readonly<Record<string, { readonly nodes: readonly { readonly id: string }[] }>>;

/**
 * What is filtered out leaves the selection, and this is said: in every view, whether it shows the nodes or not. What was opened by hand
 * stays: it is shown whatever the criteria are.
 */
export function SelectionKept() {
  const words = useWords();
  const { criteria, kinds: kindsShown, selected, sheet, opened } = useAddress();
  const free = useMemo(() => new Set([sheet, ...opened.flatMap(({ ids }) => ids)]), [sheet, opened]);
  const filters = tied(criteria);
  const asked = selected.filter((id) => !free.has(id) && filters[kindOf(id)]);
  const used = kindNames.filter((kind) => asked.some((id) => kindOf(id) === kind));
  const variables = Object.fromEntries(used.map((kind) => [kind, withIds(filters[kind] ?? {}, asked, kind)]));
  const document = useMemo(() => documentOf(used), [used.join()]);
  const { data, isOld } = useAnswer<Answer, Record<string, Where>>(document, asked.length > 0 ? variables : null);
  useEffect(() => {
    if (!data || isOld || asked.length === 0) return;
    const gone = asked.filter((id) => !data[kindOf(id)]?.nodes.some((node) => node.id === id));
    drop(gone, words.selection.gone);
  }, [data, isOld]);
  const before = useRef({ kinds: kindsShown, opened });
  useEffect(() => {
    const after = { kinds: kindsShown, opened };
    const gone = leaving(selected, before.current, after).filter((id) => id !== sheet);
    before.current = after;
    drop(gone, words.selection.left);
  }, [kindsShown, opened]);
  return null;
}

function drop(gone: readonly string[], told: (count: number) => string): void {
  if (gone.length === 0) return;
  adjust({ selected: now().selected.filter((id) => !gone.includes(id)) });
  announce(told(gone.length));
}

function withIds(where: Where, ids: readonly string[], kind: Kind): Where {
  return { and: [where, { id: { in: ids.filter((id) => kindOf(id) === kind) } }] };
}

/** Which of the selected nodes of each kind are still answers, in one request. */
function documentOf(used: readonly Kind[]) {
  const variables = used.map((kind) => `$${kind}: ${kinds[kind].type}Filter`).join(", ");
  const fields = used.map((kind) => `${kind}: ${kinds[kind].field}(where: $${kind}, first: 1000) { nodes { id } }`).join(" ");
  return new String(`query SelectionKept(${variables}) { ${fields} }`);
}
