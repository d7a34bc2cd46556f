import { bandsInTable, threeBands, type ThreeBands } from '#runs';
import { pointAt, valuesAt, waitsFor, type ComparisonData } from '../state/comparisonData.ts';
import { betterOf } from '../words/outcomeText.ts';
import type { placeIn } from './knownBands.ts';
import { nearestMonth } from './nearestMonth.ts';

/** A figure of a comparison. */
export interface BandedFigure {
  readonly outcome: string;
  /** Compared with the first. */
  readonly strategy: number;
  readonly month: number;
}

/** The bands of a figure. They are known year by year, and luck is read where they are: at the nearest year, which `month` of them says. */
export function figureBands(
  found: ReturnType<typeof placeIn>,
  data: ComparisonData,
  { outcome, strategy, month }: BandedFigure,
): ThreeBands {
  const table = found?.bands.table;
  const moment = table === undefined ? -1 : nearestMonth(table.months, month);
  const point = pointAt(data, table?.months[moment] ?? month);
  const valuesOf = (n: number): Float64Array => valuesAt(data.strategies[n]?.runs ?? [], outcome, point);
  return threeBands(
    {
      metric: outcome,
      month: data.months[point] ?? 0,
      better: betterOf(outcome),
      values: valuesOf(strategy),
      baseline: valuesOf(0),
    },
    found === null || table === undefined
      ? { fitted: null, beliefs: null }
      : bandsInTable(table, { metric: outcome, strategy: found.strategy, moment }),
    waitsFor(data, strategy) ? 1 : 0,
  );
}
