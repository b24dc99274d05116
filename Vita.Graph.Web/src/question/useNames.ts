import { useAddress } from "../address/history";
import { NamesDocument, type NamesQuery } from "../asking/generated";
import { useAnswer } from "../asking/useAnswer";

/** The labels of nodes by their ids, in English where they have one; the id itself until they are there. */
export function useNames(ids: readonly string[]): (id: string) => string {
  const { language } = useAddress();
  const sorted = [...new Set(ids)].sort();
  const { data } = useAnswer(NamesDocument, sorted.length === 0 ? null : { ids: sorted });
  const names = new Map(data?.nodes.flatMap((node) => (node ? [[node.id, labelOf(node, language)] as const] : [])));
  return (id) => names.get(id) ?? id.slice(id.indexOf("/") + 1).replaceAll("-", " ");
}

type Named = NonNullable<NamesQuery["nodes"][number]>;

const labelOf = (node: Named, language: string): string => (language === "en" && "labelEn" in node && node.labelEn) || node.label;
