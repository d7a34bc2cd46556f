import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Checked, Issue } from '#sim';
import { resultsAround, targetOf } from '#store';
import { writingIssue } from './writeWhole.ts';

/** A file that a command writes or reads. */
export interface NamedFile {
  /** The option it comes from: `--out`. */
  readonly field: string;
  readonly path: string;
  /** What it holds, where the option alone does not say it: `the runs beside it`. */
  readonly what?: string;
}

/** Paths that a command may write to: found to be writable, each another file, none of them read. */
export type Outputs = ReadonlySet<string>;

/**
 * Everything that stands in the way of a command's outputs, found out before anything is run: a place that cannot be written,
 * two outputs that are one file, one that is read by the same command, one that belongs to a folder of results. Files are
 * the same when device and inode are, however they are spelled, linked or mounted.
 */
export function checkOutputs(written: readonly NamedFile[], read: readonly NamedFile[]): Checked<Outputs> {
  const inputs = new Map(read.map((file) => [identityOf(file.path), file]));
  const outputs = new Map<string, NamedFile>();
  const issues: Issue[] = [];
  for (const file of written) {
    const identity = identityOf(file.path);
    const [input, other] = [inputs.get(identity), outputs.get(identity)];
    const results = resultsAround(followed(file.path));
    const field = file.field;
    const got = file.what === undefined ? file.path : `${file.path}, ${file.what}`;
    const unwritable = writingIssue(field, file.path);
    if (unwritable !== null) issues.push(unwritable);
    else if (input !== undefined)
      issues.push({
        field,
        expected: 'another file than those that are read',
        got,
        hint: `${nameOf(input)} is read from it`,
      });
    else if (other !== undefined)
      issues.push({ field, expected: 'a file of its own', got, hint: `${nameOf(other)} is written to it` });
    else if (results !== null)
      issues.push({
        field,
        expected: 'a file that is not part of results',
        got,
        hint: `it belongs to the results in ${results}`,
      });
    if (other === undefined) outputs.set(identity, file);
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: new Set(written.map(({ path }) => path)) };
}

function nameOf({ field, what }: NamedFile): string {
  return what === undefined ? field : `${field}, ${what},`;
}

/** What a path leads to: by device and inode where something is there, else by its folder and its name in it. */
function identityOf(path: string): string {
  const target = followed(path);
  try {
    const there = statSync(target, { bigint: true, throwIfNoEntry: false });
    if (there !== undefined) return `${there.dev}:${there.ino}`;
  } catch {
    // Below something that is no folder, or that may not be looked into: `writingIssue` tells it.
  }
  const above = dirname(target);
  return above === target ? target : join(identityOf(above), basename(target));
}

/** Links that lead in a circle are told by `writingIssue`. */
function followed(path: string): string {
  try {
    return targetOf(path);
  } catch {
    return path;
  }
}
