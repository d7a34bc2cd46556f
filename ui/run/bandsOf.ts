import { quantileType7, sortedNumbers } from '#analysis';
import { valuesAt, type ComparisonData, type ShownMetric, type StrategyRuns } from './comparisonData.ts';

/** Median and the ends between which nine runs of ten lie, point by point; NaN where nothing can be read. */
export interface BandSeries {
  readonly median: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** The band of one metric of one strategy over all points. */
export function bandsOf({ months }: ComparisonData, { runs }: StrategyRuns, metric: ShownMetric): BandSeries {
  const [median, low, high] = [0, 0, 0].map(() => new Float64Array(months.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let point = 0; point < months.length; point++) {
    const sorted = sortedNumbers(valuesAt(runs, metric, point));
    median[point] = quantileType7(sorted, 0.5);
    low[point] = quantileType7(sorted, 0.05);
    high[point] = quantileType7(sorted, 0.95);
  }
  return { median, low, high };
}
