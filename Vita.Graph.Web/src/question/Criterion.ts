/**
 * One chip: a field of a kind, and either the values it may have or what the nodes it leads to must be.
 * Values of one field are joined by *or*; criteria beside each other by *and*, unless `or` is set on the group they stand in.
 */
export interface Criterion {
  readonly field: string;
  /** Values of an enum, or ids of nodes. */
  readonly values?: readonly string[];
  /** What the nodes of a relation must be. */
  readonly inside?: readonly Criterion[];
  /** Whether those inside are joined by *or*. */
  readonly or?: boolean;
  readonly not?: boolean;
  /** Kept in the sentence, but not asked. */
  readonly off?: boolean;
}

/** The field of a group: at least one of those inside is to be met. */
export const oneOf = "oneOf";

export const mostCriteria = 20;
export const deepest = 4;
