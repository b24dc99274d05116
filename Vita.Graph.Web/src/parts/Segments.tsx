interface SegmentsProps<Name extends string> {
  readonly label: string;
  readonly options: readonly { readonly name: Name; readonly title: string }[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
}

/** One of a few choices, side by side. */
export function Segments<Name extends string>({ label, options, chosen, onChoose }: SegmentsProps<Name>) {
  return (
    <div role="group" aria-label={label} className="seg">
      {options.map((option) => (
        <button key={option.name} type="button" aria-pressed={option.name === chosen} onClick={() => onChoose(option.name)}>
          {option.title}
        </button>
      ))}
    </div>
  );
}
