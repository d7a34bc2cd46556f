import { quantileType7, sortedNumbers } from '#analysis';

/**
 * What was measured several times: the median, how far half of the measurements stray from it, and the best of them, which
 * comes closest to the code alone where processors are shared with others.
 */
export interface Measurement {
  readonly name: string;
  readonly unit: string;
  readonly median: number;
  /** Median absolute deviation. */
  readonly mad: number;
  /** Least of what is spent, greatest of what is gained. */
  readonly best: number;
  readonly repeats: number;
}

/** Median, median absolute deviation and best of repeated measurements; best is the least of them, or the greatest. */
export function summarise(
  name: string,
  unit: string,
  values: readonly number[],
  best: 'least' | 'greatest' = 'least',
): Measurement {
  const sorted = sortedNumbers(values);
  const median = quantileType7(sorted, 0.5);
  const mad = quantileType7(sortedNumbers(values.map((value) => Math.abs(value - median))), 0.5);
  return { name, unit, median, mad, best: quantileType7(sorted, best === 'least' ? 0 : 1), repeats: values.length };
}
