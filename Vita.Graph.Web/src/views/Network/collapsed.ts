import type { Opened } from "../../address/State";

/** What stays opened once a node is folded: neither what it has brought, nor what that has brought in its turn. */
export function collapsed(opened: readonly Opened[], id: string): readonly Opened[] {
  const gone = new Set([id]);
  let kept = opened;
  for (;;) {
    const rest = kept.filter((one) => !gone.has(one.of));
    if (rest.length === kept.length) return rest;
    for (const one of kept) if (gone.has(one.of)) for (const brought of one.ids) gone.add(brought);
    for (const one of rest) for (const brought of one.ids) gone.delete(brought);
    kept = rest;
  }
}
