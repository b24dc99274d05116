import type { Kind } from "../kinds";
import { KindMark } from "../parts/KindMark";
import { useWords } from "../words/useWords";

interface FacetRowProps {
  readonly label: string;
  readonly count: number;
  /** The largest count of its facet: the length of the bar. */
  readonly most: number;
  readonly kind?: Kind;
  readonly pressed: boolean;
  readonly not: boolean;
  readonly onToggle: (not: boolean) => void;
  readonly onHover?: (on: boolean) => void;
}

/** A value: a click filters, Alt or the second button excludes, the pointer shows. */
export function FacetRow({ label, count, most, kind, pressed, not, onToggle, onHover }: FacetRowProps) {
  const words = useWords();
  return (
    <button
      type="button"
      className="facet"
      aria-pressed={pressed}
      data-not={not || undefined}
      disabled={count === 0 && !pressed && !not}
      title={not ? `≠ ${label}` : label}
      onClick={(event) => onToggle(not || event.altKey)}
      onContextMenu={(event) => {
        event.preventDefault();
        onToggle(true);
      }}
      onPointerEnter={() => onHover?.(true)}
      onPointerLeave={() => onHover?.(false)}
    >
      {kind ? <KindMark kind={kind} size={13} /> : <span className="box" />}
      <span className="facet-label">
        {not && <span className="facet-not">≠ </span>}
        {label}
      </span>
      <span className="count">{words.number(count)}</span>
      <span className="bar">
        <i style={{ width: `${most > 0 ? (100 * count) / most : 0}%` }} />
      </span>
    </button>
  );
}
