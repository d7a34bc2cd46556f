import type { MetricName } from '#sim';

/** What is recorded of every run: what a strategy achieves, and what it costs, risks and whom it leaves behind. */
export const SHOWN_METRICS = [
  'needMet',
  'trust',
  'participation',
  'equity',
  'localIncomeIndex',
  'localShareTown',
  'adoptionShare',
  'engagementGap',
  'strained',
  'burnouts',
  'staffStrain',
  'pseudoShare',
  'leverCost',
] as const satisfies readonly MetricName[];

export type ShownMetric = (typeof SHOWN_METRICS)[number];

/** What is also read by fifth of the place's adults, from least to most deprived. */
export const FIFTH_METRICS = ['coverage', 'participation', 'trust'] as const satisfies readonly MetricName[];

export type FifthMetric = (typeof FIFTH_METRICS)[number];
/** Five values for each month: `[5 · month + fifth]`. */
export type FifthSeries = Readonly<Record<FifthMetric, ArrayLike<number>>>;

/** One strategy: the runs that are there so far, replicate by replicate, and the fingerprint of the first. */
export interface StrategyRuns {
  readonly title: string;
  /** `runs[replicate]`: series by metric, a value for each point of `months`; undefined until it has come. */
  readonly runs: readonly (RunSeries | undefined)[];
  /** The same runs by fifth; none in the shipped comparison and where a place has no fifths. */
  readonly fifths: readonly (FifthSeries | undefined)[];
  readonly fingerprint: string | null;
}

export type RunSeries = Readonly<Record<ShownMetric, ArrayLike<number>>>;

/** Strategies under the same seeds. */
export interface ComparisonData {
  readonly place: string;
  /** Months at which series have a value, rising. */
  readonly months: readonly number[];
  readonly strategies: readonly StrategyRuns[];
  readonly warnings: readonly string[];
}

/** Position in `months` of the last point that is not after `month`. */
export function pointAt({ months }: ComparisonData, month: number): number {
  let point = 0;
  for (let n = 0; n < months.length; n++) if ((months[n] ?? Infinity) <= month) point = n;
  return point;
}

/** Values of one metric at one point, a value per replicate; NaN where a run has not come. */
export function valuesAt(runs: StrategyRuns['runs'], metric: ShownMetric, point: number): Float64Array {
  return Float64Array.from(runs, (run) => run?.[metric][point] ?? NaN);
}
