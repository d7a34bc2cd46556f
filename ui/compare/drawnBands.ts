import type { DrawnBand } from '../charts/bandChart.ts';
import { valueAxis, type ValueAxis } from '#pictures';
import { bandsOf, differenceBandsOf } from '../run/bandsOf.ts';
import type { ComparisonData } from '../state/comparisonData.ts';
import type { View } from '../state/appState.ts';

/** What the chart draws of every strategy in a view; differences leave the first one out. */
export function drawnBands(data: ComparisonData, outcome: string, view: View): readonly DrawnBand[] {
  return data.strategies.flatMap((strategy, n) => {
    const own = { name: strategy.title, style: n, spread: 'filled' as const };
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

/** The axis of all bands, or of all runs where these are drawn; of differences it always holds zero. */
export function axisOf(bands: readonly DrawnBand[], view: View): ValueAxis {
  const values = bands.flatMap(({ band, runs }) =>
    [band.median, band.low, band.high, ...(runs ?? [])].flatMap((series) => Array.from(series)),
  );
  return valueAxis(values, { zero: view === 'difference' });
}
