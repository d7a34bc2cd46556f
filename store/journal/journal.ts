import { randomUUID } from 'node:crypto';
import { closeSync, fdatasyncSync, ftruncateSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { issueText, type Checked } from '#sim';
import type { Finished } from './finished.ts';
import { finishedBody } from './finishedLine.ts';
import { lineSeed, sealedLine } from './journalLine.ts';
import type { Store } from '../disk/store.ts';
import { shardName, shardOf, storePaths } from '../disk/storePaths.ts';
import { diskIssue, syncFolder, writeAll } from '../disk/wholeFile.ts';

/**
 * The journal of one attempt at a shard. Its functions throw an error of one sentence when the disk refuses (full,
 * read-only, no rights): a result that was not kept must not be overlooked. What was appended before stays whole.
 *
 * What is promised: once `append` has returned, the run survives the end of this process, kill -9 included, because the
 * whole line has been handed to the system. It survives a power cut once it is synced: at `flush`, at `close`, and by
 * itself within a second. One fdatasync took 0.2 ms here and takes 1 to 10 ms on other disks, so once a second costs at
 * most 1% and a power cut at most the runs of one second, which are then run again.
 */
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

const SYNC_EVERY = 1000;

/** Opens a new journal for a shard; an attempt that has one already is refused. */
export function openJournal(store: Store, shard: number, options: JournalOptions = {}): Checked<Journal> {
  const { manifest, tables, dir } = store;
  const attempt = options.attempt ?? `${hostname()}-${process.pid}-${randomUUID().slice(0, 8)}`;
  const path = join(storePaths.journals(dir, shard), `${attempt.replace(/[^\w.-]/g, '_')}.jsonl`);
  const seed = lineSeed(manifest.identity);
  let file: number;
  try {
    mkdirSync(dirname(path), { recursive: true });
    file = openSync(path, 'ax');
  } catch (error) {
    return { ok: false, issues: [diskIssue(path, error)] };
  }
  let size = 0;
  let timer: NodeJS.Timeout | null = null;
  let fault: unknown = null;
  let open = true;

  function write(body: string): void {
    if (!open) throw new Error(`the journal ${path} is closed`);
    if (fault !== null) throw said(path, fault);
    const line = sealedLine(body, seed);
    try {
      writeAll(file, line);
      size += line.length;
    } catch (error) {
      takeBack(error);
      throw said(path, error);
    }
    timer ??= setTimeout(syncLater, SYNC_EVERY).unref();
  }

  /** A line of which only the beginning found room would spoil the next one. */
  function takeBack(error: unknown): void {
    try {
      ftruncateSync(file, size);
    } catch {
      fault = error;
    }
  }

  function sync(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    fdatasyncSync(file);
  }

  function syncLater(): void {
    try {
      sync();
    } catch (error) {
      // Nobody is there to catch it: told at the next call.
      fault = error;
    }
  }

  try {
    write(header(manifest.identity, shard, attempt));
    sync();
    syncFolder(dirname(path));
  } catch (error) {
    closeSync(file);
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
        write(finishedBody(finished, tables));
      },
      started: (run) => write(`"started":${run}}`),
      flush() {
        if (!open) return;
        if (fault !== null) throw said(path, fault);
        try {
          sync();
        } catch (error) {
          throw said(path, error);
        }
      },
      close() {
        if (!open) return;
        open = false;
        try {
          sync();
        } catch (error) {
          throw said(path, error);
        } finally {
          closeSync(file);
        }
        if (fault !== null) throw said(path, fault);
      },
    },
  };
}

function header(identity: string, shard: number, attempt: string): string {
  return `"journal":1,"experiment":"${identity}","shard":${shard},"attempt":${JSON.stringify(attempt)}}`;
}

function said(path: string, error: unknown): Error {
  return new Error(issueText(diskIssue(path, error)), { cause: error });
}
