import { quantileType7, sortedNumbers } from './quantile.ts';

/** How a metric lies over the runs of one strategy. */
export interface RunSpread {
  /** Runs with a value. */
  readonly runs: number;
  readonly median: number;
  /** 5% and 95% quantile over the runs, type 7: nine runs of ten lie between. NaN with fewer than two runs: one lies nowhere between. */
  readonly low: number;
  readonly high: number;
}

/** Median and middle nine tenths of the values that are numbers. */
export function runSpread(values: ArrayLike<number>): RunSpread {
  const sorted = sortedNumbers(values);
  const between = (share: number): number => (sorted.length < 2 ? NaN : quantileType7(sorted, share));
  return {
    runs: sorted.length,
    median: quantileType7(sorted, 0.5),
    low: between(0.05),
    high: between(0.95),
  };
}
