import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Icon } from "./Icon";
import type { IconName } from "./icons";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly icon?: IconName;
  /** `quiet` has no border; `solid` stands out, once on a page. */
  readonly look?: "quiet" | "solid";
  readonly children?: ReactNode;
}

export function Button({ icon, look, children, className = "", ...rest }: ButtonProps) {
  return (
    <button type="button" className={`btn ${look ?? ""} ${children ? "" : "square"} ${className}`} title={rest["aria-label"]} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
