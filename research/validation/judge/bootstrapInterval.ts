import seedrandom from 'seedrandom';
import { quantileType7 } from '#analysis';
import type { Statistic } from './check.ts';

const RESAMPLES = 1000;
const COVERAGE = 0.9;
/** Part of the resamples that may lie beyond either end of an interval. */
export const TAIL = (1 - COVERAGE) / 2;
/** With fewer seeds an interval says nothing: not even full agreement excludes chance at 90%. */
export const FEWEST_SEEDS = 5;

/**
 * A statistic over 1,000 resamples of whole seeds, in rising order (Efron 1979, Annals of Statistics 7). Every column is a
 * number per seed and all are drawn together, so that pairs stay pairs. `seed` fixes the draws. Nothing with fewer than five
 * seeds, or when more than one resample in twenty has no value: what the others say is not said of the statistic.
 */
export function resampled(
  columns: readonly (readonly number[])[],
  statistic: Statistic,
  seed: string,
): Float64Array<ArrayBuffer> {
  const rows = columns[0]?.length ?? 0;
  if (rows < FEWEST_SEEDS) return new Float64Array(0);
  const next = seedrandom.alea(seed);
  const values = Float64Array.from({ length: RESAMPLES }, () => {
    const drawn = Array.from({ length: rows }, () => Math.floor(next() * rows));
    return statistic(columns.map((column) => drawn.map((row) => column[row] ?? NaN)));
  });
  const known = values.filter((value) => !Number.isNaN(value)).sort();
  return known.length < (1 - TAIL) * RESAMPLES ? new Float64Array(0) : known;
}

/** Percentile interval of a statistic over seeds, 90% (Efron & Tibshirani 1993, 13.3). NaN where `resampled` gives nothing. */
export function bootstrapInterval(
  columns: readonly (readonly number[])[],
  statistic: Statistic,
  seed: string,
): readonly [low: number, high: number] {
  return percentileInterval(resampled(columns, statistic, seed));
}

export function percentileInterval(sorted: Float64Array): readonly [low: number, high: number] {
  return sorted.length === 0 ? [NaN, NaN] : [quantileType7(sorted, TAIL), quantileType7(sorted, 1 - TAIL)];
}

/** The same for a statistic that takes few values: ends that it took, rounded outwards. */
export function attainedInterval(sorted: Float64Array): readonly [low: number, high: number] {
  const last = sorted.length - 1;
  return [sorted[Math.floor(TAIL * last)] ?? NaN, sorted[Math.ceil((1 - TAIL) * last)] ?? NaN];
}
