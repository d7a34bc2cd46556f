import { wilsonInterval } from '#analysis';
import { FEWEST_SEEDS } from './bootstrapInterval.ts';

/** Standard normal quantile that leaves 5% above it. */
const Z = 1.6448536269514722;

/**
 * 90% interval of a share of n seeds (Wilson 1927, Journal of the American Statistical Association 22). Resampling cannot
 * see what it has not drawn: five seeds of five would give no width at all. NaN with fewer than five seeds.
 */
export function shareInterval(share: number, n: number): readonly [low: number, high: number] {
  if (n < FEWEST_SEEDS || Number.isNaN(share)) return [NaN, NaN];
  return wilsonInterval(share, n, Z);
}
