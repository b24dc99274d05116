import { type RefObject, useEffect, useState } from "react";

interface Drawn {
  readonly need: string;
  readonly offer: string;
  readonly score: number;
}

interface LinesProps {
  readonly ground: RefObject<HTMLDivElement | null>;
  readonly pairs: readonly Drawn[];
  readonly chosen: { readonly need: string; readonly offer: string };
  readonly fades: boolean;
}

/** The lines from needs to offers, as wide as their scores. They are read in the cards too. */
export function Lines({ ground, pairs, chosen, fades }: LinesProps) {
  const [paths, set] = useState<readonly { readonly pair: Drawn; readonly d: string }[]>([]);
  // After the frame, not while it is laid out: the ground around the lines is known only then.
  useEffect(() => {
    const element = ground.current;
    if (!element) return;
    const draw = () => set(pairs.flatMap((pair) => pathOf(element, pair)));
    draw();
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ground, pairs]);
  const isOn = (pair: Drawn) =>
    chosen.need === "" ? false : pair.need === chosen.need && (chosen.offer === "" || pair.offer === chosen.offer);
  return (
    <svg className="pair-lines" aria-hidden="true">
      {paths
        .toSorted((a, b) => Number(isOn(a.pair)) - Number(isOn(b.pair)))
        .map(({ pair, d }) => (
          <path
            key={`${pair.need}~${pair.offer}`}
            d={d}
            data-on={isOn(pair) || undefined}
            data-faded={(fades && pair.need !== chosen.need) || undefined}
            strokeWidth={0.6 + (pair.score / 100) ** 2 * 4}
          />
        ))}
    </svg>
  );
}

function pathOf(ground: HTMLElement, pair: Drawn): { pair: Drawn; d: string }[] {
  const [from, to] = [pair.need, pair.offer].map((id) => ground.querySelector(`[data-id="${id}"]`)?.getBoundingClientRect());
  if (!from || !to) return [];
  const { left, top } = ground.getBoundingClientRect();
  const [x1, y1, x2, y2] = [from.right - left, (from.top + from.bottom) / 2 - top, to.left - left, (to.top + to.bottom) / 2 - top];
  const bend = (x2 - x1) * 0.45;
  return x2 > x1 ? [{ pair, d: `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}` }] : [];
}
