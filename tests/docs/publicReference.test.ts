import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url).pathname;

interface PublicName {
  readonly name: string;
  readonly kind: string;
  readonly docstring: string;
  readonly signature: string;
  readonly source: string;
}

/** What the site's page about the library is written from, out of the built declarations. */
const reference = JSON.parse(
  execFileSync(process.execPath, [`${ROOT}scripts/site/publicReference.js`], { encoding: 'utf8', maxBuffer: 2 ** 26 }),
) as readonly PublicName[];

test('every public name has its place in the reference', () => {
  const pinned = JSON.parse(readFileSync(`${ROOT}tests/publicNames.json`, 'utf8')) as readonly string[];
  expect(reference.map(({ name }) => name).toSorted()).toEqual(pinned);
});

test('and a docstring, which says something of its own', () => {
  expect(reference.filter(({ docstring }) => docstring.length < 12).map(({ name }) => name)).toEqual([]);
  // Words that fit two functions tell neither; `analyse` is another name of `analyseSweep`.
  const words = reference.filter(({ kind, name }) => kind === 'function' && name !== 'analyse');
  expect(new Set(words.map(({ docstring }) => docstring)).size).toBe(words.length);
});

test('and a declaration, out of a file of sources that is there', () => {
  const without = reference.filter(
    ({ name, signature, source }) =>
      !new RegExp(`\\b(const|function|interface|type) `).test(signature) ||
      !(signature.includes(name) || name === 'analyse') ||
      !readFileSync(`${ROOT}${source}`, 'utf8').includes('export '),
  );
  expect(without.map(({ name }) => name)).toEqual([]);
});
