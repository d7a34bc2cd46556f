import { sizeOf } from '#runs';
import { csvText } from '#scenarios';
import { shownSeries, type ShownRun } from './shownRun.ts';

/** The municipality's series as a table: one row per month shown, one column per metric and own outcome, and for how many adults it stands. */
export function runCsv(shown: ShownRun): string {
  const columns = shown.metrics.map((name) => shownSeries(shown, name));
  const { citizens, adults } = sizeOf(shown.scenario.place, shown.result.citizens);
  return csvText(
    ['month', ...shown.metrics, 'citizens', 'adults'],
    shown.months.map((month, row) => [month, ...columns.map((column) => column[row] ?? NaN), citizens, adults]),
  );
}
