import { compareRuns, type StrategyReading } from '#analysis';
import { METRICS } from '#sim';
import { valuesAt, type ComparisonData, type ShownMetric } from '../run/comparisonData.ts';

/** Every strategy on one metric at one point, with its paired difference from the first. */
export function readingsAt(data: ComparisonData, metric: ShownMetric, point: number): readonly StrategyReading[] {
  return compareRuns(
    data.strategies.map(({ runs }, n) => ({ strategy: String(n), values: valuesAt(runs, metric, point) })),
    METRICS[metric].better,
  );
}
