import type { ButtonHTMLAttributes } from "react";
import type { Kind } from "../kinds";
import { KindMark } from "./KindMark";

interface ChipProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly kind?: Kind;
  readonly not?: boolean;
  readonly off?: boolean;
}

/** One criterion of the sentence. */
export function Chip({ kind, not, off, children, className = "", ...rest }: ChipProps) {
  return (
    <button type="button" className={`chip ${className}`} data-not={not || undefined} data-off={off || undefined} {...rest}>
      {kind && <KindMark kind={kind} size={13} />}
      {children}
    </button>
  );
}
