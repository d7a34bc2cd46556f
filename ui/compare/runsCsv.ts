import { SHOWN_METRICS, type ComparisonData } from '../run/comparisonData.ts';

/** Every run of the comparison as a table for spreadsheets, R and Python: strategy, run, month, and a column for each metric. */
export function runsCsv({ strategies, months }: ComparisonData, names: readonly string[]): string {
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
              ...SHOWN_METRICS.map((metric) => {
                const value = run[metric][point] ?? NaN;
                return Number.isFinite(value) ? value : '';
              }),
            ].join(','),
          ),
    ),
  );
  return [['strategy', 'run', 'month', ...SHOWN_METRICS].join(','), ...rows, ''].join('\n');
}
