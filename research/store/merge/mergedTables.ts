import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Issue } from '#sim';
import type { Store } from '../disk/store.ts';
import { shardOf, storePaths, type TablePaths } from '../disk/storePaths.ts';
import { fileIssue } from './part.ts';
import { partRuns, type PartRun } from './partRuns.ts';

/** The merged tables of a folder as they are on the disk. */
export type MergedTables =
  | { readonly state: 'none' }
  | { readonly state: 'whole'; readonly paths: TablePaths }
  | { readonly state: 'damaged'; readonly issue: Issue };

/** Merged tables, believed only when both have the size and the SHA-256 that the manifest says. */
export function mergedTables({ dir, manifest }: Store): MergedTables {
  const paths = storePaths.merged(dir);
  if (!existsSync(paths.runs) && !existsSync(paths.outcomes)) return { state: 'none' };
  for (const path of [paths.runs, paths.outcomes]) {
    const record = manifest.merged?.files.find(({ name }) => resolve(dir, name) === resolve(path));
    const said = fileIssue(path, record);
    if (said === null) continue;
    const hint = 'take it from a copy of the folder; until then what only it has counts as missing';
    return { state: 'damaged', issue: { field: path, expected: 'a whole table', got: said, hint } };
  }
  return { state: 'whole', paths };
}

/** Runs that stand in the merged tables of a folder, and what is wrong with these. */
export interface MergedRuns {
  readonly ofShard: (shard: number) => readonly PartRun[];
  readonly problems: readonly Issue[];
}

/** Read once for each opened folder: a thousand shards ask the same. */
const asked = new WeakMap<Store, Promise<MergedRuns>>();

/**
 * The runs in the merged tables of a folder, shard by shard: a folder without journals and parts is as complete as its
 * tables. Throws when a whole table cannot be read.
 */
export function mergedRuns(store: Store): Promise<MergedRuns> {
  const before = asked.get(store);
  if (before !== undefined) return before;
  const reading = readMergedRuns(store);
  asked.set(store, reading);
  return reading;
}

async function readMergedRuns(store: Store): Promise<MergedRuns> {
  const tables = mergedTables(store);
  const shards = new Map<number, PartRun[]>();
  if (tables.state === 'whole') {
    for (const found of await partRuns(tables.paths.runs)) {
      const shard = shardOf(found.run, store.manifest.shards);
      const others = shards.get(shard);
      if (others === undefined) shards.set(shard, [found]);
      else others.push(found);
    }
  }
  return {
    ofShard: (shard) => shards.get(shard) ?? [],
    problems: tables.state === 'damaged' ? [tables.issue] : [],
  };
}
