import { resolve } from 'node:path';
import type { Issue } from '#sim';
import { writingIssue } from '../output/writeWhole.ts';
import type { Options } from './request.ts';

/** The file that `--out` names, found to be writable before anything is run; null for standard output, which `-` means too. */
export function readOut({ out }: Options, cwd: string, issues: Issue[]): string | null {
  if (out === undefined || out === '-') return null;
  const path = resolve(cwd, out);
  const unwritable = writingIssue('--out', path);
  if (unwritable !== null) issues.push(unwritable);
  return path;
}
