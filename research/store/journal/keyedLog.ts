import { existsSync, mkdirSync, truncateSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Checked, Issue } from '#sim';
import { readLines } from '../disk/readLines.ts';
import { diskIssue, syncFolder } from '../disk/wholeFile.ts';
import { checkedSum, lineSeed } from './journalLine.ts';
import { openLineFile } from './lineFile.ts';

/** Numbers under keys on disk, for whoever makes them once and needs them again; with the promises of a `LineFile`. */
export interface KeyedLog {
  /** What stands under a key; undefined when nothing does. */
  read(key: string): Float64Array | undefined;
  /** What is not a finite number is kept as NaN. */
  append(key: string, values: Float64Array): void;
  readonly size: number;
  /** What could not be read and counts as not there. */
  readonly problems: readonly Issue[];
  close(): void;
}

interface Entry {
  readonly key: string;
  readonly values: readonly (number | null)[];
}

/** How lines began in 0.2.0, when they had no checksum: such a log is gone on with. */
const WITHOUT_SUM = '{"key":"';

/**
 * Opens or begins a log; whoever writes one has its folder's lock. `identity` is the hash of what the log belongs to: a line of
 * another one never passes for one of this. A line that was being written when the process died is cut off.
 */
export function openKeyedLog(path: string, identity: string): Checked<KeyedLog> {
  const seed = lineSeed(identity);
  const known = new Map<string, Float64Array>();
  const problems: Issue[] = [];
  const take = ({ key, values }: Entry): void => {
    known.set(
      key,
      Float64Array.from(values, (value) => value ?? NaN),
    );
  };
  try {
    mkdirSync(dirname(path), { recursive: true });
    const isNew = !existsSync(path);
    if (!isNew) {
      let number = 0;
      let whole = 0;
      readLines(path, (line, offset, isWhole) => {
        number++;
        if (!isWhole) return;
        whole = offset + line.length + 1;
        const entry = entryOf(line, seed);
        if (entry !== null) take(entry);
        else problems.push(damaged(path, number));
      });
      truncateSync(path, whole);
    }
    const lines = openLineFile(path, seed, { isNew });
    if (isNew) syncFolder(dirname(path));
    return {
      ok: true,
      value: {
        read: (key) => known.get(key),
        append(key, values) {
          // As it will be read again, minus zero included.
          const entry = { key, values: Array.from(values, (value) => (Number.isFinite(value) ? value + 0 : null)) };
          lines.append(JSON.stringify(entry).slice(1));
          take(entry);
        },
        get size() {
          return known.size;
        },
        problems,
        close: () => lines.close(),
      },
    };
  } catch (error) {
    return { ok: false, issues: [diskIssue(path, error)] };
  }
}

function entryOf(line: Buffer, seed: number): Entry | null {
  if (checkedSum(line, seed) === null && line.toString('latin1', 0, WITHOUT_SUM.length) !== WITHOUT_SUM) return null;
  try {
    const { key, values } = JSON.parse(line.toString()) as Partial<Entry>;
    if (typeof key !== 'string' || !Array.isArray(values)) return null;
    return values.every((value) => value === null || typeof value === 'number') ? { key, values } : null;
  } catch {
    return null;
  }
}

function damaged(path: string, number: number): Issue {
  return {
    field: `${path}: line ${number}`,
    expected: 'a line of this log',
    got: 'a damaged line, or one of another',
    hint: 'what it held is made again',
  };
}
