/** Longer addresses are refused by many servers. */
const longest = 7500;

/** Where the editor of graphs is that takes a file by its address: it fetches the file itself. */
const editor = "https://gephi.org/gephi-lite/?file=";

/** Whether other machines can fetch from an address: https, and not a name or number of this machine or of a network at home. */
export function isPublic({ protocol, hostname }: URL): boolean {
  if (protocol !== "https:") return false;
  const isNumber = /^[\d.]+$|^\[/.test(hostname);
  const isOwn = !hostname.includes(".") || /\.(?:local|localhost|internal|lan|home|test|invalid|example)$/.test(hostname);
  return !isNumber && !isOwn;
}

/** The address that opens these nodes, with the relations between them, in Gephi Lite; null where it could not fetch them. */
export function gephiLiteOf(origin: string, ids: readonly string[]): string | null {
  if (!isPublic(new URL(origin)) || ids.length === 0) return null;
  const file = `${origin}/data/v1/network.gexf?view=neighbourhood&depth=0&first=${ids.length}&of=${ids.join(",")}`;
  return file.length > longest ? null : editor + encodeURIComponent(file);
}
