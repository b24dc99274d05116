import { useEffect, useState } from "react";
import { useWords } from "../words/useWords";
import { Button } from "./Button";

const slowFrom = 1;
const stopFrom = 8;

interface WaitingProps {
  readonly on: boolean;
  readonly onStop: () => void;
  /** Whether there is nothing of before to look at. */
  readonly first?: boolean;
}

/** Up to a second nothing; then a thin bar, and grey lines where nothing is yet; after eight seconds words, and a way to stop it. */
export function Waiting({ on, onStop, first = false }: WaitingProps) {
  const words = useWords();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (!on) return;
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => {
      clearInterval(timer);
      setSeconds(0);
    };
  }, [on]);
  if (!on || seconds < slowFrom) return null;
  return (
    <>
      {first && (
        <div className="skeleton" aria-hidden="true">
          <i />
          <i />
          <i />
        </div>
      )}
      <div className="waiting" role="status">
        <span className="waiting-bar" />
        {seconds < stopFrom && <span className="only-read">{words.waiting.searching}</span>}
        {seconds >= stopFrom && (
          <p>
            <b>{words.waiting.slow(seconds)}</b> {first ? words.waiting.kept : words.waiting.stays}
            <Button look="solid" icon="pause" onClick={onStop}>
              {words.waiting.stop}
            </Button>
          </p>
        )}
      </div>
    </>
  );
}
