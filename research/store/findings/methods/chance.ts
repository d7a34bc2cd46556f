import { clusterMean } from '#analysis';
import type { Study } from '../study.ts';

/**
 * Variance that chance leaves in the means over the replicates of a point: what a method that reads these means may take for an
 * effect. NaN where no point has two runs, for then nobody can tell.
 */
export function chanceInMeans(
  { results, values }: Pick<Study<'sobol'>, 'results' | 'values'>,
  outcome: string,
): number {
  const { withinVariance, runs, points } = clusterMean(values.byRun[outcome] ?? [], results.pointOf);
  return (withinVariance * points) / runs;
}

/** Whether an outcome has the same value wherever it has one, and has it at two points or more. */
export function isConstant(values: Float64Array): boolean {
  const known = values.filter((value) => Number.isFinite(value));
  return known.length > 1 && known.every((value) => value === known[0]);
}
