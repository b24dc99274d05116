import { useEffect, useState } from "react";
import { useWords } from "../words/useWords";
import { Button } from "./Button";

const slowFrom = 1;
const stopFrom = 8;

/** Up to a second nothing; then a thin bar; after eight seconds what is going on, and a way to stop it. */
export function Waiting({ on, onStop }: { readonly on: boolean; readonly onStop: () => void }) {
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
    <div className="waiting" role="status">
      <span className="waiting-bar" />
      {seconds >= stopFrom && (
        <p>
          <b>{words.waiting.slow(seconds)}</b> {words.waiting.stays}
          <Button look="solid" icon="pause" onClick={onStop}>
            {words.waiting.stop}
          </Button>
        </p>
      )}
    </div>
  );
}
