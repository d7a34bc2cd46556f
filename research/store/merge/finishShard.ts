import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Checked, Issue } from '#sim';
import { journalFiles } from '../journal/journalIndex.ts';
import { aboutTables } from './aboutTables.ts';
import { mergedRuns } from './mergedTables.ts';
import { missingRuns } from './missingRuns.ts';
import { clearStore } from '../disk/ownFiles.ts';
import type { PartRecord } from './part.ts';
import { partRuns } from './partRuns.ts';
import { sealedJson } from '../disk/sealedJson.ts';
import { shardSources } from './shardSources.ts';
import { shardName, storePaths } from '../disk/storePaths.ts';
import type { Store } from '../disk/store.ts';
import { diskIssue, writeWholeFile } from '../disk/wholeFile.ts';
import { groupRows, writeTables } from './writeTables.ts';

/** What a finished shard holds. */
export interface FinishedShard {
  /** Null when the shard has neither journals nor a part: its runs are in the merged tables, or nowhere. */
  readonly record: PartRecord | null;
  /** Whether nothing had to be written. */
  readonly unchanged: boolean;
  readonly duplicates: number;
  /** Runs known so far that are not in it. */
  readonly missing: Int32Array;
  readonly problems: readonly Issue[];
}

/**
 * Makes the part of a shard from its journals, and from the part that is there: two Parquet tables sorted by run, and a
 * record with their checksums. Whatever the order of the attempts, equal runs give equal bytes. A part that is damaged is
 * made again from the journals. Issues when two results of a run differ or the disk refuses; then the old part stays.
 * Memory: one row group of each table, and about a hundred bytes for each run of the shard.
 */
export async function finishShard(store: Store, shard: number): Promise<Checked<FinishedShard>> {
  const field = `${store.dir}: ${shardName(shard)}`;
  try {
    const journalSizes = sizesOf(journalFiles(store.dir, shard));
    const { sources, part, journals, problems } = await shardSources(store, shard);
    if (part.state === 'whole' && journals === null) {
      const { record } = part;
      const found = (await partRuns(part.paths.runs)).map(({ run }) => run);
      const missing = missingRuns(store.manifest, shard, found);
      return { ok: true, value: { record, unchanged: true, duplicates: 0, missing, problems } };
    }
    if (sources.length === 0) {
      const found = (await mergedRuns(store)).ofShard(shard).map(({ run }) => run);
      const missing = missingRuns(store.manifest, shard, found);
      return { ok: true, value: { record: null, unchanged: true, duplicates: 0, missing, problems } };
    }
    if (journals !== null && journals.differing.length > 0) return { ok: false, issues: journals.differing };
    const written = await writeTables(sources, {
      paths: storePaths.part(store.dir, shard),
      tables: store.tables,
      groupRows: groupRows(store.tables, store.manifest.shards),
      about: aboutTables([store]),
    });
    if (!written.ok) return written;
    const { runs, failed, files, keep } = written.value;
    const { shards, identity } = store.manifest;
    const record: PartRecord = { identity, shard, shards, runs: runs.length, failed, files, journals: journalSizes };
    keep();
    writeWholeFile(storePaths.partRecord(store.dir, shard), sealedJson(record));
    clearStore(store.dir);
    // What the old part held is no duplicate: its journals are mostly still there.
    const duplicates = journals?.duplicates ?? 0;
    const missing = missingRuns(store.manifest, shard, runs);
    return { ok: true, value: { record, unchanged: false, duplicates, missing, problems } };
  } catch (error) {
    return { ok: false, issues: [diskIssue(field, error)] };
  }
}

/** Taken before the journals are read: what is appended meanwhile makes the part fall behind, and is not forgotten. */
function sizesOf(files: readonly string[]): Record<string, number> {
  return Object.fromEntries(files.map((path) => [basename(path), statSync(path).size]));
}
