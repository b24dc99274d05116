import type { AnchorHTMLAttributes } from "react";
import { change, useAddress } from "../address/history";
import type { State } from "../address/State";
import { write } from "../address/write";

interface GoProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> {
  /** What changes of the state. */
  readonly to: Partial<State>;
}

/** A link to another state of the page: a click goes there, Ctrl or the middle button opens it beside. */
export function Go({ to, onClick, ...rest }: GoProps) {
  const state = useAddress();
  return (
    <a
      {...rest}
      href={write({ ...state, ...to })}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        change(to);
      }}
    />
  );
}
