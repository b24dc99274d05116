import { narrow } from "../../picture/rooms";
import type { Drawing, Line, Thing } from "../../picture/Thing";
import { cut, small } from "../../words/typography";
import { apart } from "./apart";
import type { Community } from "./communities";
import type { ActorsAnswer, ActorsState } from "./useActors";

const smallest = 6;
const largest = 16;
const thickest = 4.5;

/** How long the title of a contour may be: the list beside the picture has it whole. */
const titleRoom = ({ members }: Community) => (innerWidth < narrow ? 22 : members.length > 5 ? 44 : 28);

/** The title of a community: its most distinctive themes. */
export function titleOf({ names }: Community): string {
  const [first = "", ...rest] = names;
  return [first, ...rest.map(small)].join(", ");
}

/** Draws actors that are tied: as large as their measure, in the colour of their community. */
export function drawingOfActors(
  answer: ActorsAnswer,
  communities: readonly Community[],
  state: ActorsState,
  quoted: (text: string) => string,
): Drawing {
  const most = Math.max(...answer.nodes.map((actor) => actor[state.size]), 1e-9);
  const colourOf = new Map(
    communities.flatMap(({ colour, members }) =>
      members.map(({ node }) => [node.id, state.byCommunity ? colour : "--kind-organisation"] as const),
    ),
  );
  const tied = new Map(answer.nodes.filter((actor) => actor.degree > 0).map((actor) => [actor.node.id, { x: actor.x, y: actor.y }]));
  const places = state.byCommunity
    ? apart(
        tied,
        communities.map(({ members }) => members.map(({ node }) => node.id)),
      )
    : tied;
  const things = answer.nodes
    .filter((actor) => actor.degree > 0)
    .map((actor): Thing => {
      const share = Math.sqrt(actor[state.size] / most);
      const colour = colourOf.get(actor.node.id);
      return {
        id: actor.node.id,
        kind: "ORGANISATIONS",
        label: quoted(actor.node.label),
        x: places.get(actor.node.id)?.x ?? actor.x,
        y: places.get(actor.node.id)?.y ?? actor.y,
        radius: smallest + (largest - smallest) * share,
        weight: actor.pageRank * 1000,
        ...(colour && { colour }),
      };
    });
  const lines = answer.ties.map(({ a, b, weight }): Line => {
    const [first, second] = [colourOf.get(a.id), colourOf.get(b.id)];
    return {
      key: `TIE ${a.id} ${b.id}`,
      from: a.id,
      to: b.id,
      basis: "STATED",
      page: "",
      width: Math.min(thickest, 0.65 + (weight - state.least) * 0.7),
      ...(first && first === second && { colour: first }),
    };
  });
  const contours = state.contours && state.byCommunity ? communities.filter(({ members }) => members.length > 1) : [];
  return {
    things,
    lines,
    contours: contours.map((one) => ({
      ids: one.members.map(({ node }) => node.id),
      colour: one.colour,
      title: quoted(cut(titleOf(one), titleRoom(one))),
    })),
  };
}
