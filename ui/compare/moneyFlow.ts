import { medianOf } from '#analysis';
import type { MetricName } from '#sim';
import { valuesAt, type ComparisonData } from '../state/comparisonData.ts';
import { findingAt, readingsAt } from './readingsAt.ts';

/** Where the anchor institutions' spend of one strategy goes at one point: pounds per adult and year, medians of the runs. */
export interface MoneyFlow {
  readonly spend: number;
  /** With suppliers in town, in the rest of the region, elsewhere; they add up to `spend` in every run, not always in medians. */
  readonly inTown: number;
  readonly inRegion: number;
  readonly elsewhere: number;
  /** What it becomes as income in town, re-spending included. */
  readonly income: number;
  readonly multiplier: number;
}

/** Strategy `n` at a point; null where runs of this machine are not there yet. */
export function moneyFlow(data: ComparisonData, n: number, point: number): MoneyFlow | null {
  const runs = data.strategies[n]?.runs ?? [];
  const values = (metric: MetricName): Float64Array => valuesAt(runs, metric, point);
  const [spend, town, region] = [values('anchorSpend'), values('localSpendTown'), values('localSpendRegion')];
  if (!spend.some(Number.isFinite)) return null;
  return {
    spend: medianOf(spend),
    inTown: medianOf(town),
    // Region includes town.
    inRegion: medianOf(region.map((value, r) => value - (town[r] ?? NaN))),
    elsewhere: medianOf(spend.map((value, r) => value - (region[r] ?? NaN))),
    income: medianOf(values('localIncome')),
    multiplier: medianOf(values('localMultiplier')),
  };
}

/** What the bars show. */
const SPENDING = [
  'anchorSpend',
  'localSpendTown',
  'localSpendRegion',
  'localIncome',
] as const satisfies readonly MetricName[];

/**
 * Whether any strategy spends otherwise than the first: `nothing` where all are known to be about the same, `chance` where none can be
 * told to differ; `some` where one does, and as long as that is not known.
 */
export function spendingChanges(data: ComparisonData, point: number): 'nothing' | 'chance' | 'some' {
  const findings = SPENDING.flatMap((metric) =>
    readingsAt(data, metric, point).flatMap((reading) => findingAt(data, metric, point, reading) ?? []),
  );
  if (findings.every(({ size }) => size === 'same')) return 'nothing';
  return findings.every(({ size, telling }) => size === 'same' || telling === 'chance') ? 'chance' : 'some';
}
