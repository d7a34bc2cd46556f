import type { Checked, Issue } from '#sim';
import { readCsv, type CsvTable } from '#scenarios';

/**
 * A CSV file of points: a header, then a row for each point. Columns that come twice or have no name and rows of another
 * length are refused, all at once.
 */
export function pointsCsv(text: string, file: string): Checked<CsvTable> {
  const table = readCsv(text, file, 'a header and points');
  if (!table.ok) return table;
  const { header, rows } = table.value;
  const issues: Issue[] = [];
  if (rows.length === 0) issues.push({ field: file, expected: 'a row for each point below the header', got: 'none' });
  const names = header.fields;
  for (const [column, name] of names.entries()) {
    const field = `${file} column ${column + 1}`;
    if (name === '') issues.push({ field, expected: 'the name of a factor', got: 'nothing' });
    else if (names.indexOf(name) < column) issues.push({ field, expected: 'each column once', got: `${name} again` });
  }
  for (const { line, fields } of rows) {
    if (issues.length >= MOST_ISSUES) break;
    if (fields.length === names.length) continue;
    issues.push({
      field: `${file} line ${line}`,
      expected: `${names.length} cells, as in the header`,
      got: String(fields.length),
    });
  }
  return issues.length > 0 ? { ok: false, issues } : table;
}

const MOST_ISSUES = 20;
