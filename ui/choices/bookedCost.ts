import { METRICS, type LeverName } from '#sim';
import type { ComparisonData } from '../state/comparisonData.ts';

/** The metric under which the engine books what a lever costs; null of levers that cost no money. */
export function costMetric(lever: LeverName): string | null {
  const name = `cost${lever.charAt(0).toUpperCase()}${lever.slice(1)}`;
  return Object.hasOwn(METRICS, name) ? name : null;
}

/** What a lever of strategy `n` has cost on average over all months and runs, in pounds per adult and year; NaN where no run tells. */
export function bookedCost({ strategies }: ComparisonData, n: number, metric: string): number {
  let [sum, count] = [0, 0];
  for (const run of strategies[n]?.runs ?? []) {
    const series = run?.series[metric];
    // Month 0 is the world before the strategy.
    for (let month = 1; month < (series?.length ?? 0); month++) {
      sum += series?.[month] ?? NaN;
      count += 1;
    }
  }
  return count === 0 ? NaN : sum / count;
}
