import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { parquetMetadataAsync, parquetRead, type AsyncBuffer, type FileMetaData } from 'hyparquet';
import type { StoredColumn } from '#experiments';
import { createBuffer, type Cells, type TableBuffer } from './tableBuffer.ts';

/** A Parquet table that is read one row group at a time. Neither the file nor its footer is kept open between two. */
export interface TableReader {
  readonly rows: number;
  /** Rows of each row group. */
  readonly groups: readonly number[];
  /** Reads some columns of a row group, or all; they come in the order asked for. */
  read(group: number, columns: readonly StoredColumn[]): Promise<TableBuffer>;
}

/** Throws when the file is not the table expected: not Parquet, or without one of the columns. */
export async function openTableReader(path: string, columns: readonly StoredColumn[]): Promise<TableReader> {
  const { row_groups, schema } = await footer(path);
  const there = new Set(schema.slice(1).map(({ name }) => name));
  const missing = columns.filter(({ name }) => !there.has(name)).map(({ name }) => name);
  if (missing.length > 0) throw new Error(`${path} has no column ${missing.join(', ')}`);
  const groups = row_groups.map(({ num_rows }) => Number(num_rows));
  const starts: number[] = [];
  let rowsInAll = 0;
  for (const rows of groups) {
    starts.push(rowsInAll);
    rowsInAll += rows;
  }
  return {
    rows: rowsInAll,
    groups,
    async read(group, asked) {
      const rowStart = starts[group]!;
      const rows = groups[group]!;
      const buffer = createBuffer(asked, rows);
      const file = fileSlices(path);
      const metadata = await footer(path);
      // One column at a time: while it is taken apart a column needs several times its size.
      for (const [i, { name }] of asked.entries()) {
        const cells = buffer.cells[i]!;
        await parquetRead({
          file,
          metadata,
          columns: [name],
          rowStart,
          rowEnd: rowStart + rows,
          onChunk: ({ columnData, rowStart: at }) => fill(cells, at - rowStart, columnData),
        });
      }
      buffer.rows = rows;
      return buffer;
    },
  };
}

/** Missing is null in Parquet; flags are booleans there and whole numbers of 64 bits bigints. */
function fill(cells: Cells, at: number, values: ArrayLike<unknown>): void {
  if (!(cells instanceof Float64Array)) {
    for (let i = 0; i < values.length; i++) cells[at + i] = values[i] as string | null;
  } else if (values instanceof Float64Array || values instanceof Int32Array) {
    cells.set(values, at);
  } else {
    for (let i = 0; i < values.length; i++) {
      const value = values[i];
      cells[at + i] = value === null || value === undefined ? Number.NaN : Number(value);
    }
  }
}

async function footer(path: string): Promise<FileMetaData> {
  return parquetMetadataAsync(fileSlices(path));
}

function fileSlices(path: string): AsyncBuffer {
  return {
    byteLength: statSync(path).size,
    slice(start, end = statSync(path).size) {
      const file = openSync(path, 'r');
      try {
        const bytes = new Uint8Array(end - start);
        let at = 0;
        while (at < bytes.length) {
          const read = readSync(file, bytes, at, bytes.length - at, start + at);
          if (read === 0) throw new Error(`${path} is shorter than it says`);
          at += read;
        }
        return bytes.buffer;
      } finally {
        closeSync(file);
      }
    },
  };
}
