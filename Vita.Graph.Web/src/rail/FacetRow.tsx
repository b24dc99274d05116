import type { Kind } from "../kinds";
import { KindMark } from "../parts/KindMark";
import { useWords } from "../words/useWords";

interface FacetRowProps {
  readonly value: string;
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

/** A value: a click filters; Alt and a click, or the button beside it, excludes; the pointer shows. */
export function FacetRow({ value, label, count, most, kind, pressed, not, onToggle, onHover }: FacetRowProps) {
  const words = useWords();
  const nothing = count === 0 && !pressed && !not;
  const show = (on: boolean) => () => onHover?.(on);
  return (
    <span className="facet-line" onPointerEnter={nothing ? undefined : show(true)} onPointerLeave={show(false)}>
      <button
        type="button"
        className="facet"
        aria-pressed={pressed}
        data-not={not || undefined}
        data-value={value}
        data-count={count}
        disabled={nothing}
        title={not ? `≠ ${label}` : label}
        onClick={(event) => onToggle(not || event.altKey)}
        onContextMenu={(event) => {
          event.preventDefault();
          onToggle(true);
        }}
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
      <button
        type="button"
        className="facet-except"
        aria-pressed={not}
        aria-label={words.rail.except(label)}
        title={words.rail.except(label)}
        disabled={nothing}
        onClick={() => onToggle(true)}
      >
        ≠
      </button>
    </span>
  );
}
