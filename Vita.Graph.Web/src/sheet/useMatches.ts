import { SheetMatchesDocument, type SheetMatchesQuery } from "../asking/generated";
import { useAnswer } from "../asking/useAnswer";
import { kindOf } from "../kinds";

export type Matches = SheetMatchesQuery["matches"];
export type Match = Matches["nodes"][number];

/** The matches of an organisation, a project, a need or an offer; undefined for other kinds, and until they are there. */
export function useMatches(id: string): Matches | undefined {
  const kind = kindOf(id);
  const variables =
    kind === "ORGANISATIONS"
      ? { organisation: id }
      : kind === "PROJECTS"
        ? { project: id }
        : kind === "NEEDS"
          ? { need: id }
          : kind === "OFFERS"
            ? { offer: id }
            : null;
  return useAnswer(SheetMatchesDocument, variables).data?.matches;
}
