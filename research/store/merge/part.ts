import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Issue } from '#sim';
import type { FileRecord } from '../disk/manifest.ts';
import { openSealedJson } from '../disk/sealedJson.ts';
import { storePaths, type TablePaths } from '../disk/storePaths.ts';
import type { Store } from '../disk/store.ts';

/** What is known of a finished part, beside its two tables. */
export interface PartRecord {
  readonly identity: string;
  readonly shard: number;
  readonly shards: number;
  readonly runs: number;
  readonly failed: number;
  readonly files: { readonly runs: FileRecord; readonly outcomes: FileRecord };
  /** Journals that are in it, with their sizes then. */
  readonly journals: Readonly<Record<string, number>>;
}

/** A part as it is on the disk. */
export type Part =
  | { readonly state: 'none' }
  | { readonly state: 'whole'; readonly record: PartRecord; readonly paths: TablePaths }
  | { readonly state: 'damaged'; readonly issue: Issue };

/** The part of a shard, believed only when both tables have the size and the SHA-256 that its record says. */
export function readPart(store: Store, shard: number): Part {
  const path = storePaths.partRecord(store.dir, shard);
  const paths = storePaths.part(store.dir, shard);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return damaged(path, (error as Error).message);
    const there = [paths.runs, paths.outcomes].find((table) => existsSync(table));
    return there === undefined ? { state: 'none' } : damaged(there, 'no record of it');
  }
  const record = openSealedJson(text) as PartRecord | null;
  if (record === null) return damaged(path, 'another checksum than its own');
  const { identity, shards } = store.manifest;
  if (record.identity !== identity || record.shard !== shard || record.shards !== shards) {
    return damaged(path, 'the record of another experiment or shard');
  }
  for (const table of ['runs', 'outcomes'] as const) {
    const said = fileIssue(paths[table], record.files[table]);
    if (said !== null) return damaged(paths[table], said);
  }
  return { state: 'whole', record, paths };
}

/** What is wrong with a file that should be as recorded; null when nothing is. */
export function fileIssue(path: string, record: Pick<FileRecord, 'bytes' | 'sha256'> | undefined): string | null {
  if (record === undefined) return 'no record of it';
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) return 'no such file';
  if (size !== record.bytes) return `${size} bytes instead of ${record.bytes}`;
  return hashOfFile(path) === record.sha256 ? null : 'another checksum than recorded';
}

/** Whether a part has in it all that the journals of its shard hold now. */
export function covers(record: PartRecord, files: readonly string[]): boolean {
  return files.every((path) => record.journals[basename(path)] === statSync(path).size);
}

function hashOfFile(path: string): string {
  const hash = createHash('sha256');
  const chunk = Buffer.allocUnsafe(1 << 20);
  const file = openSync(path, 'r');
  try {
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) hash.update(chunk.subarray(0, read));
    return hash.digest('hex');
  } finally {
    closeSync(file);
  }
}

function damaged(path: string, got: string): Part {
  const hint =
    'it is made again from the journals; runs that are neither in them nor in the merged tables count as missing';
  return { state: 'damaged', issue: { field: path, expected: 'a whole part', got, hint } };
}
