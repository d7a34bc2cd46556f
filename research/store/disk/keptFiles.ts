import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ExperimentFiles } from '#experiments';
import type { Checked } from '#sim';
import { experimentFiles } from './experimentFiles.ts';
import type { KeptFile } from './manifest.ts';
import type { Store } from './store.ts';
import { INPUTS } from './storePaths.ts';
import { writeWholeFile } from './wholeFile.ts';

/** A file that an experiment names, as it was read. */
export interface NamedFile {
  /** As the experiment writes it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Keeps what an experiment names in its folder, each file under the name it had (a place is called by it), in a folder of its
 * own where two have the same. Says where each is. Throws what the file system throws.
 */
export function keepFiles(dir: string, files: readonly NamedFile[]): readonly KeptFile[] {
  const taken = new Set<string>();
  return files.map(({ name, bytes }, n) => {
    const plain = `${INPUTS}/${basename(name.replaceAll('\\', '/'))}`;
    const file = taken.has(plain.toLowerCase()) ? `${INPUTS}/${n + 1}/${basename(plain)}` : plain;
    taken.add(file.toLowerCase());
    const kept = { name, file, sha256: sha256Of(bytes) };
    if (keptIssue(dir, kept) !== null) writeWholeFile(join(dir, file), bytes);
    return kept;
  });
}

/** The files of a planned folder, from the folder itself. One begun before they were kept reads them beside its experiment. */
export function keptFiles({ dir, manifest }: Pick<Store, 'dir' | 'manifest'>): ExperimentFiles {
  const beside = experimentFiles(dir);
  const open = <T>(name: string, read: (file: string) => Checked<T>): Checked<T> => {
    const kept = manifest.inputs?.find((each) => each.name === name);
    if (kept === undefined) return read(name);
    const got = keptIssue(dir, kept);
    if (got === null) return read(kept.file);
    const hint = `take ${kept.file} from a copy of the folder, or plan into a new one`;
    const issue = { field: join(dir, kept.file), expected: `${name} as it was planned`, got, hint };
    return { ok: false, issues: [issue] };
  };
  return { text: (name) => open(name, beside.text), place: (name) => open(name, beside.place) };
}

function keptIssue(dir: string, { file, sha256 }: KeptFile): string | null {
  const path = join(dir, file);
  if (!existsSync(path)) return 'no such file';
  return sha256Of(readFileSync(path)) === sha256 ? null : 'another checksum than in the manifest';
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
