import { readEntry, type JournalIndex } from '../journal/journalIndex.ts';
import type { Tables } from '../disk/columns.ts';
import { takeLine } from '../journal/finishedLine.ts';
import type { TablePaths } from '../disk/storePaths.ts';
import { copyRows, type TableBuffer } from '../tables/tableBuffer.ts';
import { openTableReader } from '../tables/tableReader.ts';

/** Finished runs of one place, ascending, one at a time. */
export interface RunSource {
  /** For messages: where the run at the head stands. */
  name(): string;
  /** Set when all it has may be elsewhere too, as in tables that were merged from it: finding it twice is no remark. */
  readonly copies?: true;
  /** Number of the run at the head; `NO_MORE` at the end. */
  head(): number;
  /** Set when `load` must be awaited before the head is taken. */
  wants(): boolean;
  load(): Promise<void>;
  /** Appends the run at the head to both buffers and moves on. */
  take(runs: TableBuffer, outcomes: TableBuffer): void;
}

export const NO_MORE = Infinity;

/** Runs out of journals, by the places an index has found; a line is read when its turn comes. */
export function journalSource(index: JournalIndex): RunSource {
  let at = 0;
  const file = () => index.files[index.file[at]!]!;
  return {
    name: file,
    head: () => index.runs[at] ?? NO_MORE,
    wants: () => false,
    load: () => Promise.resolve(),
    take(runs, outcomes) {
      takeLine(readEntry(file(), index.offset[at]!, index.length[at]!), runs, outcomes);
      at++;
    },
  };
}

/** Runs out of a pair of Parquet tables, holding one row group of each. A run never lies across two row groups. */
export async function tableSource(paths: TablePaths, tables: Tables): Promise<RunSource> {
  const runs = await openTableReader(paths.runs, tables.runs);
  const outcomes = await openTableReader(paths.outcomes, tables.outcomes);
  const run = { group: 0, at: 0, buffer: null as TableBuffer | null };
  const reading = { group: 0, at: 0, buffer: null as TableBuffer | null };
  const spent = (place: typeof run) => place.buffer === null || place.at === place.buffer.rows;
  const runsWanted = () => spent(run) && run.group < runs.groups.length;
  const readingsWanted = () => spent(reading) && reading.group < outcomes.groups.length;
  if (runsWanted()) await nextRuns();

  async function nextRuns(): Promise<void> {
    run.buffer = await runs.read(run.group++, tables.runs);
    run.at = 0;
  }

  return {
    name: () => paths.outcomes,
    head: () => (spent(run) ? NO_MORE : (run.buffer!.cells[0]![run.at] as number)),
    wants: () => runsWanted() || readingsWanted(),
    async load() {
      if (runsWanted()) await nextRuns();
      if (!readingsWanted()) return;
      reading.buffer = await outcomes.read(reading.group++, tables.outcomes);
      reading.at = 0;
    },
    take(runsTo, outcomesTo) {
      const number = run.buffer!.cells[0]![run.at]!;
      copyRows(run.buffer!, run.at, run.at + 1, runsTo);
      run.at++;
      if (reading.buffer === null) return;
      const { cells, rows } = reading.buffer;
      const from = reading.at;
      while (reading.at < rows && cells[0]![reading.at] === number) reading.at++;
      copyRows(reading.buffer, from, reading.at, outcomesTo);
    },
  };
}
