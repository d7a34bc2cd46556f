import type { ResultTable } from '#store';
import { csvText } from '#scenarios';

/** A table of an analysis as CSV, in full precision. */
export function analysisCsv({ columns, rows }: ResultTable): string {
  return csvText(
    columns.map(({ name }) => name),
    rows,
  );
}
