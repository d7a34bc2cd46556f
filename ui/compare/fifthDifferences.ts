import { FIFTHS, fifthFindings, type FifthFindings } from '#runs';
import { waitsFor, type ComparisonData, type StrategyRuns } from '../state/comparisonData.ts';
import type { FifthMetric } from '../words/fifthMetrics.ts';
import { betterOf } from '../words/outcomeText.ts';

/**
 * Strategy `n` against the first in each fifth of the place's adults, from least to most deprived, run by run at a month;
 * null where fifths are not read or no run has come.
 */
export function fifthDifferences(
  data: ComparisonData,
  metric: FifthMetric,
  n: number,
  month: number,
): FifthFindings | null {
  const [baseline, strategy] = [data.strategies[0], data.strategies[n]];
  if (baseline === undefined || strategy === undefined) return null;
  if (!strategy.runs.some((run) => run !== undefined && run.byFifth !== null)) return null;
  const valuesOf =
    ({ runs }: StrategyRuns) =>
    (fifth: number): Float64Array =>
      Float64Array.from(runs, (run) => run?.byFifth?.[metric]?.[FIFTHS * month + fifth] ?? NaN);
  const of = { outcome: metric, month, better: betterOf(metric), missing: waitsFor(data, n) ? 1 : 0 };
  return fifthFindings(of, valuesOf(strategy), valuesOf(baseline));
}
