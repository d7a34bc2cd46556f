import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Checked, Issue } from '#sim';
import { aboutTables } from './aboutTables.ts';
import { gatherStores, type MixedKind } from './gatherStores.ts';
import { missingRuns } from './missingRuns.ts';
import type { FileRecord, MergeRecord } from '../disk/manifest.ts';
import { clearStore } from '../disk/ownFiles.ts';
import { fileIssue } from './part.ts';
import { writeDocuments } from './writeDocuments.ts';
import { runRanges } from '../disk/runRanges.ts';
import { tableSource, type RunSource } from './runSource.ts';
import { shardSources } from './shardSources.ts';
import type { Store } from '../disk/store.ts';
import { storePaths } from '../disk/storePaths.ts';
import { diskIssue } from '../disk/wholeFile.ts';
import { groupRows, writeTables } from './writeTables.ts';

export interface MergeOptions {
  /** ISO 8601; goes into the manifest and the crate, not into the tables. */
  readonly date: string;
  /** Write what is there although runs are missing, and say so in the manifest. */
  readonly partial?: true;
  /** Also write runs.csv and outcomes.csv. */
  readonly csv?: true;
  /** Join although versions or experiments differ. The columns must be the same all the same. */
  readonly mixed?: readonly MixedKind[];
}

export interface MergeReport {
  readonly dir: string;
  readonly runs: number;
  readonly failed: number;
  readonly outcomeRows: number;
  /** Runs known so far of which no folder has a result. */
  readonly missing: Int32Array;
  /** Results beyond the first of a run; all were equal. */
  readonly duplicates: number;
  readonly files: readonly FileRecord[];
  /** What could not be read and is not in the tables. */
  readonly problems: readonly Issue[];
}

/**
 * Joins the shards of one folder, or of several folders of the same experiment, into one table of runs and one of
 * outcomes, sorted by run. The bytes of the tables depend on the runs only: not on shards, machines, attempts or their
 * order. Doing it again gives the same bytes. Refused: folders of other experiments or versions (unless told), runs that
 * are missing (unless told), runs with two different results (always). Memory: one row group of each table and part.
 */
export async function mergeStores(
  dirs: readonly string[],
  out: string,
  options: MergeOptions,
): Promise<Checked<MergeReport>> {
  const gathered = gatherStores(dirs, out, options.mixed ?? []);
  if (!gathered.ok) return gathered;
  const stores = gathered.value;
  const problems: Issue[] = [];
  const parts: FileRecord[] = [];
  let duplicates = 0;
  try {
    const sources: RunSource[] = [];
    for (const store of stores) {
      const found = await sourcesOf(store);
      if (found.differing.length > 0) return { ok: false, issues: found.differing };
      sources.push(...found.sources);
      problems.push(...found.problems);
      parts.push(...found.parts);
      duplicates += found.duplicates;
    }
    const first = stores[0]!;
    const csvPaths = storePaths.csv(out);
    const written = await writeTables(sources, {
      paths: storePaths.merged(out),
      ...(options.csv ? { csv: csvPaths } : {}),
      tables: first.tables,
      groupRows: groupRows(first.tables),
      about: aboutTables(stores),
    });
    if (!written.ok) return written;
    const { runs, failed, files, csv, keep, abandon } = written.value;
    const known = Math.max(...stores.map(({ manifest }) => manifest.runs));
    const missing = missingRuns({ ...first.manifest, runs: known, shards: 1 }, 0, runs);
    if (missing.length > 0 && options.partial !== true) {
      abandon();
      return { ok: false, issues: [...problems, incomplete(missing, known)] };
    }
    keep();
    const report: MergeReport = {
      dir: out,
      runs: runs.length,
      failed,
      outcomeRows: files.outcomes.rows,
      missing,
      duplicates: duplicates + written.value.duplicates,
      files: [files.runs, files.outcomes, ...csv],
      problems,
    };
    const record: MergeRecord = {
      date: options.date,
      complete: missing.length === 0,
      runs: runs.length,
      failed,
      missing: runRanges(missing),
      files: report.files,
      from: stores.map(({ manifest }) => {
        const { machine, dates, commit, packageVersion, modelVersion, shards, experimentHash } = manifest;
        return { machine, dates, commit, packageVersion, modelVersion, shards, experimentHash };
      }),
      parts,
    };
    const issue = writeDocuments(stores, { out, known, record });
    clearStore(out);
    return issue === null ? { ok: true, value: report } : { ok: false, issues: [issue] };
  } catch (error) {
    return { ok: false, issues: [diskIssue(out, error)] };
  }
}

interface StoreSources {
  readonly sources: readonly RunSource[];
  readonly problems: readonly Issue[];
  readonly differing: readonly Issue[];
  readonly duplicates: number;
  readonly parts: readonly FileRecord[];
}

/** Parts and journals of every shard; for a folder that only holds merged tables, those. */
async function sourcesOf(store: Store): Promise<StoreSources> {
  const sources: RunSource[] = [];
  const problems: Issue[] = [];
  const differing: Issue[] = [];
  const parts: FileRecord[] = [];
  let duplicates = 0;
  for (let shard = 0; shard < store.manifest.shards; shard++) {
    const found = await shardSources(store, shard);
    sources.push(...found.sources);
    problems.push(...found.problems);
    differing.push(...(found.journals?.differing ?? []));
    duplicates += found.journals?.duplicates ?? 0;
    if (found.part.state === 'whole') parts.push(...Object.values(found.part.record.files));
  }
  const merged = await mergedSource(store);
  if (sources.length === 0 && merged !== null) {
    if ('head' in merged) sources.push(merged);
    else problems.push(merged);
  }
  return { sources, problems, differing, duplicates, parts };
}

async function mergedSource(store: Store): Promise<RunSource | Issue | null> {
  const paths = storePaths.merged(store.dir);
  if (!existsSync(paths.runs) || !existsSync(paths.outcomes)) return null;
  for (const path of [paths.runs, paths.outcomes]) {
    const record = store.manifest.merged?.files.find(({ name }) => resolve(store.dir, name) === resolve(path));
    const said = fileIssue(path, record);
    if (said !== null) return { field: path, expected: 'a whole table', got: said, hint: 'its runs count as missing' };
  }
  return tableSource(paths, store.tables);
}

function incomplete(missing: Int32Array, known: number): Issue {
  return {
    field: 'runs',
    expected: `results of all ${known} runs`,
    got: `${missing.length} missing: ${runRanges(missing, 20)}`,
    hint: 'run what is missing, or merge what is there as partial',
  };
}
