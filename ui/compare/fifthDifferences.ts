import { comparePairs, type PairedDifference } from '#analysis';
import type { ComparisonData } from '../state/comparisonData.ts';
import type { FifthMetric } from '../words/fifthMetrics.ts';

/**
 * Strategy `n` against the first in each fifth of the place's adults, from least to most deprived, run by run at a month;
 * null where fifths are not read or no run has come.
 */
export function fifthDifferences(
  { strategies }: ComparisonData,
  metric: FifthMetric,
  n: number,
  month: number,
): readonly PairedDifference[] | null {
  const [baseline, strategy] = [strategies[0], strategies[n]];
  if (baseline === undefined || strategy === undefined) return null;
  if (!strategy.runs.some((run) => run !== undefined && run.byFifth !== null)) return null;
  return [0, 1, 2, 3, 4].map((fifth) => {
    const values = (runs: typeof strategy.runs) =>
      Float64Array.from(runs, (run) => run?.byFifth?.[metric]?.[5 * month + fifth] ?? NaN);
    return comparePairs(values(strategy.runs), values(baseline.runs), 1);
  });
}
