import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Issue } from '#sim';
import type { Store } from '../disk/store.ts';
import { storePaths } from '../disk/storePaths.ts';
import { fileIssue } from './part.ts';

/**
 * Files of a folder that are not as its manifest says: merged tables, and the experiment as it was written. All of them are read.
 * CSV that somebody has deleted is not missed, and the experiment of an older folder cannot be judged.
 */
export function damagedFiles({ dir, manifest }: Store): readonly Issue[] {
  const csv = Object.values(storePaths.csv('')).map((path) => basename(path));
  const tables = (manifest.merged?.files ?? [])
    .filter(({ name }) => !csv.includes(name) || existsSync(join(dir, name)))
    .map((record) => ({
      path: join(dir, record.name),
      record,
      hint: 'samspill sweep merge makes it again where journals, parts or the other tables are there',
    }));
  const written = {
    path: storePaths.experiment(dir),
    record: manifest.written,
    hint: 'take it from a copy of the folder; what was run stands in manifest.json',
  };
  const all = manifest.written === undefined ? tables : [...tables, written];
  return all.flatMap(({ path, record, hint }) => {
    const got = fileIssue(path, record);
    return got === null ? [] : [{ field: path, expected: 'the file as it was written', got, hint }];
  });
}
