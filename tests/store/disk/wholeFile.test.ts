import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  lstatSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { tryToWrite, writeWholeFile, writeWholeFiles } from '#store';

const folder = mkdtempSync(join(tmpdir(), 'samspill-whole-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a file is written through a link, which stays one, and keeps its rights', () => {
  const [file, link] = [join(folder, 'real.csv'), join(folder, 'link.csv')];
  writeFileSync(file, 'old', { mode: 0o600 });
  symlinkSync(file, link);
  tryToWrite(link);
  writeWholeFile(link, 'new');
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('of files that belong together none is there before all can be, and nothing half-written stays', () => {
  const own = join(folder, 'together');
  mkdirSync(own);
  writeFileSync(join(own, 'in the way'), '');
  const files = [
    { path: join(own, 'first'), content: 'a' },
    { path: join(own, 'in the way', 'second'), content: 'b' },
  ];
  expect(() => writeWholeFiles(files)).toThrow(/EEXIST|ENOTDIR/);
  expect(readdirSync(own)).toEqual(['in the way']);
});
