import { type ReactNode, useEffect, useState } from "react";
import { useAddress } from "../address/history";
import { Button } from "../parts/Button";
import type { IconName } from "../parts/icons";

interface SideRailProps {
  readonly label: string;
  readonly icon: IconName;
  readonly className: string;
  readonly children: ReactNode;
}

/** What a view puts in the place of the facets. On a narrow page it is a button that opens it over the view; choosing closes it. */
export function SideRail({ label, icon, className, children }: SideRailProps) {
  const [open, setOpen] = useState(false);
  const { own } = useAddress();
  useEffect(() => setOpen(false), [own]);
  return (
    <nav className={`rail side-rail ${className}`} aria-label={label} data-open={open || undefined}>
      <Button icon={open ? "close" : icon} className="rail-open" aria-label={label} aria-expanded={open} onClick={() => setOpen(!open)} />
      <div className="rail-in">{children}</div>
    </nav>
  );
}
