export function Sentence() {
  return <div className="figure-head" />;
}
