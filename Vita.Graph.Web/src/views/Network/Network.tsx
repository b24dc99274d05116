export function Network() {
  return <div className="picture" />;
}
