import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import type { Checked } from '#sim';
import type { Finished } from './finished.ts';
import { finishedBody } from './finishedLine.ts';
import { lineSeed } from './journalLine.ts';
import { openLineFile, type LineFile } from './lineFile.ts';
import type { Store } from '../disk/store.ts';
import { shardName, shardOf, storePaths } from '../disk/storePaths.ts';
import { diskIssue, syncFolder } from '../disk/wholeFile.ts';

/** The journal of one attempt at a shard, with the promises of a `LineFile`. */
export interface Journal {
  readonly path: string;
  append(finished: Finished): void;
  /** Notes that a run is being started: one that ends the whole process again and again is found by it. */
  started(run: number): void;
  flush(): void;
  close(): void;
}

export interface JournalOptions {
  /** Name of the attempt; by default host, process and a random text, so that no two attempts share a file. */
  readonly attempt?: string;
}

/** Opens a new journal for a shard; an attempt that has one already is refused. */
export function openJournal(store: Store, shard: number, options: JournalOptions = {}): Checked<Journal> {
  const { manifest, tables, dir } = store;
  const attempt = options.attempt ?? `${hostname()}-${process.pid}-${randomUUID().slice(0, 8)}`;
  const path = join(storePaths.journals(dir, shard), `${attempt.replace(/[^\w.-]/g, '_')}.jsonl`);
  let lines: LineFile;
  try {
    mkdirSync(dirname(path), { recursive: true });
    lines = openLineFile(path, lineSeed(manifest.identity), { isNew: true });
  } catch (error) {
    return { ok: false, issues: [diskIssue(path, error)] };
  }
  try {
    lines.append(header(manifest.identity, shard, attempt));
    lines.flush();
    syncFolder(dirname(path));
  } catch (error) {
    closeQuietly(lines);
    rmSync(path, { force: true });
    return { ok: false, issues: [diskIssue(path, (error as Error).cause ?? error)] };
  }
  return {
    ok: true,
    value: {
      path,
      append(finished) {
        const { index } = finished.run;
        if (shardOf(index, manifest.shards) !== shard)
          throw new Error(`run ${index} does not belong to ${shardName(shard)}`);
        lines.append(finishedBody(finished, tables));
      },
      started: (run) => lines.append(`"started":${run}}`),
      flush: () => lines.flush(),
      close: () => lines.close(),
    },
  };
}

/** The disk has refused already, and that is what is told. */
function closeQuietly(lines: LineFile): void {
  try {
    lines.close();
  } catch {
    // Told before.
  }
}

function header(identity: string, shard: number, attempt: string): string {
  return `"journal":1,"experiment":"${identity}","shard":${shard},"attempt":${JSON.stringify(attempt)}}`;
}
