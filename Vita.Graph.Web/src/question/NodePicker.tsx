import { useEffect, useState } from "react";
import { SuggestDocument } from "../asking/generated";
import { useAnswer } from "../asking/useAnswer";
import { type Kind, kindOf } from "../kinds";
import { Combobox } from "../parts/Combobox";
import { KindMark } from "../parts/KindMark";
import { Quoted, useWords } from "../words/useWords";

/** A text that follows another after a pause. */
export function useLate(text: string, pause: number): string {
  const [late, setLate] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setLate(text), pause);
    return () => clearTimeout(timer);
  }, [text, pause]);
  return late;
}

interface NodePickerProps {
  readonly kind: Kind;
  readonly label: string;
  readonly onPick: (id: string) => void;
}

/** Finds one node of a kind by its name. */
export function NodePicker({ kind, label, onPick }: NodePickerProps) {
  const words = useWords();
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const asked = useLate(text.trim(), 120);
  const { data } = useAnswer(SuggestDocument, asked.length > 1 ? { text: asked, types: [kind], first: 8 } : null);
  const found = asked.length > 1 ? (data?.suggest ?? []) : [];
  return (
    <div className="search picker">
      <Combobox
        label={label}
        placeholder={label}
        text={text}
        onText={setText}
        open={open}
        onOpen={setOpen}
        empty={asked.length > 1 && data ? words.search.none : undefined}
        options={found.map(({ node }) => ({
          key: node.id,
          content: (
            <>
              <KindMark kind={kindOf(node.id)} />
              <span className="option-name">
                <Quoted text={node.label} />
              </span>
              <span />
            </>
          ),
          onChoose: () => onPick(node.id),
        }))}
      />
    </div>
  );
}
