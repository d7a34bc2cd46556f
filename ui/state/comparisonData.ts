import type { Gradient, RunSize } from '#runs';
import type { Country, DatedEvent, Said } from '#sim';

/** Series of one run by metric or own outcome, a value for each point of `months`; what is not there is not known. */
export type RunSeries = Readonly<Record<string, ArrayLike<number> | undefined>>;

/** One run of a strategy. */
export interface RunRecord {
  readonly series: RunSeries;
  /** For each metric five values a month: `[5 · month + fifth]`; null where a place has no fifths or the run was shipped. */
  readonly byFifth: RunSeries | null;
  /** What was read in the parts of the town; left out of runs that were shipped. */
  readonly areas?: AreaSeries;
  readonly events: readonly DatedEvent[];
  readonly fingerprint: string;
}

/** What a run gave in the parts of the town, as far as they may be shown: a value for each month and part, `[count · month + part]`. */
export interface AreaSeries {
  /** Fifths of the adults, the least deprived first; null where there are too few neighbourhoods to make them of. */
  readonly fifths: RunSeries | null;
  /** Null where too few people are simulated in each to compare them, or they are too many to be drawn. */
  readonly neighbourhoods: RunSeries | null;
}

/** One strategy: the runs that are there so far, replicate by replicate; undefined until one has come. */
export interface StrategyRuns {
  readonly title: string;
  readonly runs: readonly (RunRecord | undefined)[];
  /** Whether runs of it are still to come: nothing is told of a part. */
  readonly waiting: boolean;
  /** Citizens of a preview with fewer than asked for; null for the real thing. */
  readonly preview: number | null;
}

/** Strategies under the same seeds. */
export interface ComparisonData {
  readonly place: string;
  /** The country it lies in, in whose currency sums are told. */
  readonly country: Country;
  /** How many are simulated of how many: the same in all strategies, in a preview too. */
  readonly size: RunSize;
  /** Whence the deprivation of its neighbourhoods is known. */
  readonly gradient: Gradient;
  /** Months at which series have a value, rising. */
  readonly months: readonly number[];
  readonly strategies: readonly StrategyRuns[];
  readonly warnings: readonly (string | Said)[];
  /** Whether enough people are simulated to judge what happens in each fifth. */
  readonly judgesAreas: boolean;
}

/** Whether nothing may be told yet of strategy `n` against the first: runs of one of the two are still to come. */
export function waitsFor({ strategies }: ComparisonData, n: number): boolean {
  return strategies[0]?.waiting === true || strategies[n]?.waiting === true;
}

/** How many runs of a strategy are there. */
export function runsIn({ runs }: StrategyRuns): number {
  return runs.reduce((count, run) => (run === undefined ? count : count + 1), 0);
}

/** Fingerprint of a strategy's first replicate, once it is there. */
export function fingerprintOf({ runs }: StrategyRuns): string | null {
  return runs[0]?.fingerprint ?? null;
}

/** Position in `months` of the last point that is not after `month`. */
export function pointAt({ months }: Pick<ComparisonData, 'months'>, month: number): number {
  let point = 0;
  for (let n = 0; n < months.length; n++) if ((months[n] ?? Infinity) <= month) point = n;
  return point;
}

/** Values of one outcome at one point, a value per replicate; NaN where a run has not come. */
export function valuesAt(runs: StrategyRuns['runs'], outcome: string, point: number): Float64Array {
  const values = new Float64Array(runs.length);
  for (let r = 0; r < runs.length; r++) values[r] = runs[r]?.series[outcome]?.[point] ?? NaN;
  return values;
}
