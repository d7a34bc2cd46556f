import { statSync } from 'node:fs';
import type { Issue } from '#sim';
import { kindOf, refusalOf, tryToWrite, writeWholeFiles, type OutputFile } from '#store';

/** What stands in the way of writing a file, found out before any work is done; null when nothing does. Leaves no trace. */
export function writingIssue(field: string, path: string): Issue | null {
  const expected = 'the name of a file';
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there?.isFile() === false) return { field, expected, got: `${path}, ${kindOf(there)}` };
    tryToWrite(path);
    return null;
  } catch (error) {
    return { field, expected: 'a file in a folder that can be written', got: path, hint: reason(error) };
  }
}

/** Writes files whole or not at all; what goes wrong comes back as an issue and leaves nothing half-written behind. */
export function writeWhole(files: readonly OutputFile[]): Issue | null {
  try {
    writeWholeFiles(files);
    return null;
  } catch (error) {
    const refusal = refusalOf(error);
    const issue = { field: '--out', expected: 'a place with room to write', got: reason(error) };
    return refusal === null ? issue : { ...issue, refusal };
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
