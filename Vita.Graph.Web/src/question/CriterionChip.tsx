import { useState } from "react";
import { change, useAddress } from "../address/history";
import { useLabels } from "../asking/labels";
import { Chip } from "../parts/Chip";
import { Icon } from "../parts/Icon";
import { Popover } from "../parts/Popover";
import { small } from "../words/typography";
import { useWords } from "../words/useWords";
import { Builder } from "./Builder";
import { type Criterion, deepest, mostCriteria } from "./Criterion";
import { addAt, active, changeAt, isAllowed, orElse } from "./edit";
import type { Token } from "./sentence";
import { fieldOf, toWhere } from "./toWhere";
import { useValueName } from "./useValueName";
import { ValueEditor } from "./ValueEditor";

type ChipToken = Extract<Token, { readonly type: "chip" }>;

interface CriterionChipProps {
  readonly token: ChipToken;
  readonly nameOf: (id: string) => string;
}

/** A chip of the sentence, and what can be done with it. */
export function CriterionChip({ token, nameOf }: CriterionChipProps) {
  const words = useWords();
  const labels = useLabels();
  const [open, setOpen] = useState(false);
  const { owner, criterion, value, kind } = token;
  const valueName = useValueName();
  const name =
    value === undefined
      ? small(labels.relation(owner, criterion.field))
      : value.includes("/")
        ? (kind === "THEMES" ? small : same)(words.quoted(nameOf(value)))
        : small(valueName(owner, criterion.field, value));
  return (
    <span className="has-popover">
      {token.not && <span className="chip-not">{words.except}</span>}
      <Chip {...(kind && { kind })} not={token.not} off={token.off} aria-expanded={open} onClick={() => setOpen(!open)}>
        {name}
      </Chip>
      {open && (
        <Popover label={name} onClose={() => setOpen(false)}>
          <ChipMenu token={token} onClose={() => setOpen(false)} />
        </Popover>
      )}
    </span>
  );
}

/** Places, networks and people keep their capitals; themes are common nouns. */
const same = (name: string) => name;

function ChipMenu({ token, onClose }: { readonly token: ChipToken; readonly onClose: () => void }) {
  const words = useWords();
  const { criteria } = useAddress();
  const [inside, setInside] = useState(false);
  const { spot, criterion, owner, value } = token;
  const field = fieldOf(owner, criterion.field);
  const set = (make: (one: Criterion) => Criterion | null) => {
    onClose();
    change({ criteria: changeAt(criteria, spot, make) });
  };
  if (inside && field && "to" in field) {
    return (
      <Builder
        kind={field.to}
        depth={spot.length + 1}
        whereWith={(added) => toWhere(active(addAt(criteria, spot, added)), "Organisation")}
        onDone={(added) => {
          onClose();
          change({ criteria: addAt(criteria, spot, added) });
        }}
      />
    );
  }
  /** What a relation is asked for is made more precise on the relation that the chip stands in. */
  const parent = spot.length > 1 ? spot.slice(0, -1) : null;
  return (
    <>
      <ValueEditor token={token} />
      <button type="button" className="menu-item" onClick={() => set((one) => ({ ...one, off: !one.off }))}>
        <Icon name="pause" />
        {criterion.off ? words.builder.resume : words.builder.suspend}
      </button>
      <button type="button" className="menu-item" onClick={() => set((one) => ({ ...one, not: !one.not }))}>
        <Icon name="minus" />
        {criterion.not ? words.builder.include : words.builder.exclude}
      </button>
      {field && "to" in field && value === undefined && (
        <button type="button" className="menu-item" onClick={() => setInside(true)}>
          <Icon name="plus" />
          {words.builder.specify}
        </button>
      )}
      {parent && <SpecifyParent spot={parent} onClose={onClose} />}
      <OrElse index={spot[0] ?? 0} onClose={onClose} />
      <button type="button" className="menu-item" onClick={() => set(() => null)}>
        <Icon name="close" />
        {words.builder.remove}
      </button>
    </>
  );
}

/** Offers another criterion of which, with that of the chip, one is enough. */
function OrElse({ index, onClose }: { readonly index: number; readonly onClose: () => void }) {
  const words = useWords();
  const { criteria } = useAddress();
  const [open, setOpen] = useState(false);
  const allowed = isAllowed(orElse(criteria, index, { field: "" }));
  if (open) {
    return (
      <Builder
        kind="Organisation"
        depth={2}
        whereWith={(added) => toWhere(active(orElse(criteria, index, added)), "Organisation")}
        onDone={(added) => {
          onClose();
          change({ criteria: orElse(criteria, index, added) });
        }}
      />
    );
  }
  return (
    <button type="button" className="menu-item" disabled={!allowed} onClick={() => setOpen(true)}>
      <Icon name="more" />
      {allowed ? words.builder.orElse : words.builder.limits(mostCriteria, deepest)}
    </button>
  );
}

/** Asks more of the relation that a chip stands in: of the same need, another theme or resource. */
function SpecifyParent({ spot, onClose }: { readonly spot: readonly number[]; readonly onClose: () => void }) {
  const words = useWords();
  const labels = useLabels();
  const { criteria } = useAddress();
  const [open, setOpen] = useState(false);
  const found = parentAt(criteria, spot);
  if (!found) return null;
  if (open) {
    return (
      <Builder
        kind={found.to}
        depth={spot.length + 1}
        whereWith={(added) => toWhere(active(addAt(criteria, spot, added)), "Organisation")}
        onDone={(added) => {
          onClose();
          change({ criteria: addAt(criteria, spot, added) });
        }}
      />
    );
  }
  const { or } = found.criterion;
  const several = (found.criterion.inside?.length ?? 0) > 1;
  return (
    <>
      <button type="button" className="menu-item" onClick={() => setOpen(true)}>
        <Icon name="plus" />
        {words.builder.specifyOf(small(labels.relation(found.owner, found.criterion.field)))}
      </button>
      {several && (
        <button
          type="button"
          className="menu-item"
          onClick={() => change({ criteria: changeAt(criteria, spot, (one) => ({ ...one, or: !or })) })}
        >
          <Icon name="more" />
          {or ? words.builder.joinAnd : words.builder.joinOr}
        </button>
      )}
    </>
  );
}

function parentAt(criteria: readonly Criterion[], spot: readonly number[]) {
  let owner = "Organisation";
  let list = criteria;
  let found: { owner: string; criterion: Criterion; to: string } | null = null;
  for (const index of spot) {
    const criterion = list[index];
    const field = criterion && fieldOf(owner, criterion.field);
    if (!criterion || !field || !("to" in field)) return null;
    found = { owner, criterion, to: field.to };
    owner = field.to;
    list = criterion.inside ?? [];
  }
  return found;
}
