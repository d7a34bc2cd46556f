import { readFileSync, statSync } from 'node:fs';

/** Files that a bundle was made of or by, from `dist/`: how many bytes each had, and when it was written, in milliseconds. */
export type MadeOf = Readonly<Record<string, readonly [bytes: number, written: number]>>;

/**
 * The file that the command starts from, in the folder `dist/`: the bundle, where every command has few files to load, or where
 * the compiler has written anything since, the built files one by one. An installed package has the bundle alone, and nothing of
 * what it was made of.
 */
export function commandEntry(dist: URL): URL {
  return isUpToDate(dist) ? new URL('bundle/entry.cli.js', dist) : new URL('cli/entry.node.js', dist);
}

function isUpToDate(dist: URL): boolean {
  const made = readMadeOf(dist);
  if (made === null) return false;
  return Object.entries(made).every(([path, [bytes, written]]) => {
    const now = statSync(new URL(path, dist), { throwIfNoEntry: false });
    return now === undefined || (now.size === bytes && now.mtimeMs === written);
  });
}

/** Written last: without it there is no whole bundle. */
function readMadeOf(dist: URL): MadeOf | null {
  try {
    return JSON.parse(readFileSync(new URL('bundle/made-of.json', dist), 'utf8')) as MadeOf;
  } catch {
    return null;
  }
}
