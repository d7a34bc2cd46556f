import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { StoredColumn } from '#experiments';
import type { FileRecord } from '../disk/manifest.ts';
import type { TableBuffer } from './tableBuffer.ts';
import { passingName } from '../disk/passing.ts';
import { putInPlace, writeAll } from '../disk/wholeFile.ts';

/** Writes one table as Parquet under a passing name, row group by row group. */
export interface TableWriter {
  /** Writes what is in the buffer as one row group and empties the buffer. */
  write(buffer: TableBuffer): void;
  /** Ends the file and syncs it; it still has its passing name. */
  finish(): FileRecord;
  /** Gives the finished file its name. */
  keep(): void;
  /** Leaves nothing behind. */
  abandon(): void;
}

const DRAIN_AT = 1 << 20;
/** Row groups are small enough: the writer need not estimate where a page is full. */
const ONE_PAGE = 0;

/**
 * Parquet with snappy, the schema always passed: a column guessed from values that happen to be whole would change them.
 * Numbers are written plainly, never through a dictionary, in which 0 and -0 are one. `about` is kept in the file.
 */
export function openTableWriter(path: string, columns: readonly StoredColumn[], about: string): TableWriter {
  const passing = passingName(path);
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(passing, 'wx');
  const hash = createHash('sha256');
  const bytes = new ByteWriter(1 << 16);
  let open = true;
  let rows = 0;

  function drain(): void {
    const chunk = new Uint8Array(bytes.buffer, 0, bytes.index);
    hash.update(chunk);
    writeAll(file, chunk);
    bytes.index = 0;
  }

  /** Drains before more room would be made, so that a row group is never in memory as bytes too. */
  function ensure(size: number): void {
    if (bytes.index > DRAIN_AT) drain();
    ByteWriter.prototype.ensure.call(bytes, size);
  }

  function close(): void {
    if (open) closeSync(file);
    open = false;
  }

  const writer = new ParquetWriter({
    writer: Object.assign(bytes, { ensure, flush: drain, finish: drain }),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(schemaElement)],
    createdBy: 'samspill',
    kvMetadata: [{ key: 'samspill', value: about }],
  });
  return {
    write(buffer) {
      if (buffer.rows === 0) return;
      const columnData = columns.map((column, i) => ({ name: column.name, ...columnSource(column, buffer, i) }));
      // Everything here is synchronous: flush returns nothing to wait for.
      void writer.write({ columnData, rowGroupSize: buffer.rows, pageSize: ONE_PAGE });
      rows += buffer.rows;
      buffer.rows = 0;
    },
    finish() {
      void writer.finish();
      fsyncSync(file);
      close();
      return { name: basename(path), rows, bytes: bytes.offset, sha256: hash.digest('hex') };
    },
    keep: () => putInPlace(passing, path),
    abandon() {
      close();
      rmSync(passing, { force: true });
    },
  };
}

function schemaElement({ name, type, key }: StoredColumn): SchemaElement {
  const repetition_type = key ? 'REQUIRED' : 'OPTIONAL';
  if (type === 'text') {
    return { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' }, repetition_type };
  }
  if (type === 'number') return { name, type: 'DOUBLE', repetition_type };
  if (type === 'flag') return { name, type: 'BOOLEAN', repetition_type };
  return { name, type: key ? 'INT32' : 'INT64', repetition_type };
}

function columnSource({ type, key }: StoredColumn, { cells, rows }: TableBuffer, i: number) {
  const column = cells[i]!;
  if (!(column instanceof Float64Array)) return { data: column.slice(0, rows) };
  const numbers = column.subarray(0, rows);
  if (type === 'whole') return { data: key ? Int32Array.from(numbers) : orNull(numbers, BigInt) };
  if (type === 'flag') return { data: orNull(numbers, (cell) => cell === 1) };
  const data = hasMissing(numbers) ? orNull(numbers, (cell) => cell) : numbers;
  // Least and greatest values help to skip rows by run or month; nobody skips by an outcome, and they took 7% of the time.
  return { data, encoding: 'PLAIN' as const, statistics: false };
}

function hasMissing(numbers: Float64Array): boolean {
  for (let i = 0; i < numbers.length; i++) if (Number.isNaN(numbers[i])) return true;
  return false;
}

function orNull<T>(numbers: Float64Array, convert: (cell: number) => T): (T | null)[] {
  return Array.from(numbers, (cell) => (Number.isNaN(cell) ? null : convert(cell)));
}
