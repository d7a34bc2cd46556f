import { dirname } from 'node:path';
import { resolveSearch, searchKind, type PlaceFinder, type Search } from '#experiments';
import { readWrittenFile } from '#scenarios/node';
import type { Checked } from '#sim';
import { experimentFiles } from '../disk/experimentFiles.ts';

/** A search file in YAML or JSON, read and resolved; places in files lie where it lies. Or every problem of it. */
export async function openSearch(path: string, atlas: PlaceFinder): Promise<Checked<Search>> {
  const read = readWrittenFile(path, 'search', searchKind);
  return read.ok ? await resolveSearch(read.value, atlas, { files: experimentFiles(dirname(path)) }) : read;
}
