import seedrandom from 'seedrandom';
import { quantileType7 } from '#analysis';
import type { Statistic } from './check.ts';

const RESAMPLES = 1000;
const COVERAGE = 0.9;
/** With fewer seeds an interval says nothing (`FEWEST_PAIRS` in analysis/). */
export const FEWEST_SEEDS = 5;

/**
 * Percentile interval of a statistic over seeds, 90%, from 1,000 resamples of whole seeds (Efron 1979, Annals of Statistics
 * 7; Efron & Tibshirani 1993, 13.3). Every column is a number per seed and all are drawn together, so that pairs stay
 * pairs. `seed` fixes the draws. NaN with fewer than five seeds.
 */
export function bootstrapInterval(
  columns: readonly (readonly number[])[],
  statistic: Statistic,
  seed: string,
): readonly [low: number, high: number] {
  const rows = columns[0]?.length ?? 0;
  if (rows < FEWEST_SEEDS) return [NaN, NaN];
  const next = seedrandom.alea(seed);
  const values = Float64Array.from({ length: RESAMPLES }, () => {
    const drawn = Array.from({ length: rows }, () => Math.floor(next() * rows));
    return statistic(columns.map((column) => drawn.map((row) => column[row] ?? NaN)));
  });
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const tail = (1 - COVERAGE) / 2;
  return [quantileType7(sorted, tail), quantileType7(sorted, 1 - tail)];
}
