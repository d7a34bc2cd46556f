import type { Checked, Issue } from '#sim';
import type { JournalIndex } from '../journal/journalIndex.ts';
import { mergedRuns } from './mergedTables.ts';
import { missingRuns } from './missingRuns.ts';
import { partRuns } from './partRuns.ts';
import { shardSources } from './shardSources.ts';
import { shardName } from '../disk/storePaths.ts';
import type { Store } from '../disk/store.ts';
import { diskIssue } from '../disk/wholeFile.ts';

/** How far a shard has come. Run numbers ascend. */
export interface ShardReading extends Pick<JournalIndex, 'failures' | 'differing' | 'tornBytes'> {
  /** Runs with a result, failures among them. */
  readonly finished: Int32Array;
  /** Runs known so far that have none. */
  readonly missing: Int32Array;
  /** Results in the journals beyond the first of a run; 0 when all is in the part and the journals are not read. */
  readonly duplicates: number;
  /** What could not be read; its runs are among the missing. */
  readonly problems: readonly Issue[];
  /** Runs that were started so many times without a result. */
  readonly unfinished: readonly { readonly run: number; readonly times: number }[];
  /** Whether a finished part is there, whole, and holds all that the journals do. */
  readonly part: 'none' | 'whole' | 'damaged' | 'behind';
}

/**
 * Reads how far a shard has come: from its part and its journals and, for what neither has, from the merged tables. Memory:
 * about a hundred bytes for each of its runs.
 */
export async function readShard(store: Store, shard: number): Promise<Checked<ShardReading>> {
  try {
    const { part, journals, problems } = await shardSources(store, shard);
    const failures = new Map((journals?.failures ?? []).map(({ run, reason }) => [run, reason]));
    const finished = new Set(journals?.runs);
    if (part.state === 'whole') {
      for (const { run, reason } of await partRuns(part.paths.runs)) {
        if (reason === null) failures.delete(run);
        else if (!finished.has(run)) failures.set(run, reason);
        finished.add(run);
      }
    }
    const own = missingRuns(store.manifest, shard, finished);
    const merged = own.length > 0 || failures.size > 0 ? await mergedRuns(store) : null;
    for (const { run, reason } of merged?.ofShard(shard) ?? []) {
      if (reason === null) failures.delete(run);
      else if (!finished.has(run)) failures.set(run, reason);
      finished.add(run);
    }
    const missing = missingRuns(store.manifest, shard, finished);
    const value: ShardReading = {
      finished: Int32Array.from(finished).sort(),
      missing,
      failures: [...failures].map(([run, reason]) => ({ run, reason })).sort((a, b) => a.run - b.run),
      duplicates: journals?.duplicates ?? 0,
      differing: journals?.differing ?? [],
      problems: missing.length > 0 ? [...problems, ...(merged?.problems ?? [])] : problems,
      tornBytes: journals?.tornBytes ?? 0,
      unfinished: (journals?.starts ?? []).filter(({ run }) => !finished.has(run)),
      part: part.state === 'whole' && journals !== null ? 'behind' : part.state,
    };
    return { ok: true, value };
  } catch (error) {
    return { ok: false, issues: [diskIssue(`${store.dir}: ${shardName(shard)}`, error)] };
  }
}
