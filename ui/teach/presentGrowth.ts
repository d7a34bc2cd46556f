import { useEffect, useState } from 'preact/hooks';

/** How much of growing lines is seen, 0 to 1; all of it where somebody wants less motion. What was seen is not taken back. */
export function useGrowth(growth: { readonly seconds: number; readonly share: number } | null): number {
  const isCalm = growth === null || growth.seconds === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches;
  const began = growth === null ? '' : `${growth.seconds} ${growth.share}`;
  const [reached, setReached] = useState({ began, share: growth?.share ?? 1 });
  useEffect(() => {
    if (isCalm) return undefined;
    const from = performance.now() - growth.share * growth.seconds * 1000;
    let frame = requestAnimationFrame(function grow(now) {
      const share = Math.min(1, Math.max(growth.share, (now - from) / (1000 * growth.seconds)));
      setReached({ began, share });
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
