import { useDeferredValue, useState } from "react";
import { useAnswer } from "../../asking/useAnswer";
import { kindNames, kindOf, kinds } from "../../kinds";
import { Combobox } from "../../parts/Combobox";
import { KindMark } from "../../parts/KindMark";
import { useOwnWords, useWords } from "../../words/useWords";
import { isList } from "./arguments";
import { Removable, type InputProps } from "./Inputs";
import { defaultOf } from "./arguments";
import { words } from "./words";

const labelsDocument = "query ParameterNodes($ids: [ID!]!) { nodes(ids: $ids) { id label } }";
const suggestDocument =
  "query ParameterSuggest($text: String!, $types: [NodeKind!]) { suggest(text: $text, types: $types, first: 10) { node { id label } } }";

type Node = { readonly id: string; readonly label: string };

/** Nodes that are searched by their names. */
export function NodeInput({ parameter, values, onChange, label }: InputProps & { readonly label: string }) {
  const own = useOwnWords(words);
  const { quoted } = useWords();
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const asked = useDeferredValue(text.trim());
  const kind = kindOfParameter(parameter.name, [...defaultOf(parameter), ...values]);
  const known = useAnswer<{ nodes: (Node | null)[] }, { ids: readonly string[] }>(
    labelsDocument,
    values.length > 0 ? { ids: values } : null,
  );
  const found = useAnswer<{ suggest: { node: Node }[] }, object>(
    suggestDocument,
    asked ? { text: asked, ...(kind && { types: [kind] }) } : null,
  );
  const name = (id: string) => quoted(known.data?.nodes.find((node) => node?.id === id)?.label ?? id);
  const many = isList(parameter);
  const choose = (id: string) => {
    onChange(many ? [...values.filter((one) => one !== id), id] : [id]);
    setText("");
    setOpen(false);
  };
  const chips = values.map((id) => (
    <Removable
      key={id}
      label={name(id)}
      onRemove={many && values.length > 1 ? () => onChange(values.filter((one) => one !== id)) : undefined}
    >
      <KindMark kind={kindOf(id)} size={12} />
    </Removable>
  ));
  return (
    <span className="parameter-field parameter-node">
      {chips}
      <Combobox
        label={`${label} : ${many ? own.add : own.choose}`}
        placeholder={many ? own.add : `${own.choose}…`}
        text={text}
        onText={setText}
        open={open && asked !== ""}
        onOpen={setOpen}
        options={(found.data?.suggest ?? []).map(({ node }) => ({
          key: node.id,
          content: (
            <>
              <KindMark kind={kindOf(node.id)} />
              <span className="option-name">{quoted(node.label)}</span>
            </>
          ),
          onChoose: () => choose(node.id),
        }))}
      />
    </span>
  );
}

/** The kind that a parameter wants: its name says it, or the nodes that it has. */
function kindOfParameter(name: string, ids: readonly string[]) {
  const plural = kindNames.find((kind) => kinds[kind].field === name || kinds[kind].prefix === name);
  return plural ?? (ids[0] ? kindOf(ids[0]) : undefined);
}
