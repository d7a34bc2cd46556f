import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { clearPassing, isPassing } from './passing.ts';
import { INPUTS, storePaths } from './storePaths.ts';

/** Folders within a store that hold nothing but its own. */
const ROOMS: ReadonlySet<string> = new Set(
  [storePaths.journals('', 0), storePaths.lock('', 0), storePaths.partRecord('', 0)]
    .map((path) => dirname(path))
    .map(topOf)
    .concat(INPUTS),
);

const FILES: ReadonlySet<string> = new Set(
  [
    storePaths.manifest(''),
    storePaths.experiment(''),
    ...Object.values(storePaths.merged('')),
    ...Object.values(storePaths.csv('')),
    storePaths.readme(''),
    storePaths.crate(''),
  ].map(topOf),
);

/** Every file that is there of a folder of results; reports and analyses that somebody put beside them are not. */
export function ownFiles(dir: string): readonly string[] {
  return [...FILES]
    .map((name) => join(dir, name))
    .filter((path) => existsSync(path))
    .concat([...ROOMS].flatMap((room) => filesUnder(join(dir, room))));
}

/** Removes what processes that died while they wrote have left in a folder of results: hidden files as large as its tables. */
export function clearStore(dir: string): void {
  for (const room of ['', ...ROOMS]) clearPassing(join(dir, room));
}

/** The folder of results that a file is one of, or would be if it were there; null for every other place. */
export function resultsAround(path: string): string | null {
  const parent = realFolder(dirname(path));
  if (FILES.has(basename(path)) && isStore(parent)) return parent;
  for (let dir = parent; dir !== dirname(dir); dir = dirname(dir))
    if (ROOMS.has(basename(dir)) && isStore(dirname(dir))) return dirname(dir);
  return null;
}

/** By two names, since other programs keep a manifest.json too. */
function isStore(dir: string): boolean {
  return existsSync(storePaths.manifest(dir)) && existsSync(storePaths.experiment(dir));
}

function realFolder(dir: string): string {
  return existsSync(dir) ? realpathSync(dir) : dir;
}

function filesUnder(dir: string): readonly string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return isPassing(entry.name) ? [] : [path];
  });
}

function topOf(path: string): string {
  return path.split(/[\\/]/)[0] ?? path;
}
