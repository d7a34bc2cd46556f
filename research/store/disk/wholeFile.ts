import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { Issue } from '#sim';

/** A passing name beside a file, for what is not whole yet; nobody else has it. */
export function passingName(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
}

/** Whether a name is of the passing kind: left over from a process that died. */
export function isPassing(name: string): boolean {
  return /^\..*\.tmp$/.test(name);
}

/** A file to write, with everything that goes into it. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Writes a file whole or not at all, and on the disk when this returns: passing name, fsync, rename, fsync of the folder. Throws. */
export function writeWholeFile(path: string, content: string | Uint8Array): void {
  writeWholeFiles([{ path, content }]);
}

/** The same for files that belong together: all are whole under passing names before the first is renamed. */
export function writeWholeFiles(files: readonly OutputFile[]): void {
  const passing: string[] = [];
  try {
    const targets = files.map(({ path, content }) => {
      const target = targetOf(path);
      mkdirSync(dirname(target), { recursive: true });
      passing.push(passingName(target));
      writePassing(passing.at(-1)!, content, statSync(target, { throwIfNoEntry: false })?.mode);
      return target;
    });
    for (const [n, target] of targets.entries()) putInPlace(passing[n]!, target);
  } catch (error) {
    for (const path of passing) rmSync(path, { force: true });
    throw error;
  }
}

/** Throws unless a file can be written at a path: found out before any work is done, without a trace. */
export function tryToWrite(path: string): void {
  const passing = passingName(targetOf(path));
  closeSync(openSync(passing, 'wx'));
  rmSync(passing);
}

/** Where a link leads: what it points to is written, and the link stays one. */
function targetOf(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}

/** With the rights of the file whose place it will take. */
function writePassing(passing: string, content: string | Uint8Array, mode: number | undefined): void {
  const file = openSync(passing, 'wx');
  try {
    writeAll(file, typeof content === 'string' ? Buffer.from(content) : content);
    if (mode !== undefined) fchmodSync(file, mode & 0o7777);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Renames a whole, synced file into place, and makes the new name last. */
export function putInPlace(passing: string, path: string): void {
  renameSync(passing, path);
  syncFolder(dirname(path));
}

/** A new name survives a power cut only when its folder is synced too. Not every platform can; then nothing is promised. */
export function syncFolder(dir: string): void {
  try {
    const folder = openSync(dir, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    // Windows and some network disks cannot sync a folder.
  }
}

/** All bytes, however many the system takes at a time. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at, bytes.length - at);
}

/** An error of the file system as an issue. */
export function diskIssue(path: string, error: unknown): Issue {
  const { code = '' } = error as NodeJS.ErrnoException;
  const [expected, hint] = WHAT_TO_DO[code] ?? ['a file that can be read and written', undefined];
  const got = error instanceof Error ? error.message : String(error);
  return { field: path, expected, got, ...(hint === undefined ? {} : { hint }) };
}

const RESUME = 'what was written before is intact; start again to go on';
const WHAT_TO_DO: Readonly<Record<string, readonly [expected: string, hint: string]>> = {
  ENOSPC: ['room on the disk', `free some space; ${RESUME}`],
  EDQUOT: ['room within your quota', `free some space; ${RESUME}`],
  EROFS: ['a disk that can be written', 'the disk is read-only'],
  EACCES: ['a file that you may read and write', 'ask the owner of the folder, or choose another one'],
  EPERM: ['a file that you may read and write', 'ask the owner of the folder, or choose another one'],
  EIO: ['a disk that works', `the disk reports an error; ${RESUME}`],
  ENOENT: ['a file that is there', 'was it moved or deleted?'],
};
