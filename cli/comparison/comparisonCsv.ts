import type { StrategyReading } from '#analysis';
import { metricFinding, sizeOf, type ComparedMetric, type Comparison, type StrategyBands } from '#runs';
import { csvText, type Cell } from '#scenarios';
import { oneToOneRows, type OneToOneRow } from './oneToOneRows.ts';

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

/** How many are simulated for how many adults, and the difference at one to one where it was measured. */
const SIZE_COLUMNS = [
  'citizens',
  'adults',
  'one_to_one',
  'one_to_one_least',
  'one_to_one_most',
  'one_to_one_pairs',
] as const;

const BAND_COLUMNS = [
  'luck_low',
  'luck_high',
  'fitted_accepted',
  'fitted_settings',
  'fitted_low',
  'fitted_high',
  'fitted_up',
  'fitted_down',
  'fitted_bears',
  'worlds',
  'worlds_low',
  'worlds_high',
  'worlds_up',
  'worlds_down',
  'headline',
] as const;

/** A comparison as a tidy table: one row per metric, month and strategy; with the three bands where they were measured. */
export function comparisonCsv(comparison: Comparison, bands: readonly StrategyBands[] | null = null): string {
  const measured = oneToOneRows(comparison);
  const rows = [...comparison.metrics, ...comparison.ledger].flatMap((metric) =>
    metric.readings.map((reading, index) => [
      ...summaryRow(comparison, metric, { reading, best: metric.best?.[index] ?? null }),
      ...sizeCells(comparison, measured, { metric, reading }),
      ...(bands === null ? [] : bandCells(bands, metric, reading)),
    ]),
  );
  return csvText([...SUMMARY_COLUMNS, ...SIZE_COLUMNS, ...(bands === null ? [] : BAND_COLUMNS)], rows);
}

function sizeCells(
  { strategies }: Comparison,
  measured: readonly OneToOneRow[],
  { metric, reading }: { readonly metric: ComparedMetric; readonly reading: StrategyReading },
): Cell[] {
  const strategy = strategies.find(({ name }) => name === reading.strategy);
  const row = measured.find(
    (one) => one.metric === metric.name && one.month === metric.month && one.strategy === strategy,
  );
  return [
    strategy?.citizens ?? null,
    strategy === undefined ? null : sizeOf(strategy.scenario.place, strategy.citizens).adults,
    ...(row?.oneToOne ?? [null, null, null]),
    row?.pairs ?? null,
  ];
}

/** What is not known is empty; of what was fitted, the ends of a band where one may be drawn. */
function bandCells(all: readonly StrategyBands[], { name, month }: ComparedMetric, reading: StrategyReading): Cell[] {
  const bands = all
    .find(({ strategy }) => strategy === reading.strategy)
    ?.bands.find((one) => one.metric === name && one.month === month);
  if (bands === undefined) return new Array<null>(BAND_COLUMNS.length).fill(null);
  const { luck, fitted, beliefs, headline } = bands;
  const ends = fitted === null || fitted.dots.length > 0 ? [null, null] : [fitted.low, fitted.high];
  return [
    luck.low,
    luck.high,
    fitted?.accepted ?? null,
    fitted?.worlds ?? null,
    ...ends,
    fitted?.up ?? null,
    fitted?.down ?? null,
    fitted === null ? null : fitted.bears ? 1 : 0,
    beliefs?.worlds ?? null,
    beliefs?.low ?? null,
    beliefs?.high ?? null,
    beliefs?.up ?? null,
    beliefs?.down ?? null,
    headline,
  ];
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
      const { citizens, adults } = sizeOf(strategy.scenario.place, strategy.citizens);
      const fingerprint = readings?.fingerprint ?? null;
      return [strategy.name, replicate, seed, end.status, fingerprint, month, ...values, citizens, adults];
    }),
  );
  const columns = ['strategy', 'replicate', 'seed', 'status', 'fingerprint', 'month', ...names, 'citizens', 'adults'];
  return csvText(columns, rows);
}
