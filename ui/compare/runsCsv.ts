import { csvText } from '#scenarios';
import type { ComparisonData } from '../state/comparisonData.ts';
import { MAIN_METRICS } from '#runs';

/** Every run of the comparison as a table for spreadsheets, R and Python: strategy, run, month, a column for each outcome, and how many were simulated of how many. */
export function runsCsv(
  { strategies, months, size }: ComparisonData,
  names: readonly string[],
  outcomes: readonly string[] = MAIN_METRICS,
): string {
  const rows = strategies.flatMap(({ runs }, n) =>
    runs.flatMap((run, r) =>
      run === undefined
        ? []
        : months.map((month, point) => {
            const values = outcomes.map((metric) => run.series[metric]?.[point] ?? null);
            const cells = values.map((value) => (Number.isFinite(value) ? value : null));
            return [names[n] ?? '', r + 1, month, ...cells, size.citizens, size.adults];
          }),
    ),
  );
  return csvText(['strategy', 'run', 'month', ...outcomes, 'citizens', 'adults'], rows);
}
