import { halfWidth, meanInterval } from './meanInterval.ts';

/**
 * How much moves in all: the difference, or what the shares move together where they cancel. The scale that accuracy is asked on: a
 * tenth of a difference of nearly nothing would never be reached, to describe nearly nothing.
 */
export function grossMovement(difference: number, shares: readonly number[]): number {
  let moved = 0;
  for (const share of shares) moved += Math.abs(share);
  return Math.max(Math.abs(difference), moved);
}

/**
 * How many of the replicates, taken in their order, are enough: the fewest, from `least` on, after which no share's interval is wider
 * than `wanted` of the gross movement to either side. Null where all are too few. `shares` holds a list of shares for each replicate.
 */
export function enoughReplicates(
  shares: readonly (readonly number[])[],
  { wanted, least }: { readonly wanted: number; readonly least: number },
): number | null {
  for (let count = Math.max(2, least); count <= shares.length; count++)
    if (widestShare(shares.slice(0, count)) <= wanted) return count;
  return null;
}

/** The widest half-width of the shares' intervals, counted in the gross movement; 0 where nothing moves at all. */
export function widestShare(shares: readonly (readonly number[])[]): number {
  const [first = []] = shares;
  const intervals = first.map((_, player) => meanInterval(shares.map((one) => one[player])));
  const means = intervals.map(({ mean }) => mean);
  const difference = means.reduce((total, mean) => total + mean, 0);
  const widest = intervals.reduce((most, interval) => Math.max(most, halfWidth(interval)), 0);
  return widest === 0 ? 0 : widest / grossMovement(difference, means);
}
