import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const source = read('../cli/library.ts');
const pinned = JSON.parse(read('./publicNames.json')) as readonly string[];

/** Every name in the lists of the package's door, as it is called outside. */
const listed = [...source.matchAll(/export \{([^}]*)\}/g)]
  .flatMap(([, names]) => (names ?? '').split(','))
  .map((name) => name.trim().replace(/^type /, ''))
  .filter((name) => name !== '')
  .map((name) => name.split(' as ').at(-1) ?? '');

test('the package has the public names that are pinned, and takes none in unseen', () => {
  expect(source).not.toMatch(/export \*/);
  // A name that goes or comes belongs into CHANGELOG.md, and then into tests/publicNames.json.
  expect(listed.toSorted()).toEqual(pinned);
});

test('every public value is there in the built package', () => {
  const types = [...source.matchAll(/\btype (\w+)/g)].map(([, name]) => name);
  const built = new URL('../dist/cli/library.js', import.meta.url).href;
  const asked = `import('${built}').then((all) => console.log(JSON.stringify(Object.keys(all))))`;
  const values = JSON.parse(execFileSync(process.execPath, ['-e', asked], { encoding: 'utf8' })) as string[];
  expect(values.toSorted()).toEqual(pinned.filter((name) => !types.includes(name)));
});

test('README and docs import public names only', () => {
  const docs = readdirSync(new URL('../docs/', import.meta.url)).filter((name) => name.endsWith('.md'));
  const imported = ['../README.md', ...docs.map((name) => `../docs/${name}`)].flatMap((path) =>
    [...read(path).matchAll(/import \{([^}]*)\} from 'samspill'/g)].flatMap(([, names]) =>
      (names ?? '').split(',').map((name) => name.trim().replace(/^type /, '')),
    ),
  );
  expect(imported).toContain('simulate');
  expect(imported.filter((name) => !pinned.includes(name))).toEqual([]);
});
