import { resolve } from 'node:path';
import { canonicalJson, type Checked, type Issue } from '#sim';
import { aboutTables } from './aboutTables.ts';
import { gatherStores, type MixedKind } from './gatherStores.ts';
import { mergedTables } from './mergedTables.ts';
import { missingRuns } from './missingRuns.ts';
import type { FileRecord, MergeRecord } from '../disk/manifest.ts';
import { clearStore } from '../disk/ownFiles.ts';
import { writeDocuments } from './writeDocuments.ts';
import { runRanges } from '../disk/runRanges.ts';
import { tableSource, type RunSource } from './runSource.ts';
import { shardSources } from './shardSources.ts';
import type { Store } from '../disk/store.ts';
import { storePaths } from '../disk/storePaths.ts';
import { diskIssue } from '../disk/wholeFile.ts';
import { groupRows, writeTables } from './writeTables.ts';

/** What a merge lets pass and writes beside its tables. */
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

/** What a merge wrote, and what it did not find. */
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
 * are missing (unless told), runs with two different results and fewer runs than the tables there have (always). What stands
 * in merged tables and nowhere else, in any of the folders or where it is written to, is joined as well. Memory: one row group
 * of each table and part.
 */
export async function mergeStores(
  dirs: readonly string[],
  out: string,
  options: MergeOptions,
): Promise<Checked<MergeReport>> {
  const gathered = gatherStores(dirs, out, options.mixed ?? []);
  if (!gathered.ok) return gathered;
  const { stores, earlier } = gathered.value;
  const problems: Issue[] = [];
  const parts: FileRecord[] = [];
  const from = stores.map((store) => originOf(store));
  let duplicates = 0;
  try {
    const sources: RunSource[] = [];
    for (const store of earlier === null ? stores : [...stores, earlier]) {
      const found = await sourcesOf(store, store === earlier);
      if (found.differing.length > 0) return { ok: false, issues: found.differing };
      sources.push(...found.sources);
      problems.push(...found.problems);
      parts.push(...found.parts);
      from.push(...found.from);
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
    const known = Math.max(...stores.map(({ manifest }) => manifest.runs), earlier?.manifest.runs ?? 0);
    const missing = missingRuns({ ...first.manifest, runs: known, shards: 1 }, 0, runs);
    if (missing.length > 0 && options.partial !== true) {
      abandon();
      return { ok: false, issues: [...problems, incomplete(missing, known)] };
    }
    const fewer = fewerIssue(runs.length, earlier ?? stores.find(({ dir }) => resolve(dir) === resolve(out)));
    if (fewer !== null) {
      abandon();
      return { ok: false, issues: [...problems, fewer] };
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
      from: [...new Map(from.map((origin) => [canonicalJson(origin), origin])).values()],
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
  /** Where the runs of merged tables that are among the sources came from. */
  readonly from: MergeRecord['from'];
}

/**
 * Parts and journals of every shard and, unless these have every run, the merged tables. Where nothing but merged tables is
 * looked for (`onlyMerged`), or beside others, they are copies.
 */
async function sourcesOf(store: Store, onlyMerged: boolean): Promise<StoreSources> {
  const { manifest } = store;
  const sources: RunSource[] = [];
  const problems: Issue[] = [];
  const differing: Issue[] = [];
  const parts: FileRecord[] = [];
  let duplicates = 0;
  let complete = !onlyMerged;
  for (let shard = 0; shard < manifest.shards && !onlyMerged; shard++) {
    const { sources: found, part, journals, problems: said } = await shardSources(store, shard);
    sources.push(...found);
    problems.push(...said);
    differing.push(...(journals?.differing ?? []));
    duplicates += journals?.duplicates ?? 0;
    if (part.state === 'whole') parts.push(...Object.values(part.record.files));
    // Of a part and journals that have more than it, the larger: then the tables are read as well, which costs only time.
    const there = Math.max(part.state === 'whole' ? part.record.runs : 0, journals?.runs.length ?? 0);
    complete &&= there >= missingRuns(manifest, shard, []).length;
  }
  const tables = complete ? ({ state: 'none' } as const) : mergedTables(store);
  if (tables.state === 'damaged') problems.push(tables.issue);
  if (tables.state !== 'whole') return { sources, problems, differing, duplicates, parts, from: [] };
  const source = await tableSource(tables.paths, store.tables);
  sources.push(onlyMerged || sources.length > 0 ? { ...source, copies: true } : source);
  return { sources, problems, differing, duplicates, parts, from: manifest.merged?.from ?? [] };
}

function originOf({ manifest }: Store): MergeRecord['from'][number] {
  const { machine, dates, commit, packageVersion, modelVersion, shards, experimentHash } = manifest;
  return { machine, dates, commit, packageVersion, modelVersion, shards, experimentHash };
}

/** Tables are never replaced by tables of fewer runs, as long as anything of them is there. */
function fewerIssue(runs: number, there: Store | undefined): Issue | null {
  const before = there?.manifest.merged?.runs ?? 0;
  if (there === undefined || runs >= before || mergedTables(there).state === 'none') return null;
  const hint =
    'its tables would be replaced by smaller ones: mend what is damaged, or merge into another folder (--out)';
  return {
    field: 'runs',
    expected: `at least the ${before} runs merged into ${there.dir} before`,
    got: String(runs),
    hint,
  };
}

function incomplete(missing: Int32Array, known: number): Issue {
  return {
    field: 'runs',
    expected: `results of all ${known} runs`,
    got: `${missing.length} missing: ${runRanges(missing, 20)}`,
    hint: 'run what is missing, or merge what is there as partial',
  };
}
