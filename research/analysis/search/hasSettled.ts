/** Growth of the hypervolume over the last quarter of a search below which it has settled. */
const STILL = 0.01;

/** Growth of a measure over the last quarter of a search, as a share of what it was; infinite where there was nothing. */
export function lateGrowth(before: number, now: number): number {
  return before > 0 ? (now - before) / before : now > 0 ? Infinity : NaN;
}

/** Whether a search has settled: in every restart hardly anything came in the last quarter. A search that found nothing has not. */
export function hasSettled(growths: readonly number[]): boolean {
  return growths.length > 0 && growths.every((growth) => growth < STILL);
}
