import { compareRuns, type StrategyReading } from '#analysis';
import { valuesAt, type ComparisonData } from '../run/comparisonData.ts';
import { betterOf } from './outcomeText.ts';

/** Every strategy on one outcome at one point, with its paired difference from the first. */
export function readingsAt(data: ComparisonData, outcome: string, point: number): readonly StrategyReading[] {
  return compareRuns(
    data.strategies.map(({ runs }, n) => ({ strategy: String(n), values: valuesAt(runs, outcome, point) })),
    betterOf(outcome),
  );
}
