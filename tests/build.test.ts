import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { commandEntry } from '#cli';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const COMPILER = join(ROOT, 'node_modules/typescript/bin/tsc');

/**
 * What the compiler would do to each project below `root`, without doing it. It compares contents: a file that was only
 * touched is not stale.
 */
function states(root: string): Record<string, 'fresh' | 'stale'> {
  const said = execFileSync(process.execPath, [COMPILER, '-b', '--dry', root], { encoding: 'utf8', cwd: root });
  const found: Record<string, 'fresh' | 'stale'> = {};
  for (const [, wouldBuild, project] of said.matchAll(/(would build )?project '(.*)\/tsconfig\.json'/gi)) {
    if (project !== undefined) found[project.slice(root.length)] = wouldBuild === undefined ? 'fresh' : 'stale';
  }
  return found;
}

/** Sources of a folder, without what only declares types. */
function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.includes('node_modules'))
    .map((name) => join(folder, name));
}

const config = JSON.parse(readFileSync(join(ROOT, 'tsconfig.json'), 'utf8')) as { references: { path: string }[] };
const folders = config.references.map(({ path }) => path);

describe('threads and the command line run what was built', () => {
  test('and that is what the sources say (else: npm run build)', () => {
    expect(states(ROOT)).toEqual(Object.fromEntries(folders.map((folder) => [folder, 'fresh'])));
  });

  test('which is what the command line is bundled of (else: npm run build:engine)', () => {
    const dist = new URL('../dist/', import.meta.url);
    expect(commandEntry(dist).href).toBe(new URL('bundle/entry.cli.js', dist).href);
  });

  test('with an entry in the bundle for every file that threads start from', () => {
    const entries = folders.flatMap(sources).filter((name) => name.endsWith('entry.node.ts'));
    expect(entries.length).toBeGreaterThan(3);
    const bundled = entries.map((name) => `entry.${name.replace('/entry.node.ts', '').replaceAll('/', '.')}.js`);
    expect(bundled.filter((name) => !existsSync(join(ROOT, 'dist/bundle', name)))).toEqual([]);
  });

  // The page is bundled and has no file for each of its own.
  test.each(folders.filter((folder) => folder !== 'ui'))('with a built file for every source of %s', (folder) => {
    const missing = sources(folder).filter((name) => !existsSync(join(ROOT, 'dist', name.replace(/\.ts$/, '.js'))));
    expect(missing).toEqual([]);
  });
});

describe('a project that has changed since it was built', () => {
  const root = `${mkdtempSync(join(tmpdir(), 'samspill-build-'))}/`;

  test('is stale; one whose text is the same is not', () => {
    const source = join(root, 'sim/month.ts');
    mkdirSync(join(root, 'sim'));
    writeFileSync(join(root, 'tsconfig.json'), JSON.stringify({ files: [], references: [{ path: 'sim' }] }));
    writeFileSync(
      join(root, 'sim/tsconfig.json'),
      JSON.stringify({ compilerOptions: { composite: true, rootDir: '.', outDir: '../dist/sim', types: [] } }),
    );
    writeFileSync(source, 'export const month = 1;\n');
    expect(states(root)).toEqual({ sim: 'stale' });
    execFileSync(process.execPath, [COMPILER, '-b', root]);
    expect(states(root)).toEqual({ sim: 'fresh' });
    writeFileSync(source, 'export const month = 1;\n');
    expect(states(root)).toEqual({ sim: 'fresh' });
    writeFileSync(source, 'export const month = 2;\n');
    expect(states(root)).toEqual({ sim: 'stale' });
  });
});

describe('what the page loads before its first chart', () => {
  /** Of its script, packed. Above this something that comes later is loaded with it; `node scripts/benchPage.js` tells more. */
  const MOST = 140_000;

  test('is small', () => {
    const folder = join(ROOT, 'dist/app');
    const [script] = /assets\/[\w-]+\.js/.exec(readFileSync(join(folder, 'index.html'), 'utf8')) ?? [];
    expect(gzipSync(readFileSync(join(folder, script ?? 'no script'))).length).toBeLessThan(MOST);
  });
});
