import type { StrategyReading } from '#analysis';
import { metricFinding, type ComparedMetric, type Comparison } from '#runs';
import { csvText, type Cell } from '#scenarios';

const SUMMARY_COLUMNS = [
  'metric',
  'month',
  'strategy',
  'runs',
  'median',
  'low',
  'high',
  'against',
  'pairs',
  'difference',
  'difference_low',
  'difference_high',
  'ahead',
  'behind',
  'level',
  'verdict',
  'telling',
  'size',
  'best',
] as const;

/** A comparison as a tidy table: one row per metric, month and strategy. */
export function comparisonCsv(comparison: Comparison): string {
  const rows = [...comparison.metrics, ...comparison.ledger].flatMap((metric) =>
    metric.readings.map((reading, index) =>
      summaryRow(comparison, metric, { reading, best: metric.best?.[index] ?? null }),
    ),
  );
  return csvText(SUMMARY_COLUMNS, rows);
}

function summaryRow(
  { against }: Comparison,
  metric: ComparedMetric,
  { reading, best }: { reading: StrategyReading; best: number | null },
): Cell[] {
  const { strategy, runs, median, low, high, difference: paired } = reading;
  const level = [metric.name, metric.month, strategy, runs, median, low, high];
  const finding = metricFinding(metric, reading);
  if (paired === null || finding === null) return [...level, ...new Array<null>(11).fill(null), best];
  const { pairs, ahead, behind, verdict } = paired;
  const said = [verdict, finding.telling, finding.size];
  return [...level, against, pairs, paired.median, paired.low, paired.high, ahead, behind, paired.level, ...said, best];
}

/** The runs behind a comparison: one row per run and month read, with seed, fingerprint and every metric. */
export function comparisonRunsCsv({ runs, at, metrics }: Comparison): string {
  const names = [...new Set(metrics.map(({ name }) => name))];
  const rows = runs.flatMap(({ strategy, replicate, seed, end }) =>
    at.map((month, moment): Cell[] => {
      const readings = end.status === 'done' ? end.readings : null;
      const values = names.map((name) => readings?.values[name]?.[moment] ?? null);
      return [strategy.name, replicate, seed, end.status, readings?.fingerprint ?? null, month, ...values];
    }),
  );
  return csvText(['strategy', 'replicate', 'seed', 'status', 'fingerprint', 'month', ...names], rows);
}
