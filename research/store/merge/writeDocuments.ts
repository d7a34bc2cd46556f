import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Issue } from '#sim';
import type { Manifest, MergeRecord } from '../disk/manifest.ts';
import { readmeText } from './readmeText.ts';
import { roCrate } from './roCrate.ts';
import { sealedJson } from '../disk/sealedJson.ts';
import type { Store } from '../disk/store.ts';
import { storePaths } from '../disk/storePaths.ts';
import { diskIssue, writeWholeFile } from '../disk/wholeFile.ts';

/** What was merged, and where to. */
export interface Merge {
  readonly out: string;
  /** Runs known so far in all folders. */
  readonly known: number;
  readonly record: MergeRecord;
}

/** Writes what belongs beside merged tables: manifest, copies of the experiment and of what it names, README and crate. An issue when the disk refuses. */
export function writeDocuments(stores: readonly Store[], { out, known, record }: Merge): Issue | null {
  const there = stores.find(({ dir }) => resolve(dir) === resolve(out));
  const { dir, manifest: original } = there ?? stores[0]!;
  const manifest: Manifest = { ...original, runs: known, merged: record };
  try {
    const copies = there === undefined ? ['experiment.yaml', ...(original.inputs ?? []).map(({ file }) => file)] : [];
    for (const name of copies) writeWholeFile(join(out, name), readFileSync(join(dir, name)));
    writeWholeFile(storePaths.readme(out), readmeText(manifest));
    writeWholeFile(storePaths.crate(out), `${JSON.stringify(roCrate(manifest), null, 2)}\n`);
    // Last: it vouches for the others.
    writeWholeFile(storePaths.manifest(out), sealedJson(manifest));
    return null;
  } catch (error) {
    return diskIssue(out, error);
  }
}
