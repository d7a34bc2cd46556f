import { comparePairs } from '#analysis';

/** How sure it is that one stands above all others: told, perhaps by chance, or nothing to tell. */
export type Standing = 'first' | 'perhaps' | 'none';

/**
 * Whether the first of some that are ordered by what their runs say stands above the second replicate by replicate, by the rule by
 * which strategies are compared: ten pairs, three quarters of them agreeing, and an interval without 0.
 */
export function standing(ordered: readonly Float64Array[]): Standing {
  const [first, second] = ordered;
  if (first === undefined || !first.some((value) => Number.isFinite(value))) return 'none';
  if (second === undefined || !second.some((value) => Number.isFinite(value))) return 'perhaps';
  return comparePairs(first, second, 1).verdict === 'ahead' ? 'first' : 'perhaps';
}

/** Runs of each point of a study, the highest mean first; points without a value come last. */
export function pointsByMean(values: Float64Array, replicates: number): readonly Float64Array[] {
  const points = Array.from({ length: Math.floor(values.length / replicates) }, (_, point) =>
    values.subarray(point * replicates, (point + 1) * replicates),
  );
  const mean = (runs: Float64Array): number => {
    const known = runs.filter((value) => Number.isFinite(value));
    return known.length === 0 ? -Infinity : known.reduce((sum, value) => sum + value, 0) / known.length;
  };
  return points.toSorted((a, b) => mean(b) - mean(a));
}
