import type Sigma from "sigma";
import { NodeProgram } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { type Kind, kindNames } from "../kinds";
import { fragment, vertex } from "./shapeShaders";

export interface ShapeData extends NodeDisplayData {
  readonly kind: Kind;
}

// As WebGL has them: a browser without it may lack the names too.
const [FLOAT, UNSIGNED_BYTE, TRIANGLES] = [0x1406, 0x1401, 4];
const uniforms = ["u_matrix", "u_sizeRatio", "u_correctionRatio", "u_pixelRatio", "u_outline"] as const;

/** The colour around marks, which cuts them out of the lines below: that of the canvas. */
export const outline = { colour: [1, 1, 1] as [number, number, number] };

/** Draws the twelve shapes by their distance functions: sharp at every zoom, nothing to load. */
export class ShapeProgram extends NodeProgram<(typeof uniforms)[number]> {
  /** Without the second drawing from which sigma would read what is under the pointer: see hits.ts. */
  constructor(context: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma) {
    super(context, null, renderer);
  }

  getDefinition() {
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: vertex,
      FRAGMENT_SHADER_SOURCE: fragment,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_shape", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_angle", size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  processVisibleItem(_: number, startIndex: number, data: ShapeData): void {
    const array = this.array;
    array[startIndex] = data.x;
    array[startIndex + 1] = data.y;
    array[startIndex + 2] = data.size;
    array[startIndex + 3] = kindNames.indexOf(data.kind);
    array[startIndex + 4] = floatColor(data.color);
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: Parameters<NodeProgram<(typeof uniforms)[number]>["setUniforms"]>[1]): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
    gl.uniform3fv(uniformLocations.u_outline, outline.colour);
  }
}
