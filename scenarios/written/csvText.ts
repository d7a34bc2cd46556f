export type Cell = string | number | null;

/**
 * A table as CSV: RFC 4180 quoting, UTF-8, LF, comma, point as decimal mark whatever the locale, an empty cell for what
 * is missing (null and NaN). Numbers are written so that reading them back gives the same number to the bit.
 */
export function csvText(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [header.map(csvCell).join(',')];
  for (const row of rows) lines.push(row.map(csvCell).join(','));
  return `${lines.join('\n')}\n`;
}

/** One cell of it. */
export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isNaN(cell) ? '' : String(cell);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
