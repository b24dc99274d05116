import { useMemo } from "react";
import type { State } from "../address/State";
import { PictureDocument, type PictureQuery, type PictureQueryVariables } from "../asking/generated";
import { askOnce } from "../asking/cache";
import { type Answered, useAnswer } from "../asking/useAnswer";
import { byField, tied } from "../question/toWhere";

/** The most nodes of the first picture. Gestures may bring more. */
const mostAtFirst = 400;
const mostByGestures = 2000;

export type Picture = PictureQuery["picture"];

/** What is asked for a state: its kinds and criteria, without what was opened. */
function asked({ kinds, criteria }: State): PictureQueryVariables {
  const where = byField(tied(criteria), kinds) as PictureQueryVariables["where"];
  return kinds.length === 0 ? { ids: [] } : { kinds: [...kinds], where, first: mostAtFirst };
}

/** Asks before anything stands on the page, so that the first frame has the picture in it. A failure is told by who shows it. */
export async function askAhead(state: State): Promise<void> {
  await askOnce(PictureDocument, asked(state)).catch(() => undefined);
}

/** What the picture holds: what kinds and criteria give, and what was opened, without what was hidden. */
export function usePicture(state: State): Answered<Picture> & { readonly base: Picture | undefined } {
  const { opened, hidden } = state;
  const base = useAnswer(PictureDocument, asked(state));
  const ids = useMemo(() => {
    if (!base.data || base.waiting || (opened.length === 0 && hidden.length === 0)) return null;
    const all = [...base.data.picture.nodes.map(({ node }) => node.id), ...opened.flatMap((one) => one.ids)];
    return [...new Set(all)].filter((id) => !hidden.includes(id));
  }, [base.data, base.waiting, opened, hidden]);
  const more = useAnswer(PictureDocument, ids && { ids, first: mostByGestures });
  const last = ids ? more : base;
  return {
    ...last,
    data: last.data?.picture,
    error: base.error ?? last.error,
    waiting: base.waiting || last.waiting,
    base: base.data?.picture,
  };
}
