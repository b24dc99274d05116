import { isKind, type Kind } from "../../kinds";

/** One relation of one node, to one kind: what its table shows. */
export interface Around {
  readonly id: string;
  readonly type: string;
  readonly isOutgoing: boolean;
  readonly kind: Kind;
}

// network/vita~MEMBER_OF~in~organisations
/** As it stands in the address. */
export function writeAround({ id, type, isOutgoing, kind }: Around): string {
  return [id, type, isOutgoing ? "out" : "in", kind.toLowerCase()].join("~");
}

export function readAround(text: string): Around | null {
  const [id = "", type = "", way = "", kind = ""] = text.split("~");
  const name = kind.toUpperCase();
  return isKind(name) && /^[A-Z_]+$/.test(type) ? { id, type, isOutgoing: way === "out", kind: name } : null;
}
