export default function Table() {
  return <div className="scroll" />;
}
