import { writeCriteria } from "../question/criterionText";
import { defaults, type State } from "./State";

const round = (value: number) => String(Math.round(value * 1000) / 1000);

/** The parts of the state that differ from the defaults, by their short keys. */
function parameters(state: State): Record<string, string> {
  const found: Record<string, string> = {};
  const put = (key: string, value: string) => {
    if (value !== "") found[key] = value;
  };
  for (const [key, value] of Object.entries(state.own)) put(key, value);
  if (state.language !== defaults.language) put("l", state.language);
  if (state.kinds.join() !== defaults.kinds.join()) put("n", state.kinds.join(",").toLowerCase() || "0");
  put("q", writeCriteria(state.criteria));
  put("s", state.selected.join(","));
  put("plus", state.opened.map((one) => `${one.of}:${one.ids.join(",")}`).join(";"));
  put("moins", state.hidden.join(","));
  put("p", state.pins.map((pin) => `${pin.id}:${round(pin.x)}:${round(pin.y)}`).join(","));
  if (state.camera) put("z", [state.camera.x, state.camera.y, state.camera.ratio].map(round).join(","));
  if (state.embed) put("embed", "1");
  return found;
}

/** What may stand in a query as it is: the address stays readable. */
const readable = (text: string) => encodeURIComponent(text).replace(/%(2F|2C|3A|3B|28|29|21|7E|2A)/g, (code) => decodeURIComponent(code));

function path(state: State): { path: string; sheet: string | null } {
  if (state.view === defaults.view && state.sheet) return { path: `/fiche/${state.sheet}`, sheet: null };
  return { path: `/${state.view}`, sheet: state.sheet };
}

/** The address of a state: the view as path, sorted short keys, defaults left out. */
export function write(state: State): string {
  const where = path(state);
  const all = { ...parameters(state), ...(where.sheet && { fiche: where.sheet }) };
  const query = Object.entries(all)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${readable(value)}`)
    .join("&");
  return query ? `${where.path}?${query}` : where.path;
}
