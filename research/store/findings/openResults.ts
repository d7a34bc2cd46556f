import { commandLine } from '#pictures';
import type { Checked } from '#sim';
import type { Manifest, MergeRecord } from '../disk/manifest.ts';
import { fileIssue } from '../merge/part.ts';
import { readRuns, type RunTable } from '../tables/readTables.ts';
import { openStore } from '../disk/store.ts';
import { storePaths } from '../disk/storePaths.ts';
import { readEssence, type Essence } from './readEssence.ts';
import { sweepFactors, type SweepFactor } from './sweepFactor.ts';

/** A merged folder of results, open for analysis. */
export interface SweepResults {
  readonly dir: string;
  readonly manifest: Manifest;
  readonly merged: MergeRecord;
  readonly essence: Essence;
  readonly runs: RunTable;
  readonly factors: readonly SweepFactor[];
  /** Numbers of the design points that have a run in the table, upwards. */
  readonly points: Int32Array;
  /** For each row of the table of runs, the place of its point in `points`. */
  readonly pointOf: Int32Array;
  /** For each of `points`, its first row. */
  readonly firstRow: Int32Array;
}

/**
 * Opens a folder for analysis. Refused: folders without a manifest, that were not merged, whose tables are not as the merge
 * recorded them (checksums are read whole), or whose manifest holds another experiment than its hash says.
 */
export async function openResults(dir: string): Promise<Checked<SweepResults>> {
  const store = openStore(dir);
  if (!store.ok) return store;
  const { manifest } = store.value;
  const essence = readEssence(dir, manifest);
  if (!essence.ok) return essence;
  const { merged } = manifest;
  if (merged === undefined) {
    const hint = mergeCommand(dir);
    return { ok: false, issues: [{ field: dir, expected: 'merged results', got: 'none yet', hint }] };
  }
  const issues = Object.entries(storePaths.merged(dir)).flatMap(([table, path]) => {
    const record = merged.files.find(({ name }) => name === `${table}.parquet`);
    const got = fileIssue(path, record);
    const hint = `damaged or changed; ${mergeCommand(dir)} makes it again where the parts are there`;
    return got === null ? [] : [{ field: path, expected: 'the table as it was merged', got, hint }];
  });
  if (issues.length > 0) return { ok: false, issues };
  const runs = await readRuns(dir);
  if (!runs.ok) return runs;
  const factors = sweepFactors(essence.value, manifest.factors);
  return {
    ok: true,
    value: { dir, manifest, merged, essence: essence.value, runs: runs.value, factors, ...byPoint(runs.value) },
  };
}

function mergeCommand(dir: string): string {
  return commandLine(['samspill', 'sweep', 'merge', dir]);
}

function byPoint({ point }: RunTable): Pick<SweepResults, 'points' | 'pointOf' | 'firstRow'> {
  const points = Int32Array.from(new Set(point)).sort();
  const place = new Map(Array.from(points, (number, i) => [number, i]));
  const pointOf = point.map((number) => place.get(number) ?? 0);
  const firstRow = new Int32Array(points.length).fill(-1);
  pointOf.forEach((at, row) => {
    if (firstRow[at] === -1) firstRow[at] = row;
  });
  return { points, pointOf, firstRow };
}
