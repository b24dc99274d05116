/** Something that a kind can be asked about: one of its values, or a relation to another kind. */
export type Field =
  | { readonly values: readonly string[]; readonly many: boolean }
  | { readonly to: string; readonly many: boolean; readonly byNode: boolean };
