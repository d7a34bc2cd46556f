import type { StoredColumn } from '#experiments';

/** Cells of a column: texts, or numbers with flags as 0 and 1; null and NaN stand for what is missing. */
export type Cells = Float64Array | (string | null)[];

/** Rows of a table held column by column. `cells` may be longer than `rows`. */
export interface TableBuffer {
  readonly columns: readonly StoredColumn[];
  readonly cells: Cells[];
  rows: number;
  capacity: number;
}

export function createBuffer(columns: readonly StoredColumn[], capacity = 1024): TableBuffer {
  const cells = columns.map(({ type }): Cells => (type === 'text' ? [] : new Float64Array(capacity)));
  return { columns, cells, rows: 0, capacity };
}

/** Makes room for more rows; columns of numbers double, so that filling costs a constant per row. */
export function reserve(buffer: TableBuffer, more: number): void {
  const needed = buffer.rows + more;
  if (needed <= buffer.capacity) return;
  buffer.capacity = Math.max(needed, 2 * buffer.capacity);
  buffer.cells.forEach((cells, i) => {
    if (!(cells instanceof Float64Array)) return;
    const larger = new Float64Array(buffer.capacity);
    larger.set(cells.subarray(0, buffer.rows));
    buffer.cells[i] = larger;
  });
}

/** Appends the rows `from` to `to` of one buffer to another with the same columns. */
export function copyRows(source: TableBuffer, from: number, to: number, target: TableBuffer): void {
  reserve(target, to - from);
  // A run has few rows: copying them one by one takes less than a view on them.
  for (let i = 0; i < source.cells.length; i++) {
    const cells = source.cells[i]!;
    const into = target.cells[i]!;
    for (let row = from, at = target.rows; row < to; row++, at++) into[at] = cells[row] as never;
  }
  target.rows += to - from;
}

/** Where two buffers differ to the bit, the last rows of the first and all of the second; null when they do not. */
export function firstDifference(first: TableBuffer, from: number, second: TableBuffer): string | null {
  if (first.rows - from !== second.rows) return `${first.rows - from} rows and ${second.rows} rows`;
  for (const [i, { name }] of first.columns.entries()) {
    const a = first.cells[i]!;
    const b = second.cells[i]!;
    for (let row = 0; row < second.rows; row++) {
      if (!Object.is(a[from + row], b[row])) return `${name}: ${a[from + row]} and ${b[row]}`;
    }
  }
  return null;
}

/** Appends a row as a journal has it: numbers, texts and null. */
export function appendRow(buffer: TableBuffer, row: readonly (number | string | null)[]): void {
  reserve(buffer, 1);
  const { cells, rows } = buffer;
  for (let i = 0; i < cells.length; i++) {
    const column = cells[i]!;
    const cell = row[i]!;
    if (column instanceof Float64Array) column[rows] = cell === null ? Number.NaN : (cell as number);
    else column[rows] = cell as string | null;
  }
  buffer.rows++;
}
