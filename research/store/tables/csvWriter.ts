import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { csvCell } from '#scenarios';
import type { StoredColumn } from '#experiments';
import type { TableWriter } from './tableWriter.ts';
import { passingName } from '../disk/passing.ts';
import { putInPlace, writeAll } from '../disk/wholeFile.ts';

/** Bytes of text that are put together before they are written. */
const CHUNK = 1 << 16;

/**
 * Writes a table as CSV: quoting after RFC 4180, UTF-8, LF, comma, point as decimal mark whatever the locale. Numbers have
 * the shortest digits that read back to the same double; flags are true and false; what is missing is an empty cell.
 */
export function openCsvWriter(path: string, columns: readonly StoredColumn[]): TableWriter {
  const passing = passingName(path);
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(passing, 'wx');
  const hash = createHash('sha256');
  let open = true;
  let rows = 0;
  let bytes = 0;

  function put(text: string): void {
    const chunk = Buffer.from(text);
    hash.update(chunk);
    writeAll(file, chunk);
    bytes += chunk.length;
  }

  function close(): void {
    if (open) closeSync(file);
    open = false;
  }

  let begun = false;
  function begin(): void {
    if (!begun) put(`${columns.map(({ name }) => csvCell(name)).join(',')}\n`);
    begun = true;
  }

  return {
    write(buffer) {
      begin();
      let text = '';
      for (let row = 0; row < buffer.rows; row++) {
        for (let i = 0; i < columns.length; i++)
          text += (i === 0 ? '' : ',') + storedCell(columns[i]!, buffer.cells[i]![row]!);
        text += '\n';
        if (text.length < CHUNK) continue;
        put(text);
        text = '';
      }
      put(text);
      rows += buffer.rows;
      buffer.rows = 0;
    },
    finish() {
      begin();
      fsyncSync(file);
      close();
      return { name: basename(path), rows, bytes, sha256: hash.digest('hex') };
    },
    keep: () => putInPlace(passing, path),
    abandon() {
      close();
      rmSync(passing, { force: true });
    },
  };
}

function storedCell({ type }: StoredColumn, cell: string | number | null): string {
  if (type === 'flag' && typeof cell === 'number' && !Number.isNaN(cell)) return cell === 1 ? 'true' : 'false';
  return Object.is(cell, -0) ? '-0' : csvCell(cell);
}
