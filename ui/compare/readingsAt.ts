import { compareRuns, type StrategyReading, type StrategyValues } from '#analysis';
import { readingFinding, type Finding } from '#runs';
import { valuesAt, waitsFor, type ComparisonData } from '../state/comparisonData.ts';
import { betterOf } from '../words/outcomeText.ts';

/** Every strategy on one outcome at one point, with its paired difference from the first. */
export function readingsAt(data: ComparisonData, outcome: string, point: number): readonly StrategyReading[] {
  return compareRuns(
    data.strategies.map((_, n) => valuesOf(data, outcome, point, n)),
    betterOf(outcome),
  );
}

/** The first strategy and, behind it, strategy `n` on one outcome at one point, with the paired difference. */
export function readingsOfPair(
  data: ComparisonData,
  outcome: string,
  point: number,
  n: number,
): readonly StrategyReading[] {
  const asked = (n === 0 ? [0] : [0, n]).map((one) => valuesOf(data, outcome, point, one));
  return compareRuns(asked, betterOf(outcome));
}

/** Strategy `n` on one outcome at one point, with its paired difference from the first. */
export function readingAt(
  data: ComparisonData,
  outcome: string,
  point: number,
  n: number,
): StrategyReading | undefined {
  return readingsOfPair(data, outcome, point, n).at(-1);
}

/** What may be told of a reading against the first strategy; null of the first itself. */
export function findingAt(
  data: ComparisonData,
  outcome: string,
  point: number,
  reading: StrategyReading,
): Finding | null {
  const missing = waitsFor(data, Number(reading.strategy)) ? 1 : 0;
  const of = { outcome, month: data.months[point] ?? 0, better: betterOf(outcome), missing };
  return readingFinding(of, reading);
}

function valuesOf({ strategies }: ComparisonData, outcome: string, point: number, n: number): StrategyValues {
  return { strategy: String(n), values: valuesAt(strategies[n]?.runs ?? [], outcome, point) };
}
