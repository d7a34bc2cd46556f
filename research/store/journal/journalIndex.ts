import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '#sim';
import { checkedSum, lineKind, lineSeed } from './journalLine.ts';
import { readLines } from '../disk/readLines.ts';
import { shardOf, storePaths } from '../disk/storePaths.ts';
import type { Store } from '../disk/store.ts';

/** Where each finished run of a shard stands in its journals: one entry per run, ascending. */
export interface JournalIndex {
  readonly files: readonly string[];
  readonly runs: Int32Array;
  readonly file: Int32Array;
  readonly offset: Float64Array;
  readonly length: Int32Array;
  readonly failures: readonly Failure[];
  /** Results beyond the first of a run. */
  readonly duplicates: number;
  /** Runs with two results that are done and not the same; a merge refuses them. */
  readonly differing: readonly Issue[];
  /** What could not be read: torn ends, damaged lines, foreign files. Their runs count as not yet run. */
  readonly problems: readonly Issue[];
  readonly tornBytes: number;
  /** Times each run was started, ascending by run. */
  readonly starts: readonly { readonly run: number; readonly times: number }[];
}

export interface Failure {
  readonly run: number;
  readonly reason: string;
}

/** A result as it was found. */
interface Entry {
  readonly run: number;
  readonly failed: boolean;
  readonly sum: number;
  readonly file: number;
  readonly offset: number;
  readonly length: number;
}

/** Reads the journals of a shard once, front to back, and keeps about a hundred bytes for each run. Throws what the file system throws. */
export function indexJournals(store: Store, shard: number): JournalIndex {
  const { manifest } = store;
  const seed = lineSeed(manifest.identity);
  const files = journalFiles(store.dir, shard);
  const entries: Entry[] = [];
  const starts = new Map<number, number>();
  const problems: Issue[] = [];
  let tornBytes = 0;
  for (const [file, path] of files.entries()) {
    let number = 0;
    readLines(path, (line, offset, whole) => {
      number++;
      const sum = checkedSum(line, seed);
      const told = sum === null ? null : lineKind(line);
      if (sum === null || told === null) {
        if (!whole) tornBytes += line.length;
        problems.push(unreadable(path, number, whole, line));
      } else if (told.kind === 'started') {
        starts.set(told.run, (starts.get(told.run) ?? 0) + 1);
      } else if (told.kind !== 'journal' && shardOf(told.run, manifest.shards) === shard) {
        entries.push({ run: told.run, failed: told.kind === 'failed', sum, file, offset, length: line.length });
      }
    });
  }
  const { kept, differing } = oneOfEach(entries, files);
  return {
    files,
    runs: Int32Array.from(kept, ({ run }) => run),
    file: Int32Array.from(kept, ({ file }) => file),
    offset: Float64Array.from(kept, ({ offset }) => offset),
    length: Int32Array.from(kept, ({ length }) => length),
    failures: kept.filter(({ failed }) => failed).map((entry) => failureOf(entry, files)),
    duplicates: entries.length - kept.length,
    differing,
    problems,
    tornBytes,
    starts: [...starts].map(([run, times]) => ({ run, times })).sort((a, b) => a.run - b.run),
  };
}

/** Journals of a shard by name; none when nothing was ever started. */
export function journalFiles(dir: string, shard: number): readonly string[] {
  const folder = storePaths.journals(dir, shard);
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(folder, name));
}

/** The line of one run. */
export function readEntry(path: string, offset: number, length: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const line = Buffer.allocUnsafe(length);
    for (let at = 0; at < length;) {
      const read = readSync(file, line, at, length - at, offset + at);
      if (read === 0) throw new Error(`${path} became shorter while it was read`);
      at += read;
    }
    return line;
  } finally {
    closeSync(file);
  }
}

/**
 * One result for each run, by the rules of `joinRuns`: one that is done before a failure, of failures the one whose reason
 * comes first in order, so that it follows from what they say, not from where they stand.
 */
function oneOfEach(entries: Entry[], files: readonly string[]): { kept: Entry[]; differing: Issue[] } {
  entries.sort(
    (a, b) =>
      a.run - b.run || Number(a.failed) - Number(b.failed) || a.sum - b.sum || a.length - b.length || a.file - b.file,
  );
  const kept: Entry[] = [];
  const differing: Issue[] = [];
  for (const entry of entries) {
    const first = kept.at(-1);
    if (first?.run !== entry.run) {
      kept.push(entry);
    } else if (first.failed) {
      if (failureOf(entry, files).reason < failureOf(first, files).reason) kept[kept.length - 1] = entry;
    } else if (!entry.failed && !sameLine(first, entry, files)) {
      const issue = twoResults(entry.run, files[first.file]!, files[entry.file]!);
      if (differing.at(-1)?.field !== issue.field) differing.push(issue);
    }
  }
  return { kept, differing };
}

function sameLine(a: Entry, b: Entry, files: readonly string[]): boolean {
  if (a.sum !== b.sum || a.length !== b.length) return false;
  return readEntry(files[a.file]!, a.offset, a.length).equals(readEntry(files[b.file]!, b.offset, b.length));
}

/** The same run came out differently: something in it is not determined by its seed, or the machine errs. */
export function twoResults(run: number, first: string, second: string, where = ''): Issue {
  return {
    field: `run ${run}`,
    expected: 'the same result each time it is run',
    got: `two results for run ${run} differ${where}: in ${first} and in ${second}`,
    hint: 'run it again to see which holds, and delete the other file; report it if both versions are the same',
  };
}

function failureOf({ run, file, offset, length }: Entry, files: readonly string[]): Failure {
  const line = JSON.parse(readEntry(files[file]!, offset, length).toString()) as { failed: readonly unknown[] };
  return { run, reason: String(line.failed[6]) };
}

function unreadable(path: string, number: number, whole: boolean, line: Buffer): Issue {
  const field = `${path}: line ${number}`;
  if (!whole)
    return { field, expected: 'a whole line', got: `a torn end of ${line.length} bytes`, hint: 'its run is run again' };
  return {
    field,
    expected: 'a line of this experiment',
    got: 'a damaged line, or one of another experiment',
    hint: 'its run is run again',
  };
}
