import { studentQuantile } from '#analysis';
import type { Replicates } from '#experiments';

/** The results of a point so far: count, mean and sum of squared deviations (Welford 1962), and replicates looked at. */
export interface Spread {
  count: number;
  mean: number;
  squares: number;
  looked: number;
}

/**
 * Whether the interval of a point's mean is narrow enough: half its width, t · s ÷ √n by Student's distribution, is not
 * above the wanted one. Looking after every replicate lets the interval cover its mean a little less often than it says
 * (Law 2015, 9.4.1); `atLeast` 10 or more keeps that small.
 */
export function hasEnough(
  { count, squares }: Spread,
  { halfWidth, confidence }: Extract<Replicates, { readonly kind: 'adaptive' }>,
): boolean {
  if (count < 2) return false;
  const deviation = Math.sqrt(squares / (count - 1));
  return (studentQuantile(confidence, count - 1) * deviation) / Math.sqrt(count) <= halfWidth;
}
