import { studentQuantile, type Judged } from '#analysis';
import type { Goal, Limit, Search } from '#experiments';
import { METRICS, type MetricName } from '#sim';
import type { Kept } from './readMoment.ts';
import type { CandidateReadings } from './searchRuns.ts';

/** A mean over replicates with the ends of its 95% interval (Student's t); the ends are NaN where there are fewer than two. */
export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** What a candidate comes to, replicate by replicate. */
export interface Figures {
  /** Replicates that count: in which everything sought and every limit could be read in every world. */
  readonly replicates: readonly number[];
  /** One number for each replicate over all worlds; NaN where it does not count. */
  readonly of: (metric: MetricName) => Float64Array;
  /** In one world alone. */
  readonly inWorld: (metric: MetricName, world: number) => Float64Array;
  /** One of the five fifths, the mean over worlds; NaN where it was not read. */
  readonly ofFifth: (metric: MetricName, fifth: number) => Float64Array;
}

const FIFTHS = 5;

/**
 * Readings as figures. A run that failed, or in which something that is sought does not exist, takes its replicate with it in
 * every world: else worlds would be compared under other luck.
 */
export function figuresOf(
  { goals, limits, across }: Pick<Search, 'goals' | 'limits' | 'across'>,
  { metrics, fifths }: Kept,
  readings: CandidateReadings,
): Figures {
  const needed = [...goals, ...limits].map(({ metric }) => metrics.indexOf(metric));
  const total = readings[0]?.length ?? 0;
  const replicates = Array.from({ length: total }, (_, replicate) => replicate).filter((replicate) =>
    readings.every((seeds) => needed.every((column) => Number.isFinite(seeds[replicate]?.[column]))),
  );
  const counts = new Set(replicates);
  const column = (world: number, at: number): Float64Array =>
    Float64Array.from({ length: total }, (_, replicate) =>
      counts.has(replicate) ? (readings[world]?.[replicate]?.[at] ?? NaN) : NaN,
    );
  const meanOverWorlds = (at: number): Float64Array => {
    const columns = readings.map((_, world) => column(world, at));
    return Float64Array.from({ length: total }, (_, replicate) =>
      meanOf(columns.map((values) => values[replicate] ?? NaN)),
    );
  };
  return {
    replicates,
    of(metric) {
      const at = metrics.indexOf(metric);
      const { better } = METRICS[metric];
      if (across === 'mean' || better === 0 || readings.length === 1) return meanOverWorlds(at);
      const worst = readings
        .map((_, world) => column(world, at))
        .sort((a, b) => better * (meanOf(known(a)) - meanOf(known(b))));
      return worst[0] ?? new Float64Array(total).fill(NaN);
    },
    inWorld: (metric, world) => column(world, metrics.indexOf(metric)),
    ofFifth: (metric, fifth) => meanOverWorlds(metrics.length + FIFTHS * fifths.indexOf(metric) + fifth),
  };
}

/** A candidate as the search judges it: less is better, and misses are counted in what matters, in the worst world. */
export function judgedOf(
  { goals, limits, worlds }: Pick<Search, 'goals' | 'limits' | 'worlds'>,
  figures: Figures,
): Pick<Judged, 'goals' | 'missed'> {
  if (figures.replicates.length === 0) return { goals: goals.map(() => NaN), missed: Infinity };
  return {
    goals: goals.map(({ metric, better }) => -better * meanOf(known(figures.of(metric)))),
    missed: limits.reduce(
      (sum, limit) =>
        sum + Math.max(...worlds.map((_, world) => missOf(limit, meanOf(known(figures.inWorld(limit.metric, world)))))),
      0,
    ),
  };
}

function missOf({ least, most, matters }: Limit, value: number): number {
  return Math.max(0, (least ?? -Infinity) - value, value - (most ?? Infinity)) / matters;
}

/** Confidence of the interval that a limit is held against when candidates are read again. */
const LIMIT_CONFIDENCE = 0.9;

/** Whether every limit holds in every world up to the end of its 90% interval. */
export function keepsLimits({ limits, worlds }: Pick<Search, 'limits' | 'worlds'>, figures: Figures): boolean {
  return limits.every((limit) =>
    worlds.every((_, world) => {
      const { low, high, mean } = estimateOf(figures.inWorld(limit.metric, world), LIMIT_CONFIDENCE);
      const [least, most] = Number.isNaN(low) ? [mean, mean] : [low, high];
      return missOf(limit, least) === 0 && missOf(limit, most) === 0;
    }),
  );
}

/** Mean and interval over the replicates that have a value. */
export function estimateOf(values: ArrayLike<number>, confidence = 0.95): Estimate {
  const numbers = known(values);
  const mean = meanOf(numbers);
  if (numbers.length < 2) return { mean, low: NaN, high: NaN };
  const squares = numbers.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const reach =
    squares === 0
      ? 0
      : studentQuantile(confidence, numbers.length - 1) * Math.sqrt(squares / (numbers.length - 1) / numbers.length);
  return { mean, low: mean - reach, high: mean + reach };
}

/** One minus the other, replicate by replicate under the same seeds. */
export function differenceOf(values: Float64Array, from: Float64Array): Estimate {
  return estimateOf(values.map((value, replicate) => value - (from[replicate] ?? NaN)));
}

/** How much better one is than another on a goal, in what matters. */
export function gainOf({ metric, better, matters }: Goal, one: Figures, other: Figures): number {
  return (better * differenceOf(one.of(metric), other.of(metric)).mean) / matters;
}

/** Whether one is nowhere worse than another and on something sought better by more than what matters. */
export function beats(goals: readonly Goal[], one: Figures, other: Figures): boolean {
  const gains = goals.map((goal) => gainOf(goal, one, other));
  return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 1);
}

function known(values: ArrayLike<number>): readonly number[] {
  return Array.from(values).filter((value) => !Number.isNaN(value));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
