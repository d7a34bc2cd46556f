import type { Checked, Issue } from '#sim';
import { separatorOf, splitCsv, type CsvRow } from '#scenarios';

/** A table of points as texts: the header once, then each row with the line it begins on, counted from 1. */
export interface PointsTable {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
}

/**
 * A CSV file of points after RFC 4180: a header, then a row for each point; separated by commas, or by semicolons where the
 * header has more of them. Blank lines are left out. Columns that come twice or have no name, rows of another length and
 * quotes that do not close are refused, all at once.
 */
export function pointsCsv(text: string, file: string): Checked<PointsTable> {
  const content = text.replace(/^\ufeff/, '');
  const { rows, problems } = splitCsv(content, separatorOf(content));
  const issues: Issue[] = [];
  issues.push(...problems.map(({ line, ...problem }) => ({ field: `${file} line ${line}`, ...problem })));
  const [first, ...points] = rows;
  if (first === undefined) return refused({ field: file, expected: 'a header and points', got: 'an empty file' });
  if (points.length === 0) issues.push({ field: file, expected: 'a row for each point below the header', got: 'none' });
  const header = first.fields;
  for (const [column, name] of header.entries()) {
    const field = `${file} column ${column + 1}`;
    if (name === '') issues.push({ field, expected: 'the name of a factor', got: 'nothing' });
    else if (header.indexOf(name) < column) issues.push({ field, expected: 'each column once', got: `${name} again` });
  }
  for (const { line, fields } of points) {
    if (issues.length >= MOST_ISSUES) break;
    if (fields.length === header.length) continue;
    issues.push({
      field: `${file} line ${line}`,
      expected: `${header.length} cells, as in the header`,
      got: String(fields.length),
    });
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: { header, rows: points } };
}

const MOST_ISSUES = 20;

/** A cell as a value: a number where it is one in figures with a point, else the text. */
export function cellValue(cell: string): string | number {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(cell) ? Number(cell) : cell;
}

function refused(issue: Issue): Checked<never> {
  return { ok: false, issues: [issue] };
}
