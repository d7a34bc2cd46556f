import type { Checked, Issue } from '#sim';
import { EXPERIMENT_LIMITS } from './experimentLimits.ts';
import { groupedNumber } from '#scenarios';

/** A table of points as texts: the header once, then each row with the line it begins on, counted from 1. */
export interface PointsTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/**
 * A CSV file of points after RFC 4180: a header, then a row for each point; separated by commas, or by semicolons where the
 * header has more of them. Blank lines are left out. Columns that come twice or have no name, rows of another length and
 * quotes that do not close are refused, all at once.
 */
export function pointsCsv(text: string, file: string): Checked<PointsTable> {
  const { rows, open } = splitRows(text.replace(/^\ufeff/, ''));
  const issues: Issue[] = [];
  if (open !== undefined)
    issues.push({ field: `${file} line ${open}`, expected: 'a closing quote', got: 'the end of the file' });
  const [first, ...points] = rows;
  if (first === undefined) return refused({ field: file, expected: 'a header and points', got: 'an empty file' });
  if (points.length === 0) issues.push({ field: file, expected: 'a row for each point below the header', got: 'none' });
  const header = first.cells;
  for (const [column, name] of header.entries()) {
    const field = `${file} column ${column + 1}`;
    if (name === '') issues.push({ field, expected: 'the name of a factor', got: 'nothing' });
    else if (header.indexOf(name) < column) issues.push({ field, expected: 'each column once', got: `${name} again` });
  }
  for (const { line, cells } of points) {
    if (issues.length >= MOST_ISSUES) break;
    if (cells.length === header.length) continue;
    issues.push({
      field: `${file} line ${line}`,
      expected: `${header.length} cells, as in the header`,
      got: String(cells.length),
    });
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: { header, rows: points } };
}

const MOST_ISSUES = 20;

/** Text of a file of points as it is; far larger ones are refused unread. */
export function pointsText(bytes: Uint8Array, file: string): Checked<string> {
  if (bytes.length > EXPERIMENT_LIMITS.pointsFile)
    return refused({
      field: file,
      expected: `at most ${groupedNumber(EXPERIMENT_LIMITS.pointsFile)} bytes`,
      got: groupedNumber(bytes.length),
    });
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return refused({ field: file, expected: 'text in UTF-8', got: 'other bytes', hint: 'save the file as UTF-8' });
  }
}

interface Row {
  readonly line: number;
  readonly cells: string[];
}

/** Rows with something in them, and the line of a quote that never closes. */
function splitRows(text: string): { readonly rows: readonly Row[]; readonly open: number | undefined } {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const separator = header.split(';').length > header.split(',').length ? ';' : ',';
  // A cell, quoted or not, and what ends it.
  const cell = new RegExp(
    `[ \\t]*(?:"([^"]*(?:""[^"]*)*)"[ \\t]*|([^${separator}\\r\\n]*))(${separator}|\\r\\n|\\r|\\n|$)`,
    'y',
  );
  const rows: Row[] = [];
  let row: Row = { line: 1, cells: [] };
  let line = 1;
  let open: number | undefined;
  while (cell.lastIndex < text.length || row.cells.length > 0) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (found === null) break;
    const [whole, quoted, plain = '', end = ''] = found;
    if (quoted === undefined && plain.startsWith('"')) open ??= line;
    row.cells.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    line += whole.match(/\r\n|\r|\n/g)?.length ?? 0;
    if (end === separator) {
      // A line that ends in a separator ends in an empty cell.
      if (cell.lastIndex < text.length) continue;
      row.cells.push('');
    }
    if (row.cells.some((one) => one !== '')) rows.push(row);
    row = { line, cells: [] };
    if (cell.lastIndex === at) break;
  }
  return { rows, open };
}

/** A cell as a value: a number where it is one in figures with a point, else the text. */
export function cellValue(cell: string): string | number {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(cell) ? Number(cell) : cell;
}

function refused(issue: Issue): Checked<never> {
  return { ok: false, issues: [issue] };
}
