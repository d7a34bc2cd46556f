import { judgesAreas, METRICS, type MetricName } from '#sim';
import type { StrategyReading } from '#analysis';
import type { ComparedMetric, Comparison } from './compareStrategies.ts';
import { fifthFindings, type FifthFindings } from './fifthFindings.ts';
import { readingFinding, type Finding } from './finding.ts';
import type { TellableFinding } from './voice/clauseOf.ts';
import type { Strategy } from './strategy.ts';

/** What a comparison says of one strategy against the baseline at one moment. */
export interface StrategyFindings {
  readonly strategy: Strategy;
  readonly baseline: Strategy;
  readonly month: number;
  readonly findings: readonly ComparedFinding[];
  /** Who gains and who loses; null where too few people are simulated to judge it. */
  readonly fifths: readonly FifthFindings[] | null;
}

/** A finding with the figures it is told with. */
export interface ComparedFinding extends TellableFinding {
  readonly metric: ComparedMetric;
  /** Of the baseline, which is what the difference is from. */
  readonly from: StrategyReading;
}

/** The findings of every strategy but the baseline, at the last month read. */
export function strategyFindings(comparison: Comparison): readonly StrategyFindings[] {
  const { strategies, against, at } = comparison;
  const month = at.at(-1) ?? 0;
  const baseline = strategies.find(({ name }) => name === against);
  if (baseline === undefined) return [];
  return strategies
    .filter((strategy) => strategy !== baseline)
    .map((strategy) => ({
      strategy,
      baseline,
      month,
      findings: comparison.metrics
        .filter((metric) => metric.month === month)
        .flatMap((metric) => findingIn(metric, strategy, baseline)),
      fifths: fifthsOf(comparison, strategy, baseline),
    }));
}

/** The finding of one reading of a metric; null for the baseline itself. */
export function metricFinding({ name, month, better }: ComparedMetric, reading: StrategyReading): Finding | null {
  return readingFinding({ outcome: name, month, better }, reading);
}

function findingIn(metric: ComparedMetric, strategy: Strategy, baseline: Strategy): readonly ComparedFinding[] {
  const { readings } = metric;
  const reading = readings.find((one) => one.strategy === strategy.name);
  const from = readings.find((one) => one.strategy === baseline.name);
  const finding = reading && metricFinding(metric, reading);
  return finding && reading && from ? [{ ...finding, metric, from, now: reading.median, before: from.median }] : [];
}

function fifthsOf(comparison: Comparison, strategy: Strategy, baseline: Strategy): readonly FifthFindings[] | null {
  const names = readByFifth(comparison);
  const judged = [strategy, baseline].every(({ scenario, citizens }) => judgesAreas(scenario.place, citizens));
  if (names.length > 0 && !judged) return null;
  const month = comparison.at.at(-1) ?? 0;
  return names.map((name) => {
    const valuesOf = (one: Strategy) => (fifth: number) =>
      comparison.runs
        .filter((run) => run.strategy === one)
        .map(({ end }) => (end.status === 'done' ? (end.readings.fifths?.[name]?.at(-1)?.[fifth] ?? NaN) : NaN));
    return fifthFindings(
      { outcome: name, month, better: METRICS[name].better },
      valuesOf(strategy),
      valuesOf(baseline),
    );
  });
}

/** Metrics shown that are read per fifth and have a direction, in every run that ended. */
function readByFifth({ metrics, runs }: Comparison): readonly MetricName[] {
  const readings = runs.flatMap(({ end }) => (end.status === 'done' ? [end.readings] : []));
  const names = [...new Set(metrics.map(({ name }) => name))].filter((name) => name in METRICS) as MetricName[];
  return names.filter(
    (name) =>
      METRICS[name].better !== 0 && readings.length > 0 && readings.every(({ fifths }) => fifths?.[name] !== undefined),
  );
}
