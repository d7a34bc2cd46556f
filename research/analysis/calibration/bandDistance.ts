/** What a measured number should be: anything from `low` to `high`, both included; infinite where a side is open. */
export interface Band {
  readonly low: number;
  readonly high: number;
  /** How far outside the band is as bad as one; above 0, in the unit of what is measured. */
  readonly scale: number;
}

/** Nothing counts for more than this: one reading that is far off, or missing, must not hide all others. */
const MOST = 20;

/**
 * How far a measured value lies outside its band: 0 inside, else the excess ÷ √(scale² + noise²), at most 20; also 20 where
 * nothing could be measured. `noise` is the standard error of the measured value, so that what chance alone may do counts for
 * less, as in the implausibility of history matching (Craig et al. 1997; Vernon, Goldstein & Bower 2010, Bayesian Analysis 5(4)).
 */
export function bandExcess(value: number, { low, high, scale }: Band, noise: number): number {
  if (Number.isNaN(value)) return MOST;
  const excess = Math.max(0, low - value, value - high);
  return Math.min(MOST, excess / Math.sqrt(scale * scale + noise * noise));
}

/** The distance from all bands together: the root of the sum of squared excesses, 0 where every value is inside its band. */
export function bandDistance(values: ArrayLike<number>, bands: readonly Band[], noises: ArrayLike<number>): number {
  let squares = 0;
  for (let t = 0; t < bands.length; t++) {
    const excess = bandExcess(values[t], bands[t], noises[t]);
    squares += excess * excess;
  }
  return Math.sqrt(squares);
}

/**
 * Standard error of the median of `count` seeds, from the standard deviation between seeds: sd · √(π ÷ 2n) for three or more
 * (the large-sample value for a normal distribution, a little too large for few), sd ÷ √n for one or two, where median and
 * mean are the same.
 */
export function medianNoise(deviation: number, count: number): number {
  return count < 3 ? deviation / Math.sqrt(count) : deviation * Math.sqrt(1.5707963267948966 / count);
}
