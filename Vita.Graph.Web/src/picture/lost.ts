import { LineProgram } from "./lineProgram";
import { ShapeProgram } from "./shapeProgram";

/** What sigma keeps of its contexts: private there, and it has no way of its own to take a context up again. */
interface Inside {
  refresh(): unknown;
  readonly webGLContexts: Readonly<Record<string, WebGL2RenderingContext>>;
  readonly pickingLayers: ReadonlySet<string>;
  readonly frameBuffers: Record<string, WebGLFramebuffer | null>;
  readonly textures: Record<string, WebGLTexture>;
  readonly nodePrograms: Record<string, unknown>;
  readonly nodeHoverPrograms: Record<string, unknown>;
  readonly edgePrograms: Record<string, unknown>;
  registerNodeProgram(key: string, program: unknown, hover: unknown): void;
  registerEdgeProgram(key: string, program: unknown): void;
}

/** The browser may take WebGL away, as when a laptop wakes up. What was drawn is drawn again once it is given back. */
export function drawAgainWhenRestored(sigma: { refresh(): unknown }): void {
  const inside = sigma as Inside;
  const contexts = Object.values(inside.webGLContexts);
  for (const { canvas } of contexts) {
    // Without this the browser does not give it back.
    canvas.addEventListener("webglcontextlost", (event) => event.preventDefault());
    canvas.addEventListener("webglcontextrestored", () => {
      if (contexts.every((context) => !context.isContextLost())) renew(inside);
    });
  }
}

/** Everything that the contexts held is gone: programs and buffers are made anew, as sigma does at its start. */
function renew(inside: Inside): void {
  for (const [layer, context] of Object.entries(inside.webGLContexts)) {
    context.blendFunc(context.ONE, context.ONE_MINUS_SRC_ALPHA);
    if (inside.pickingLayers.has(layer)) inside.frameBuffers[layer] = context.createFramebuffer();
    delete inside.textures[layer];
  }
  // What they held is gone already: nothing of it is to be deleted.
  for (const programs of [inside.nodePrograms, inside.nodeHoverPrograms, inside.edgePrograms]) {
    for (const key of Object.keys(programs)) delete programs[key];
  }
  inside.registerNodeProgram("shape", ShapeProgram, ShapeProgram);
  inside.registerEdgeProgram("line", LineProgram);
  inside.refresh();
}
