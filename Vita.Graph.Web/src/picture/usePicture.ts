import { useMemo } from "react";
import type { State } from "../address/State";
import {
  AroundDocument,
  type AroundQueryVariables,
  PictureDocument,
  type PictureQuery,
  type PictureQueryVariables,
} from "../asking/generated";
import type { Kind } from "../kinds";
import { askOnce, remember } from "../asking/cache";
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

/** Exactly what the picture holds once something was opened or hidden; null while it is what kinds and criteria give. */
function exactly(base: Picture | undefined, { opened, hidden }: Pick<State, "opened" | "hidden">): PictureQueryVariables | null {
  if (!base || (opened.length === 0 && hidden.length === 0)) return null;
  const all = [...base.nodes.map(({ node }) => node.id), ...opened.flatMap((one) => one.ids)];
  return { ids: [...new Set(all)].filter((id) => !hidden.includes(id)), without: [...hidden], first: mostByGestures };
}

/** What to bring around a node: everything, or what one kind of relation joins to it. */
export interface Around {
  readonly kinds?: readonly Kind[];
  readonly relations?: AroundQueryVariables["relations"];
  readonly most: number;
}

/** Asks for the neighbours of a node that are not shown, in one request: the picture with them is known from then on. */
export async function askAround(state: State, of: string, { kinds, relations, most }: Around): Promise<readonly string[]> {
  const base = (await askOnce(PictureDocument, asked(state))).picture;
  const { hidden } = state;
  const shown = exactly(base, state)?.ids ?? base.nodes.map(({ node }) => node.id);
  const ids = [shown].flat();
  const variables = { ids, without: [...hidden], first: mostByGestures, of: [of], kinds: kinds && [...kinds], relations, most };
  const next = await askOnce(AroundDocument, variables);
  const brought = next.picture.nodes.map(({ node }) => node.id).filter((id) => !ids.includes(id));
  const after = exactly(base, { opened: [...state.opened, { of, ids: brought }], hidden });
  if (after) remember(PictureDocument, after, next);
  return brought;
}

/** What the picture holds: what kinds and criteria give, and what was opened, without what was hidden. */
export function usePicture(state: State): Answered<Picture> & { readonly base: Picture | undefined } {
  const { opened, hidden } = state;
  const base = useAnswer(PictureDocument, asked(state));
  const exact = useMemo(
    () => (base.waiting ? null : exactly(base.data?.picture, { opened, hidden })),
    [base.data, base.waiting, opened, hidden],
  );
  const more = useAnswer(PictureDocument, exact);
  const last = exact ? more : base;
  return {
    ...last,
    data: last.data?.picture,
    error: base.error ?? last.error,
    waiting: base.waiting || last.waiting,
    base: base.data?.picture,
  };
}
