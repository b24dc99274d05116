import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";

/** What is to be laid out: places as x, y, radius of each node, and edges as pairs of their numbers. */
export interface LayoutRequest {
  readonly nodes: Float32Array;
  readonly edges: Uint32Array;
}

const steps = 320;
const settings = { scalingRatio: 20, gravity: 2, adjustSizes: false, slowDown: 4, barnesHutOptimize: true };

/** Lays out by itself what is shown, from where it is: the same picture gives the same layout. */
onmessage = ({ data: { nodes, edges } }: MessageEvent<LayoutRequest>) => {
  const graph = new Graph({ multi: true });
  for (let at = 0; at < nodes.length; at += 3) graph.addNode(at / 3, { x: nodes[at], y: nodes[at + 1], size: nodes[at + 2] });
  for (let at = 0; at < edges.length; at += 2) graph.addEdge(edges[at], edges[at + 1]);
  forceAtlas2.assign(graph, { iterations: steps, settings });
  noverlap.assign(graph, { maxIterations: 120, settings: { margin: 6, ratio: 1.2 } });
  const places = new Float32Array((nodes.length / 3) * 2);
  graph.forEachNode((key, { x, y }) => {
    places[Number(key) * 2] = x;
    places[Number(key) * 2 + 1] = y;
  });
  postMessage(places);
};
