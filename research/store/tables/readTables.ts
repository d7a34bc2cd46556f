import { statSync } from 'node:fs';
import { nearestHint, type Checked, type Issue } from '#sim';
import { OUTCOME_COLUMNS, type StoredColumn } from '#experiments';
import { openStore, type Store } from '../disk/store.ts';
import { storePaths } from '../disk/storePaths.ts';
import type { Cells } from './tableBuffer.ts';
import { openTableReader, type TableReader } from './tableReader.ts';
import { diskIssue } from '../disk/wholeFile.ts';

/** The merged table of runs, column by column; `factors` by name: numbers, whole numbers and flags (0, 1) with NaN where missing, or texts. */
export interface RunTable {
  readonly rows: number;
  readonly run: Int32Array;
  readonly point: Int32Array;
  readonly replicate: Int32Array;
  readonly runId: readonly string[];
  readonly seed: readonly string[];
  readonly status: readonly string[];
  readonly reason: readonly string[];
  readonly fingerprint: readonly string[];
  readonly warnings: readonly (string | null)[];
  readonly factors: Readonly<Record<string, Float64Array | readonly (string | null)[]>>;
}

/** Which part of the outcomes to read. */
export interface OutcomesAsked {
  /** Names of outcomes; all when left out. */
  readonly columns?: readonly string[];
  readonly month?: number;
  readonly area?: string;
}

/** Rows of the merged table of outcomes, column by column, sorted by run; NaN for what does not exist. */
export interface OutcomeTable {
  readonly rows: number;
  readonly run: Int32Array;
  readonly month: Int32Array;
  readonly area: readonly string[];
  readonly columns: Readonly<Record<string, Float64Array>>;
}

/** Reads the merged table of runs. Memory: 8 bytes for each cell, and the texts. */
export async function readRuns(dir: string): Promise<Checked<RunTable>> {
  return withTable(dir, 'runs', async (reader, store) => {
    const columns = store.tables.runs;
    const cells = await readWhole(reader, columns);
    const named = Object.fromEntries(columns.map(({ name }, i) => [name, cells[i]!]));
    const whole = (name: string) => Int32Array.from(named[name] as Float64Array);
    const text = (name: string) => named[name] as string[];
    const value: RunTable = {
      rows: reader.rows,
      run: whole('run'),
      point: whole('point'),
      replicate: whole('replicate'),
      runId: text('runId'),
      seed: text('seed'),
      status: text('status'),
      reason: text('reason'),
      fingerprint: text('fingerprint'),
      warnings: named['warnings'] as (string | null)[],
      factors: Object.fromEntries(store.manifest.factors.map(({ name }) => [name, named[name]!])),
    };
    return { ok: true, value };
  });
}

/** Reads columns of the merged table of outcomes, of one month or area if asked. Memory: 8 bytes for each number kept. */
export async function readOutcomes(dir: string, asked: OutcomesAsked = {}): Promise<Checked<OutcomeTable>> {
  return withTable(dir, 'outcomes', async (reader, store) => {
    const known = store.manifest.outcomes.map(({ name }) => name);
    const names = asked.columns ?? known;
    const unknown = names.filter((name) => !known.includes(name));
    if (unknown.length > 0) return { ok: false, issues: unknown.map((name) => unknownOutcome(name, known)) };
    const rowsOf = await select(reader, asked);
    const rows = rowsOf.reduce((sum, kept) => sum + kept.length, 0);
    const picked = async (name: string): Promise<Cells> => {
      const column = store.tables.outcomes.find((each) => each.name === name)!;
      const into: Cells = column.type === 'text' ? [] : new Float64Array(rows);
      let at = 0;
      for (const [group, kept] of rowsOf.entries()) {
        if (kept.length === 0) continue;
        const [cells] = (await reader.read(group, [column])).cells;
        for (const row of kept) into[at++] = cells![row] as never;
      }
      return into;
    };
    const columns: Record<string, Float64Array> = {};
    for (const name of names) columns[name] = (await picked(name)) as Float64Array;
    const value: OutcomeTable = {
      rows,
      run: Int32Array.from((await picked('run')) as Float64Array),
      month: Int32Array.from((await picked('month')) as Float64Array),
      area: (await picked('area')) as string[],
      columns,
    };
    return { ok: true, value };
  });
}

/** Rows of each row group that are asked for. */
async function select(reader: TableReader, { month, area }: OutcomesAsked): Promise<Uint32Array[]> {
  const [, months, areas] = OUTCOME_COLUMNS;
  const selected: Uint32Array[] = [];
  for (const [group, rows] of reader.groups.entries()) {
    let kept = Uint32Array.from({ length: rows }, (_, row) => row);
    if (month !== undefined) {
      const [cells] = (await reader.read(group, [months!])).cells;
      kept = kept.filter((row) => cells![row] === month);
    }
    if (area !== undefined && kept.length > 0) {
      const [cells] = (await reader.read(group, [areas!])).cells;
      kept = kept.filter((row) => cells![row] === area);
    }
    selected.push(kept);
  }
  return selected;
}

async function readWhole(reader: TableReader, columns: readonly StoredColumn[]): Promise<Cells[]> {
  const whole = columns.map(({ type }): Cells => (type === 'text' ? [] : new Float64Array(reader.rows)));
  let at = 0;
  for (const group of reader.groups.keys()) {
    const { cells, rows } = await reader.read(group, columns);
    for (const [i, part] of cells.entries()) {
      const into = whole[i]!;
      if (part instanceof Float64Array) (into as Float64Array).set(part, at);
      else for (let row = 0; row < rows; row++) into[at + row] = part[row]!;
    }
    at += rows;
  }
  return whole;
}

async function withTable<T>(
  dir: string,
  table: 'runs' | 'outcomes',
  read: (reader: TableReader, store: Store) => Promise<Checked<T>>,
): Promise<Checked<T>> {
  const store = openStore(dir);
  if (!store.ok) return store;
  const path = storePaths.merged(dir)[table];
  const record = store.value.manifest.merged?.files.find(({ name }) => name === `${table}.parquet`);
  if (record === undefined) {
    return {
      ok: false,
      issues: [{ field: dir, expected: 'merged results', got: 'none yet', hint: 'merge the folder first' }],
    };
  }
  try {
    // Not the checksum: who reads one column should not wait for all.
    const { size } = statSync(path);
    if (size !== record.bytes) {
      const hint = 'merge the folder again';
      return { ok: false, issues: [{ field: path, expected: `${record.bytes} bytes`, got: `${size} bytes`, hint }] };
    }
    return await read(await openTableReader(path, store.value.tables[table]), store.value);
  } catch (error) {
    return { ok: false, issues: [diskIssue(path, error)] };
  }
}

function unknownOutcome(name: string, known: readonly string[]): Issue {
  const hint = nearestHint(name, known) ?? `recorded: ${known.join(', ')}`;
  return { field: 'columns', expected: 'an outcome that was recorded', got: name, hint };
}
