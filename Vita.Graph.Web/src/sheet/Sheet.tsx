export function Sheet({ id }: { readonly id: string }) {
  return <aside className="sheet">{id}</aside>;
}
