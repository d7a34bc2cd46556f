import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { nextTask } from '../../run/nextTask.ts';
import { takenRuns, type Taken, type TakenRun } from './takenRuns.ts';

/** Columns of the table of values, a row for every number: with them it reads the same whichever outcomes were taken. */
export const RUN_COLUMNS = ['strategy', 'replicate', 'seed', 'month', 'metric', 'value'] as const;

/** What takes the table as it is written: text of the CSV, which is packed at once, so that it never stands in memory as a whole. */
export interface TableSinks {
  readonly csv: (text: string) => void;
  /** Hears the share that is done. */
  readonly onShare: (share: number) => void;
}

const DOUBLE = { type: 'DOUBLE', repetition_type: 'OPTIONAL' } as const;
const WHOLE = { type: 'INT32', repetition_type: 'REQUIRED' } as const;
const TEXT = {
  type: 'BYTE_ARRAY',
  converted_type: 'UTF8',
  logical_type: { type: 'STRING' },
  repetition_type: 'REQUIRED',
} as const;
const TYPES = { strategy: TEXT, replicate: WHOLE, seed: TEXT, month: WHOLE, metric: TEXT, value: DOUBLE };

/**
 * Writes every value of every run twice, as CSV and as Parquet, run by run and each in a task of its own, so that the page
 * answers while it works. Types of Parquet are given, never guessed; a value that does not exist is an empty cell and a null.
 */
export async function writeRunsTable(taken: Taken, { csv, onShare }: TableSinks): Promise<Uint8Array> {
  const runs = takenRuns(taken);
  const bytes = new ByteWriter();
  const parquet = new ParquetWriter({
    writer: bytes,
    schema: [
      { name: 'root', num_children: RUN_COLUMNS.length },
      ...RUN_COLUMNS.map((name) => ({ name, ...TYPES[name] })),
    ],
    createdBy: 'samspill',
  });
  csv(`${RUN_COLUMNS.join(',')}\n`);
  for (const [n, run] of runs.entries()) {
    csv(linesOf(run, taken));
    void parquet.write({
      columnData: columnsOf(run, taken),
      rowGroupSize: taken.outcomes.length * taken.data.months.length,
    });
    onShare((n + 1) / runs.length);
    await nextTask();
  }
  void parquet.finish();
  return bytes.getBytes();
}

/** Names of strategies and outcomes are made of letters, digits, - and _: no cell here needs quotes, and none is a formula. */
function linesOf({ strategy, replicate, seed, record }: TakenRun, { data, outcomes }: Taken): string {
  const lines: string[] = [];
  for (const outcome of outcomes) {
    const values = record.series[outcome];
    data.months.forEach((month, point) => {
      const value = values?.[point];
      lines.push(`${strategy},${replicate},${seed},${month},${outcome},${known(value) ? String(value) : ''}\n`);
    });
  }
  return lines.join('');
}

function columnsOf({ strategy, replicate, seed, record }: TakenRun, { data, outcomes }: Taken) {
  const { months } = data;
  const rows = outcomes.length * months.length;
  const month = new Int32Array(rows);
  const metric: string[] = [];
  const value: (number | null)[] = [];
  for (const outcome of outcomes) {
    const values = record.series[outcome];
    months.forEach((one, point) => {
      const read = values?.[point];
      month[metric.length] = one;
      metric.push(outcome);
      value.push(known(read) ? read : null);
    });
  }
  return [
    { name: 'strategy', data: Array<string>(rows).fill(strategy) },
    { name: 'replicate', data: new Int32Array(rows).fill(replicate) },
    { name: 'seed', data: Array<string>(rows).fill(seed) },
    { name: 'month', data: month },
    { name: 'metric', data: metric },
    // Never through a dictionary, in which 0 and -0 are one.
    { name: 'value', data: value, encoding: 'PLAIN' as const, statistics: false },
  ];
}

function known(value: number | undefined): value is number {
  return Number.isFinite(value);
}
