import type { LayoutRequest } from "./layout.worker";
import type { Drawing, Thing } from "./Thing";

/** How wide a rearranged picture is, in the pixels of the scene. */
const width = 520;
const height = 440;

/** Lays out a drawing by itself, in a worker, and fits it into the frame of the picture. */
export function rearranged(drawing: Drawing, signal: AbortSignal): Promise<Drawing> {
  const worker = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
  signal.addEventListener("abort", () => worker.terminate());
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Float32Array>) => {
      worker.terminate();
      resolve({ ...drawing, things: fitted(drawing.things, data) });
    };
    const request = requestOf(drawing);
    worker.postMessage(request, [request.nodes.buffer, request.edges.buffer]);
  });
}

function requestOf({ things, lines }: Drawing): LayoutRequest & { nodes: Float32Array<ArrayBuffer>; edges: Uint32Array<ArrayBuffer> } {
  const numbers = new Map(things.map((thing, index) => [thing.id, index]));
  return {
    nodes: Float32Array.from(things.flatMap(({ x, y, radius }) => [x, y, radius])),
    edges: Uint32Array.from(lines.flatMap(({ from, to }) => [numbers.get(from) ?? 0, numbers.get(to) ?? 0])),
  };
}

function fitted(things: readonly Thing[], places: Float32Array): Thing[] {
  const [xs, ys] = [places.filter((_, index) => index % 2 === 0), places.filter((_, index) => index % 2 === 1)];
  const scale = (values: Float32Array, size: number) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return (value: number) => (most > least ? ((value - least) / (most - least) - 0.5) * size : 0);
  };
  const [toX, toY] = [scale(xs, width), scale(ys, height)];
  return things.map((thing, index) => ({ ...thing, x: toX(xs[index] ?? 0), y: toY(ys[index] ?? 0) }));
}
