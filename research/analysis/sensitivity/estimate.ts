import { quantileType7, sortedNumbers } from '../quantile.ts';

/** A number read from a sample, and the interval that says how much of it may be chance. */
export interface Estimate {
  readonly value: number;
  /** Ends of the bootstrap interval; NaN where the resamples cannot tell one, see `estimate`. */
  readonly low: number;
  readonly high: number;
}

/** What is drawn again and again: with a single one every resample is the sample, and its interval would have no width. */
export const FEWEST_UNITS = 2;
/** So many resamples may lack a value; what the others say would not be said of the estimate. */
const MOST_LACKING = 0.05;

/**
 * The percentile interval (Efron & Tibshirani 1993, An Introduction to the Bootstrap, 13.3) from what the resamples gave.
 * None where fewer than two units (blocks, trajectories, points) were there to draw from, or where more than one resample in
 * twenty has no value.
 */
export function estimate(
  value: number,
  resampled: ArrayLike<number>,
  { confidence, units }: { readonly confidence: number; readonly units: number },
): Estimate {
  const sorted = sortedNumbers(resampled);
  if (units < FEWEST_UNITS || sorted.length < (1 - MOST_LACKING) * resampled.length)
    return { value, low: NaN, high: NaN };
  const tail = (1 - confidence) / 2;
  return { value, low: quantileType7(sorted, tail), high: quantileType7(sorted, 1 - tail) };
}
