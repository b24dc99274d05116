// sigma asks for these names when it is loaded. A browser without WebGL may lack them: it then finds them empty, and no context to draw on.
const names = globalThis as unknown as Record<string, unknown>;
names.WebGLRenderingContext ??= class {};
names.WebGL2RenderingContext ??= class {};
