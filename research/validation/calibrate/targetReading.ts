import { quantileType7, sortedNumbers } from '#analysis';
import type { MetricName, Place, Result } from '#sim';

/** What is read off one run for a target. Plain data: it goes to a worker, and its hash names the simulation. */
export interface TargetReading {
  readonly metric: MetricName;
  /** Divided by this metric. */
  readonly per?: MetricName;
  /** Less this metric. */
  readonly less?: MetricName;
  /** `fifths`: most ÷ least deprived fifth of the adults, neighbourhoods put in the order of deprivation. */
  readonly areas: 'municipality' | 'fifths';
  /** `median` and `mean` over the months, `at` the first of them, `drift` the change from first to last per year. */
  readonly reduce: 'median' | 'mean' | 'at' | 'drift';
  /** First and last month, both included. */
  readonly months: readonly [number, number];
}

/** The part of a result that readings need. */
type Readable = Pick<Result, 'series' | 'byNeighbourhood'>;

/**
 * One number for a target off one run: metric ÷ `per` − `less`, each brought to one number over the months first; by fifths
 * the two are divided month by month. NaN where there is nothing to read.
 */
export function readTarget(result: Readable, place: Place, reading: TargetReading): number {
  const { metric, per, less, areas } = reading;
  const of = (name: MetricName): number => reduced(result.series[name], reading);
  if (areas === 'fifths') return reduced(fifthRatios(result, place, reading), reading);
  return of(metric) / (per === undefined ? 1 : of(per)) - (less === undefined ? 0 : of(less));
}

function reduced(series: Float64Array, { reduce, months: [from, to] }: TargetReading): number {
  const values = sortedNumbers(series.subarray(from, to + 1));
  switch (reduce) {
    case 'median':
      return quantileType7(values, 0.5);
    case 'mean':
      return values.length === 0 ? NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
    case 'at':
      return series[from] ?? NaN;
    case 'drift':
    default:
      return (12 * ((series[to] ?? NaN) - (series[from] ?? NaN))) / (to - from);
  }
}

/** Month by month, the metric (or metric ÷ per) in the most deprived fifth of adults ÷ in the least deprived one. */
function fifthRatios(
  { byNeighbourhood }: Readable,
  place: Place,
  { metric, per, months: [, to] }: TargetReading,
): Float64Array {
  const { adults, deprivation, codes } = place;
  const over = byNeighbourhood?.[metric];
  const under = per === undefined ? null : byNeighbourhood?.[per];
  const ratios = new Float64Array(to + 1).fill(NaN);
  if (over === undefined || under === undefined) return ratios;
  const order = codes.map((_, k) => k).sort((a, b) => (deprivation[a] ?? 0) - (deprivation[b] ?? 0) || a - b);
  const fifth = adults.reduce((sum, count) => sum + count, 0) / 5;
  const [least, most] = [sharesOf(order, adults, fifth), sharesOf(order.toReversed(), adults, fifth)];
  for (let month = 0; month <= to; month++) {
    const sum = (column: Float64Array | null, shares: Float64Array): number =>
      shares.reduce((total, share, k) => total + share * (column?.[month * codes.length + k] ?? 1), 0);
    ratios[month] = sum(over, most) / sum(under, most) / (sum(over, least) / sum(under, least));
  }
  return ratios;
}

/** Adults of each neighbourhood that belong to the first `room` adults in the order; the last one may belong in part. */
function sharesOf(order: readonly number[], adults: readonly number[], room: number): Float64Array {
  const shares = new Float64Array(adults.length);
  let left = room;
  for (const k of order) {
    shares[k] = Math.min(left, adults[k] ?? 0);
    left -= shares[k] ?? 0;
  }
  return shares;
}
