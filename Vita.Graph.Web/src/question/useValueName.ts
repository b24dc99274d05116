import { useLabels } from "../asking/labels";
import { useWords } from "../words/useWords";

/** What the value of a property is called: yes and no by the name of the property. */
export function useValueName(): (kind: string, field: string, value: string) => string {
  const labels = useLabels();
  const words = useWords();
  return (kind, field, value) =>
    value === "true" || value === "false"
      ? words.flag(labels.property(kind, field), value === "true")
      : words.quoted(labels.value(labels.typeOf(kind, field) ?? "", value));
}
