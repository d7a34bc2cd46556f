import { quantileType7, sortedNumbers } from '../quantile.ts';

/** A number read from a sample, and the interval that says how much of it may be chance. */
export interface Estimate {
  readonly value: number;
  /** Ends of the bootstrap interval; NaN where no resample gave a value. */
  readonly low: number;
  readonly high: number;
}

/** The percentile interval (Efron & Tibshirani 1993, An Introduction to the Bootstrap, 13.3) from what the resamples gave. */
export function estimate(value: number, resampled: ArrayLike<number>, confidence: number): Estimate {
  const sorted = sortedNumbers(resampled);
  const tail = (1 - confidence) / 2;
  return { value, low: quantileType7(sorted, tail), high: quantileType7(sorted, 1 - tail) };
}
