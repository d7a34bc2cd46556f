import { closeSync, fdatasyncSync, fstatSync, ftruncateSync, openSync } from 'node:fs';
import { issueText } from '#sim';
import { diskIssue, writeAll } from '../disk/wholeFile.ts';
import { sealedLine } from './journalLine.ts';

/**
 * A file that lines are appended to, each with its checksum. Its functions throw an error of one sentence when the disk
 * refuses (full, read-only, no rights): a result that was not kept must not be overlooked. What was appended before stays whole.
 *
 * What is promised: once `append` has returned, the line survives the end of this process, kill -9 included, because the
 * whole line has been handed to the system. It survives a power cut once it is synced: at `flush`, at `close`, and by
 * itself within a second. One fdatasync took 0.2 ms here and takes 1 to 10 ms on other disks, so once a second costs at
 * most 1% and a power cut at most the runs of one second, which are then run again.
 */
export interface LineFile {
  /** `body` is a JSON object without its first brace. */
  append(body: string): void;
  flush(): void;
  close(): void;
}

const SYNC_EVERY = 1000;

/** Opens a file for lines: `new` refuses one that is there already. Throws what the file system throws. */
export function openLineFile(path: string, seed: number, { isNew }: { readonly isNew: boolean }): LineFile {
  const file = openSync(path, isNew ? 'ax' : 'a');
  let { size } = fstatSync(file);
  let timer: NodeJS.Timeout | null = null;
  let fault: unknown = null;
  let open = true;

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

  return {
    append(body) {
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
    },
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
  };
}

function said(path: string, error: unknown): Error {
  return new Error(issueText(diskIssue(path, error)), { cause: error });
}
