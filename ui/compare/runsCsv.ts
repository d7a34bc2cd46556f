import type { ComparisonData } from '../state/comparisonData.ts';
import { MAIN_METRICS } from '#runs';

/** Every run of the comparison as a table for spreadsheets, R and Python: strategy, run, month, and a column for each outcome. */
export function runsCsv(
  { strategies, months }: ComparisonData,
  names: readonly string[],
  outcomes: readonly string[] = MAIN_METRICS,
): string {
  const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = strategies.flatMap(({ runs }, n) =>
    runs.flatMap((run, r) =>
      run === undefined
        ? []
        : months.map((month, point) =>
            [
              quoted(names[n] ?? ''),
              r + 1,
              month,
              ...outcomes.map((metric) => {
                const value = run.series[metric]?.[point] ?? NaN;
                return Number.isFinite(value) ? value : '';
              }),
            ].join(','),
          ),
    ),
  );
  return [['strategy', 'run', 'month', ...outcomes].join(','), ...rows, ''].join('\n');
}
