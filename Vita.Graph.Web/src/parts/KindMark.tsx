import { type Kind, kinds } from "../kinds";
import { shapes } from "./shapes";

interface KindMarkProps {
  readonly kind: Kind;
  readonly size?: number;
  /** Drawn as an outline: the kind is not in the picture. */
  readonly hollow?: boolean;
}

/** The shape of a kind, in its colour. Words stand beside it: readers skip it. */
export function KindMark({ kind, size = 14, hollow = false }: KindMarkProps) {
  return (
    <svg
      className={`glyph k-${kinds[kind].prefix}`}
      data-shape={kinds[kind].prefix}
      data-hollow={hollow || undefined}
      width={size}
      height={size}
      viewBox="-8 -8 16 16"
      aria-hidden="true"
    >
      <path fillRule="evenodd" d={shapes[kind]} />
    </svg>
  );
}
