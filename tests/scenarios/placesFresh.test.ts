import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { COUNTRIES } from '#sim';

const root = new URL('../../', import.meta.url);

test('the shipped places are what the sources give', () => {
  const script = fileURLToPath(new URL('scripts/buildPlaces.js', root));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('the shipped places stay under a megabyte', () => {
  const sizes = COUNTRIES.map((country) => statSync(new URL(`scenarios/places/${country}.json`, root)));
  expect(sizes.reduce((bytes, { size }) => bytes + size, 0)).toBeLessThan(1_000_000);
});
