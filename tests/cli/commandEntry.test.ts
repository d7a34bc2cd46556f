import { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { commandEntry, type MadeOf } from '#cli';
import { emptyFolder } from './terminal.ts';

const WRITTEN = new Date('2026-11-30T12:00:00Z');

/** A folder `dist/` with records of the compiler, and a bundle that was made of them. */
function built(): { readonly dist: string; readonly entry: () => string } {
  const dist = join(emptyFolder(), 'dist');
  const made: Record<string, MadeOf[string]> = {};
  for (const folder of ['sim', 'cli', 'bundle']) {
    mkdirSync(join(dist, folder), { recursive: true });
    if (folder === 'bundle') continue;
    const path = `${folder}/.tsbuildinfo`;
    writeFileSync(join(dist, path), `what ${folder} was built of`);
    utimesSync(join(dist, path), WRITTEN, WRITTEN);
    const { size, mtimeMs } = statSync(join(dist, path));
    made[path] = [size, mtimeMs];
  }
  writeFileSync(join(dist, 'bundle/made-of.json'), JSON.stringify(made));
  const url = pathToFileURL(`${dist}/`);
  return { dist, entry: () => commandEntry(url).href.slice(url.href.length) };
}

test('a command starts from the bundle that was made of what was compiled', () => {
  expect(built().entry()).toBe('bundle/entry.cli.js');
});

test('and from the built files one by one where any of it was compiled again since', () => {
  const later = built();
  utimesSync(join(later.dist, 'sim/.tsbuildinfo'), WRITTEN, new Date('2026-11-30T12:00:01Z'));
  expect(later.entry()).toBe('cli/entry.node.js');
  const longer = built();
  writeFileSync(join(longer.dist, 'cli/.tsbuildinfo'), 'what cli was built of, and more');
  utimesSync(join(longer.dist, 'cli/.tsbuildinfo'), WRITTEN, WRITTEN);
  expect(longer.entry()).toBe('cli/entry.node.js');
});

test('or where no bundle was ever finished', () => {
  const { dist, entry } = built();
  writeFileSync(join(dist, 'bundle/made-of.json'), '{"sim/.tsbuildinfo":[1');
  expect(entry()).toBe('cli/entry.node.js');
  rmSync(join(dist, 'bundle'), { recursive: true });
  expect(entry()).toBe('cli/entry.node.js');
});

test('a package, which has nothing of what its bundle was made of, starts from the bundle', () => {
  const { dist, entry } = built();
  for (const folder of ['sim', 'cli']) rmSync(join(dist, folder), { recursive: true });
  expect(entry()).toBe('bundle/entry.cli.js');
});
