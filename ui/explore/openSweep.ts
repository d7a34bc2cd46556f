import { OUTCOME_COLUMNS, RUN_COLUMNS } from '#experiments';
import { numberOf, readSweepTable, type SweepTable } from './readSweep.ts';

/** Columns of the table of runs that are no factors, and of the table of outcomes that are no outcomes. */
const RUN_KEYS = RUN_COLUMNS.map(({ name }) => name);
const OUTCOME_KEYS = OUTCOME_COLUMNS.map(({ name }) => name);

/** Larger tables are for R, Python and DuckDB: a page reads them into memory. */
export const MOST_ROWS = 600_000;

/** A factor of a sweep: a number for each run, or a text. */
export interface SweepFactor {
  readonly name: string;
  readonly numbers: Float64Array;
  /** Texts where the factor has no numbers; null otherwise. */
  readonly texts: readonly string[] | null;
}

/** The results of a sweep, opened. */
export interface OpenedSweep {
  readonly runs: Int32Array;
  readonly points: Int32Array;
  readonly pointCount: number;
  readonly failed: number;
  readonly factors: readonly SweepFactor[];
  readonly outcomes: readonly string[];
  readonly months: readonly number[];
  readonly areas: readonly string[];
  /** An outcome of every run, in the order of `runs`; NaN where there is none. */
  valuesOf(outcome: string, month: number, area: string): Promise<Float64Array>;
}

export type SweepProblem =
  | { readonly kind: 'missing'; readonly files: readonly string[] }
  | { readonly kind: 'tooLarge'; readonly file: string }
  | { readonly kind: 'lacks'; readonly file: string; readonly column: string }
  | { readonly kind: 'unreadable'; readonly file: string; readonly reason: string };

export type SweepReading =
  { readonly ok: true; readonly value: OpenedSweep } | { readonly ok: false; readonly problem: SweepProblem };

/** Finds the tables of a sweep among files, Parquet before CSV, and opens them. */
export async function openSweep(files: readonly File[]): Promise<SweepReading> {
  const table = (name: string): File | undefined =>
    files.find((file) => file.name.toLowerCase() === `${name}.parquet`) ??
    files.find((file) => file.name.toLowerCase() === `${name}.csv`);
  const [runFile, outcomeFile] = [table('runs'), table('outcomes')];
  if (runFile === undefined || outcomeFile === undefined)
    return failed({ kind: 'missing', files: files.map(({ name }) => name).slice(0, 12) });
  const tables: SweepTable[] = [];
  for (const [file, keys] of [
    [runFile, ['run', 'point', 'status']],
    [outcomeFile, OUTCOME_KEYS],
  ] as const) {
    try {
      const opened = await readSweepTable(file);
      const lacking = keys.find((name) => !opened.columns.includes(name));
      if (lacking !== undefined) return failed({ kind: 'lacks', file: file.name, column: lacking });
      if (opened.rows > MOST_ROWS) return failed({ kind: 'tooLarge', file: file.name });
      tables.push(opened);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      return failed({ kind: 'unreadable', file: file.name, reason });
    }
  }
  const [runTable, outcomeTable] = tables;
  if (runTable === undefined || outcomeTable === undefined) throw new Error('two tables were opened');
  try {
    return { ok: true, value: await joined(runTable, outcomeTable) };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return failed({ kind: 'unreadable', file: outcomeTable.file, reason });
  }
}

async function joined(runTable: SweepTable, outcomeTable: SweepTable): Promise<OpenedSweep> {
  const factorNames = runTable.columns.filter((name) => !RUN_KEYS.includes(name));
  const rows = await runTable.read(['run', 'point', 'status', ...factorNames]);
  const keys = await outcomeTable.read(OUTCOME_KEYS);
  const runs = Int32Array.from(rows, (row) => numberOf(row['run']));
  const points = Int32Array.from(rows, (row) => numberOf(row['point']));
  const placeOf = new Map(Array.from(runs, (run, n) => [run, n]));
  const outcomeRuns = Int32Array.from(keys, (row) => numberOf(row['run']));
  const outcomeMonths = Int32Array.from(keys, (row) => numberOf(row['month']));
  const outcomeAreas = keys.map((row) => textOf(row['area']));
  return {
    runs,
    points,
    pointCount: new Set(points).size,
    failed: rows.filter((row) => row['status'] === 'failed').length,
    factors: factorNames.map((name) => factorOf(name, rows)),
    outcomes: outcomeTable.columns.filter((name) => !OUTCOME_KEYS.includes(name)),
    months: [...new Set(outcomeMonths)].sort((a, b) => a - b),
    areas: [...new Set(outcomeAreas)],
    async valuesOf(outcome, month, area) {
      const column = await outcomeTable.read([outcome]);
      const values = new Float64Array(runs.length).fill(NaN);
      for (let row = 0; row < outcomeRuns.length; row++) {
        if (outcomeMonths[row] !== month || outcomeAreas[row] !== area) continue;
        const place = placeOf.get(outcomeRuns[row] ?? -1);
        if (place !== undefined) values[place] = numberOf(column[row]?.[outcome]);
      }
      return values;
    },
  };
}

function factorOf(name: string, rows: readonly Readonly<Record<string, unknown>>[]): SweepFactor {
  const numbers = Float64Array.from(rows, (row) => numberOf(row[name]));
  const isText = numbers.every((value) => Number.isNaN(value));
  return { name, numbers, texts: isText ? rows.map((row) => textOf(row[name])) : null };
}

function textOf(cell: unknown): string {
  return typeof cell === 'string' ? cell : cell === null || cell === undefined ? '' : JSON.stringify(cell);
}

function failed(problem: SweepProblem): SweepReading {
  return { ok: false, problem };
}
