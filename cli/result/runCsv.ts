import { csvText } from '#scenarios';
import { shownSeries, type ShownRun } from './shownRun.ts';

/** The municipality's series as a table: one row per month shown, one column per metric and own outcome. */
export function runCsv(shown: ShownRun): string {
  const columns = shown.metrics.map((name) => shownSeries(shown, name));
  return csvText(
    ['month', ...shown.metrics],
    shown.months.map((month, row) => [month, ...columns.map((column) => column[row] ?? NaN)]),
  );
}
