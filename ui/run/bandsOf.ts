import { FEWEST_PAIRS, runSpread } from '#analysis';
import { valuesAt, type ComparisonData, type StrategyRuns } from '../state/comparisonData.ts';

/**
 * Median and the ends between which nine runs of ten lie, point by point; NaN where nothing can be read. Under ten runs there
 * are no ends: they would be those of the luck of a few.
 */
export interface BandSeries {
  readonly median: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** The band of one outcome of one strategy over all points. */
export function bandsOf({ months }: ComparisonData, { runs }: StrategyRuns, outcome: string): BandSeries {
  return bandsBy(months.length, (point) => valuesAt(runs, outcome, point));
}

/** The band of the difference from the first strategy, run by run under the same seeds. */
export function differenceBandsOf(data: ComparisonData, { runs }: StrategyRuns, outcome: string): BandSeries {
  const baseline = data.strategies[0]?.runs ?? [];
  return bandsBy(data.months.length, (point) => {
    const from = valuesAt(baseline, outcome, point);
    return valuesAt(runs, outcome, point).map((value, r) => value - (from[r] ?? NaN));
  });
}

/** Medians and bands over so many points, of values by point. */
export function bandsBy(points: number, valuesOf: (point: number) => Float64Array): BandSeries {
  const [median, low, high] = [0, 0, 0].map(() => new Float64Array(points)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let point = 0; point < points; point++) {
    const spread = runSpread(valuesOf(point));
    const isFew = spread.runs < FEWEST_PAIRS;
    median[point] = spread.median;
    low[point] = isFew ? NaN : spread.low;
    high[point] = isFew ? NaN : spread.high;
  }
  return { median, low, high };
}
