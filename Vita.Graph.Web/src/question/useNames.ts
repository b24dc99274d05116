import { NamesDocument } from "../asking/generated";
import { useAnswer } from "../asking/useAnswer";

/** The labels of nodes by their ids; the id itself until they are there. */
export function useNames(ids: readonly string[]): (id: string) => string {
  const sorted = [...new Set(ids)].sort();
  const { data } = useAnswer(NamesDocument, sorted.length === 0 ? null : { ids: sorted });
  const names = new Map(data?.nodes.flatMap((node) => (node ? [[node.id, node.label] as const] : [])));
  return (id) => names.get(id) ?? id.slice(id.indexOf("/") + 1).replaceAll("-", " ");
}
