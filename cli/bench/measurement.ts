import { quantileType7, sortedNumbers } from '#analysis';

/** What was measured several times: the median, and how far half of the measurements stray from it. */
export interface Measurement {
  readonly name: string;
  readonly unit: string;
  readonly median: number;
  /** Median absolute deviation. */
  readonly mad: number;
  readonly repeats: number;
}

/** Median and median absolute deviation of repeated measurements. */
export function summarise(name: string, unit: string, values: readonly number[]): Measurement {
  const median = medianOf(values);
  const mad = medianOf(values.map((value) => Math.abs(value - median)));
  return { name, unit, median, mad, repeats: values.length };
}

function medianOf(values: readonly number[]): number {
  return quantileType7(sortedNumbers(values), 0.5);
}
