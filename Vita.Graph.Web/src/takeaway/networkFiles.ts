import { kinds } from "../kinds";
import type { Scene } from "../picture/Scene";
import { element, escaped } from "./svg";

interface Row {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: readonly number[];
}

function nodesOf(scene: Scene): Row[] {
  return scene.drawing.things.map((thing) => {
    const { x, y, size } = scene.graph.getNodeAttributes(thing.id);
    const colour = (scene.nodeColour(thing.id).match(/\d+/g) ?? []).map(Number);
    return { id: thing.id, label: thing.label, kind: kinds[thing.kind].type, x, y, size, colour };
  });
}

const typeOf = (key: string) => key.split(" ")[0] ?? "";

/** What is on the screen as GEXF 1.3: the same ids at the same places, with colours and sizes. */
export function gexfOf(scene: Scene, title: string): string {
  const values = (given: Readonly<Record<string, string>>) =>
    element(
      "attvalues",
      {},
      Object.entries(given)
        .map(([name, value]) => element("attvalue", { for: name, value }))
        .join(""),
    );
  const nodes = nodesOf(scene).map(({ id, label, kind, x, y, size, colour: [r, g, b] }) => {
    const look = [
      element("viz:position", { x: String(x), y: String(y), z: "0" }),
      element("viz:size", { value: String(size) }),
      element("viz:color", { r, g, b }),
    ];
    return element("node", { id, label }, values({ kind }) + look.join(""));
  });
  const edges = scene.drawing.lines.map(({ key, from, to, basis, page }, index) =>
    element("edge", { id: index, source: from, target: to, label: typeOf(key) }, values({ basis, page })),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta><creator>Vita Graph</creator><description>${escaped(title)}</description></meta>
<graph defaultedgetype="directed">
<attributes class="node"><attribute id="kind" title="kind" type="string"/></attributes>
<attributes class="edge"><attribute id="basis" title="basis" type="string"/><attribute id="page" title="page" type="string"/></attributes>
<nodes>
${nodes.join("\n")}
</nodes>
<edges>
${edges.join("\n")}
</edges>
</graph>
</gexf>
`;
}

/** What is on the screen as GraphML. */
export function graphmlOf(scene: Scene): string {
  const data = (given: Readonly<Record<string, string | number>>) =>
    Object.entries(given).map(([key, value]) => element("data", { key }, escaped(String(value))));
  const nodes = nodesOf(scene).map(({ id, label, kind, x, y, size }) =>
    element("node", { id }, data({ label, kind, x, y, size }).join("")),
  );
  const edges = scene.drawing.lines.map(({ key, from, to, basis, page }, index) =>
    element("edge", { id: index, source: from, target: to }, data({ type: typeOf(key), basis, page }).join("")),
  );
  const keys = [
    ...["label", "kind"].map((name) => `<key id="${name}" for="node" attr.name="${name}" attr.type="string"/>`),
    ...["x", "y", "size"].map((name) => `<key id="${name}" for="node" attr.name="${name}" attr.type="double"/>`),
    ...["type", "basis", "page"].map((name) => `<key id="${name}" for="edge" attr.name="${name}" attr.type="string"/>`),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys.join("\n")}
<graph edgedefault="directed">
${nodes.join("\n")}
${edges.join("\n")}
</graph>
</graphml>
`;
}
