import { canonicalJson, type Checked, type Issue } from '#sim';
import type { Tables } from '../disk/columns.ts';
import { openCsvWriter } from '../tables/csvWriter.ts';
import { joinRuns, type Joined } from './joinRuns.ts';
import type { FileRecord } from '../disk/manifest.ts';
import type { RunSource } from './runSource.ts';
import type { TablePaths } from '../disk/storePaths.ts';
import { openTableWriter, type TableWriter } from '../tables/tableWriter.ts';
import type { TableBuffer } from '../tables/tableBuffer.ts';
import { diskIssue } from '../disk/wholeFile.ts';

/** What to write, and where. */
export interface TablesToWrite {
  readonly paths: TablePaths;
  readonly csv?: TablePaths;
  readonly tables: Tables;
  /** Rows after which a row group ends, with the run that reaches them. */
  readonly groupRows: { readonly runs: number; readonly outcomes: number };
  /** Kept in the files; must not tell one machine, order or division from another. */
  readonly about: Readonly<Record<string, unknown>>;
}

export interface WrittenTables extends Joined {
  readonly runs: Int32Array;
  readonly failed: number;
  readonly files: { readonly runs: FileRecord; readonly outcomes: FileRecord };
  readonly csv: readonly FileRecord[];
  /** Gives the files their names; before that nothing has changed. */
  keep(): void;
  abandon(): void;
}

/** Cells of a row group in a merged table: about 4 MB of numbers, and some times that while they are written. Readers like large row groups. */
const MERGED_CELLS = 500_000;
/** In a part, of which a merge holds one row group each. */
const PART_CELLS = 250_000;
/** In all parts together: about 80 MB. */
const CELLS_AT_A_TIME = 10_000_000;
/** Smaller row groups would be mostly headers. */
const LEAST_ROWS = 256;

/** Row groups of a merged table depend on its columns only, those of a part also on how many parts are read at once. */
export function groupRows({ runs, outcomes }: Tables, parts?: number): { runs: number; outcomes: number } {
  const cells = parts === undefined ? MERGED_CELLS : Math.min(PART_CELLS, CELLS_AT_A_TIME / parts);
  const rows = (columns: number) => Math.max(LEAST_ROWS, Math.floor(cells / columns));
  return { runs: rows(runs.length), outcomes: rows(outcomes.length) };
}

/**
 * Joins sources into the two tables, streaming: what is held is one row group of each table and of each source. Files
 * have passing names until `keep`. Issues when two sources differ about a run or the disk refuses; then nothing is left.
 */
export async function writeTables(
  sources: readonly RunSource[],
  asked: TablesToWrite,
): Promise<Checked<WrittenTables>> {
  const { paths, csv, tables, about } = asked;
  const text = canonicalJson(about);
  const writers: { runs: TableWriter[]; outcomes: TableWriter[] } = { runs: [], outcomes: [] };
  const all = () => [...writers.runs, ...writers.outcomes];
  const abandon = () => all().forEach((writer) => writer.abandon());
  const numbers: number[] = [];
  let failed = 0;
  const write = (table: 'runs' | 'outcomes', buffer: TableBuffer) => {
    const { rows } = buffer;
    for (const writer of writers[table]) {
      buffer.rows = rows;
      writer.write(buffer);
    }
  };
  const last: { runs?: TableBuffer; outcomes?: TableBuffer } = {};
  try {
    for (const table of ['runs', 'outcomes'] as const) {
      writers[table].push(openTableWriter(paths[table], tables[table], text));
      if (csv !== undefined) writers[table].push(openCsvWriter(csv[table], tables[table]));
    }
    const joined = await joinRuns(sources, tables, (run, runs, outcomes) => {
      numbers.push(run.run);
      if (run.failed) failed++;
      last.runs = runs;
      last.outcomes = outcomes;
      if (runs.rows >= asked.groupRows.runs) write('runs', runs);
      if (outcomes.rows >= asked.groupRows.outcomes) write('outcomes', outcomes);
    });
    if (joined.differing.length > 0) return refuse(joined.differing);
    if (last.runs !== undefined) write('runs', last.runs);
    if (last.outcomes !== undefined) write('outcomes', last.outcomes);
    const [runs, ...runsCsv] = writers.runs.map((writer) => writer.finish());
    const [outcomes, ...outcomesCsv] = writers.outcomes.map((writer) => writer.finish());
    const files = { runs: runs!, outcomes: outcomes! };
    const keep = () => all().forEach((writer) => writer.keep());
    const written = { ...joined, runs: Int32Array.from(numbers), failed, files, csv: [...runsCsv, ...outcomesCsv] };
    return { ok: true, value: { ...written, keep, abandon } };
  } catch (error) {
    return refuse([diskIssue(paths.outcomes, error)]);
  }

  function refuse(issues: readonly Issue[]): Checked<WrittenTables> {
    abandon();
    return { ok: false, issues };
  }
}
