import { useEffect, useState } from "react";
import { useLate } from "../../question/NodePicker";

interface RestingRangeProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onRest: (value: number) => void;
  /** While it is moved. */
  readonly onMove?: (value: number) => void;
}

/** How long it rests before it counts, in milliseconds. */
const rest = 250;

/** A slider from 1 that says its value once it rests: one step and one question, however far it was moved. */
export function RestingRange({ label, value, most, onRest, onMove }: RestingRangeProps) {
  const [moved, setMoved] = useState(value);
  const late = useLate(String(moved), rest);
  useEffect(() => setMoved(value), [value]);
  useEffect(() => {
    if (Number(late) !== value) onRest(Number(late));
    // Only what was moved to, once it rests: not what the address says.
  }, [late]);
  return (
    <input
      type="range"
      min={1}
      max={most}
      step={1}
      value={Math.min(moved, most)}
      disabled={most === 1}
      aria-label={label}
      onChange={(event) => {
        setMoved(Number(event.target.value));
        onMove?.(Number(event.target.value));
      }}
    />
  );
}
