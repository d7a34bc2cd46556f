/** The nearest of so many levels that a number stands at; the first and the last are the ends themselves. */
export function levelIndex(value: number, min: number, max: number, levels: number): number {
  const last = levels - 1;
  if (value <= min) return 0;
  if (value >= max) return last;
  return Math.min(last - 1, Math.max(1, Math.round((last * (value - min)) / (max - min))));
}
