import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Issue } from '#sim';
import { clearPassing, passingName } from './passing.ts';

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
      const there = statSync(target, { throwIfNoEntry: false });
      if (there?.isFile() === false) throw new Error(`${path}: expected a file, got ${kindOf(there)}`);
      passing.push(passingName(target));
      writePassing(passing.at(-1)!, content, there);
      return target;
    });
    for (const [n, target] of targets.entries()) {
      putInPlace(passing[n]!, target);
      clearPassing(dirname(target), target);
    }
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

/** Where a link leads, be it that nothing is there yet: what it points to is written, and the link stays one. */
export function targetOf(path: string): string {
  let target = resolve(path);
  // As many as Linux follows.
  for (let links = 0; links < 40; links++) {
    let next: string;
    try {
      next = readlinkSync(target);
    } catch {
      return target;
    }
    target = resolve(dirname(target), next);
  }
  throw new Error(`${path}: expected a file, got links that lead in a circle`);
}

/** What stands at a place where a file should. */
export function kindOf(there: Stats): string {
  if (there.isDirectory()) return 'a folder';
  if (there.isFIFO()) return 'a named pipe';
  return there.isSocket() ? 'a socket' : 'a device';
}

/** With rights and owner of the file whose place it will take. */
function writePassing(passing: string, content: string | Uint8Array, there: Stats | undefined): void {
  const file = openSync(passing, 'wx');
  try {
    writeAll(file, typeof content === 'string' ? Buffer.from(content) : content);
    if (there !== undefined) keepRights(file, there);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function keepRights(file: number, { uid, gid, mode }: Stats): void {
  try {
    fchownSync(file, uid, gid);
  } catch {
    // Only root may give files away; whoever else may write here becomes the owner.
  }
  // After the owner, since a change of owner takes special rights away.
  fchmodSync(file, mode & 0o7777);
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
  const refusal = refusalOf(error);
  return {
    field: path,
    expected,
    got,
    ...(hint === undefined ? {} : { hint }),
    ...(refusal === null ? {} : { refusal }),
  };
}

/** The system's name for what it refused, here or in what caused it; null where no asking again would help, as with a wrong name. */
export function refusalOf(error: unknown): string | null {
  for (let one = error; one instanceof Error; one = one.cause) {
    const { code = '' } = one as NodeJS.ErrnoException;
    if (REFUSALS.has(code)) return code;
  }
  return null;
}

/** What the same command may do another day: no room, a fault of the disk or network, no memory, too many files. */
const REFUSALS: ReadonlySet<string> = new Set(
  'ENOSPC EDQUOT EFBIG EIO ENXIO ENODEV ESTALE ETIMEDOUT ENOMEM EMFILE ENFILE ERR_WORKER_OUT_OF_MEMORY'.split(' '),
);

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
