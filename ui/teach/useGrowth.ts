import { useEffect, useState } from 'preact/hooks';

export interface Growth {
  readonly seconds: number;
  /** Seen already, 0 to 1. */
  readonly share: number;
}

/**
 * How much of growing lines is seen, 0 to 1, in so many steps; all of it where somebody wants less motion. What was seen is not taken
 * back. Null: they do not grow.
 */
export function useGrowth(growth: Growth | null, steps = Infinity): number {
  const isCalm = growth === null || growth.seconds === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches;
  const began = growth === null ? '' : `${growth.seconds} ${growth.share}`;
  const [reached, setReached] = useState({ began, share: growth?.share ?? 1 });
  useEffect(() => {
    if (isCalm) return undefined;
    const from = performance.now() - growth.share * growth.seconds * 1000;
    let frame = requestAnimationFrame(function grow(now) {
      const share = Math.min(1, Math.max(growth.share, stepped((now - from) / (1000 * growth.seconds), steps)));
      setReached((before) => (before.began === began && before.share === share ? before : { began, share }));
      if (share < 1) frame = requestAnimationFrame(grow);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [isCalm, began]);
  if (isCalm) return 1;
  // Before its first frame a line that begins to grow is not shown whole.
  return reached.began === began ? reached.share : growth.share;
}

function stepped(share: number, steps: number): number {
  return Number.isFinite(steps) ? Math.floor(share * steps) / steps : share;
}
