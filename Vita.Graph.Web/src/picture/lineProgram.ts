import type Sigma from "sigma";
import { EdgeProgram } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { fragment, vertex } from "./lineShaders";

export interface LineData extends EdgeDisplayData {
  /** 0 solid, 1 dashed, 2 dotted. */
  readonly dash: number;
  /** Pixels to the left of the straight line: parallel lines fan out. */
  readonly aside: number;
}

const uniforms = ["u_matrix", "u_viewport", "u_pixelRatio"] as const;
// As WebGL has them: a browser without it may lack the names too.
const [FLOAT, UNSIGNED_BYTE, TRIANGLES] = [0x1406, 0x1401, 4];

/** Draws lines as thin as asked, solid, dashed or dotted in pixels of the screen. No package draws dashes. */
export class LineProgram extends EdgeProgram<(typeof uniforms)[number]> {
  /** Without the second drawing from which sigma would read what is under the pointer: see hits.ts. */
  constructor(context: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma) {
    super(context, null, renderer);
  }

  getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: vertex,
      FRAGMENT_SHADER_SOURCE: fragment,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: "a_start", size: 2, type: FLOAT },
        { name: "a_end", size: 2, type: FLOAT },
        { name: "a_look", size: 3, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [1, 1],
        [0, -1],
        [1, -1],
      ],
    };
  }

  processVisibleItem(_: number, startIndex: number, from: NodeDisplayData, to: NodeDisplayData, data: LineData): void {
    const array = this.array;
    array[startIndex] = from.x;
    array[startIndex + 1] = from.y;
    array[startIndex + 2] = to.x;
    array[startIndex + 3] = to.y;
    array[startIndex + 4] = data.size;
    array[startIndex + 5] = data.dash;
    array[startIndex + 6] = data.aside;
    array[startIndex + 7] = floatColor(data.color);
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: Parameters<EdgeProgram<(typeof uniforms)[number]>["setUniforms"]>[1]): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
    gl.uniform2f(uniformLocations.u_viewport, params.width, params.height);
    gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
  }
}
