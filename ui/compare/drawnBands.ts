import type { DrawnBand } from '../charts/bandChart.ts';
import { bandsOf, differenceBandsOf } from '../run/bandsOf.ts';
import type { ComparisonData } from '../state/comparisonData.ts';
import type { View } from '../state/appState.ts';

/** What the chart draws of every strategy in a view; differences leave the first one out. */
export function drawnBands(data: ComparisonData, outcome: string, view: View): readonly DrawnBand[] {
  return data.strategies.flatMap((strategy, n) => {
    const own = { name: strategy.title, style: n };
    if (view === 'difference') return n === 0 ? [] : [{ ...own, band: differenceBandsOf(data, strategy, outcome) }];
    const band = bandsOf(data, strategy, outcome);
    if (view !== 'runs') return [{ ...own, band }];
    const runs = strategy.runs.flatMap((run) => {
      const series = run?.series[outcome];
      return series === undefined ? [] : [series];
    });
    return [{ ...own, band, runs }];
  });
}

/** From the lowest to the highest value that any band holds, with a little room. */
export function rangeOf(bands: readonly DrawnBand[]): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const { band } of bands)
    for (let point = 0; point < band.median.length; point++) {
      const middle = band.median[point] ?? NaN;
      if (Number.isNaN(middle)) continue;
      // One run alone has no ends.
      low = Math.min(low, band.low[point] || middle, middle);
      high = Math.max(high, band.high[point] || middle, middle);
    }
  if (!(low <= high)) return [0, 1];
  const room = 0.05 * (high - low || 1);
  return [low >= 0 ? Math.max(0, low - room) : low - room, high + room];
}
