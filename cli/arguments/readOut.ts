import { resolve } from 'node:path';
import type { NamedFile } from '../output/checkOutputs.ts';
import type { Options } from './request.ts';

/** The file that `--out` names; null for standard output, which `-` means too. Whether it may be written, `checkOutputs` finds out. */
export function readOut({ out }: Options, cwd: string): string | null {
  return out === undefined || out === '-' ? null : resolve(cwd, out);
}

/** The same as an output to be checked; none for standard output. */
export function outOf(options: Options, cwd: string): readonly NamedFile[] {
  const path = readOut(options, cwd);
  return path === null ? [] : [{ field: '--out', path }];
}
