import { parquetMetadataAsync, parquetReadObjects, type AsyncBuffer } from 'hyparquet';
import { readCsv } from '#scenarios';
import { issueText } from '#sim';

/** A table of a sweep: rows with a value for each column; texts, numbers, flags, or nothing. */
export interface SweepTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** Reads some columns of all rows; of Parquet only they are read from the file. */
  read(columns: readonly string[]): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

/** Opens a table, as Parquet or CSV by the end of its name. Throws with the reason where it is none. */
export async function readSweepTable(file: File): Promise<SweepTable> {
  return /\.parquet$/i.test(file.name) ? parquetTable(file) : csvTable(file);
}

async function parquetTable(file: File): Promise<SweepTable> {
  const buffer: AsyncBuffer = {
    byteLength: file.size,
    slice: (start, end) => file.slice(start, end).arrayBuffer(),
  };
  const metadata = await parquetMetadataAsync(buffer);
  return {
    file: file.name,
    columns: metadata.schema.slice(1).map(({ name }) => name),
    rows: Number(metadata.num_rows),
    read: (columns) => parquetReadObjects({ file: buffer, metadata, columns: [...columns] }),
  };
}

async function csvTable(file: File): Promise<SweepTable> {
  const table = readCsv(await file.text(), file.name, 'a table of a sweep');
  if (!table.ok) throw new Error(table.issues.map(issueText).join('; '));
  const { header, rows } = table.value;
  return {
    file: file.name,
    columns: header.fields,
    rows: rows.length,
    read(asked) {
      const places = asked.map((name) => header.fields.indexOf(name));
      return Promise.resolve(
        rows.map(({ fields }) => Object.fromEntries(asked.map((name, n) => [name, fields[places[n] ?? -1]]))),
      );
    },
  };
}

/** A cell as a number: yes and no as 1 and 0, texts that are numbers, NaN for anything else. */
export function numberOf(cell: unknown): number {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'bigint' || typeof cell === 'boolean') return Number(cell);
  if (typeof cell !== 'string' || cell.trim() === '') return NaN;
  return cell === 'true' ? 1 : cell === 'false' ? 0 : Number(cell);
}
