import { closeSync, openSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Issue } from '#sim';

/** A file to write, with everything that goes into it. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What stands in the way of writing a file, found out before any work is done; null when nothing does. Leaves no trace. */
export function writingIssue(field: string, path: string): Issue | null {
  const probe = partialPath(path);
  try {
    if (isFolder(path)) return { field, expected: 'the name of a file', got: `${path}, a folder` };
    closeSync(openSync(probe, 'wx'));
    unlinkSync(probe);
    return null;
  } catch (error) {
    return { field, expected: 'a file in a folder that can be written', got: path, hint: reason(error) };
  }
}

/**
 * Writes files whole or not at all: all under passing names first, then renamed. What goes wrong comes back as an issue
 * and leaves nothing half-written behind.
 */
export function writeWhole(files: readonly OutputFile[]): Issue | null {
  const written: string[] = [];
  try {
    for (const { path, content } of files) {
      written.push(partialPath(path));
      writeFileSync(partialPath(path), content, { flag: 'wx' });
    }
    for (const { path } of files) renameSync(partialPath(path), path);
    return null;
  } catch (error) {
    for (const path of written) removeIfThere(path);
    return { field: '--out', expected: 'a place with room to write', got: reason(error) };
  }
}

function partialPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.partial`);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was never made, or is renamed already: nothing is left half-written either way.
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
