/** An address longer than this is packed: some programs cut longer ones. */
export const longest = 2000;

async function through(bytes: Uint8Array<ArrayBuffer>, stream: GenericTransformStream): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

/** Packs the query of an address: deflate, then base64 for addresses. */
async function pack(query: string): Promise<string> {
  const bytes = await through(new TextEncoder().encode(query), new CompressionStream("deflate-raw"));
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** Unpacks what `pack` made; null when it is none. */
export async function unpack(packed: string): Promise<string | null> {
  try {
    const text = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    return new TextDecoder().decode(await through(bytes, new DecompressionStream("deflate-raw")));
  } catch {
    return null;
  }
}

/** The address as it is shared: packed where it is too long. */
export async function shared(address: string): Promise<string> {
  const [path = "", query = ""] = address.split("?");
  return address.length <= longest ? address : `${path}#s=${await pack(query)}`;
}
