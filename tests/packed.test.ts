import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** An experiment small enough for a test, and everything a researcher does with it. */
const PROGRAM = `
import { analyse, openAtlas, readOutcomes, resolveExperiment, resolveScenario, simulate, sweep, type SweepEnd } from 'samspill';

const atlas = openAtlas();
const resolved = resolveScenario({ extends: 'high-5', citizens: 300, months: 6, spinUpMonths: 6 }, atlas);
if (!resolved.ok) throw new Error('scenario');
const { fingerprint } = simulate(resolved.value.scenario, resolved.value.run);

const experiment = await resolveExperiment(
  {
    base: { extends: 'hybrid-by-default', spinUpMonths: 6 },
    factors: { austerity: { from: 0, to: 0.08 } },
    design: { method: 'random', points: 4 },
    replicates: 2,
    months: 6,
    citizens: 300,
    record: { metrics: ['trust'] },
  },
  atlas,
);
if (!experiment.ok) throw new Error(JSON.stringify(experiment.issues));
const ended = await sweep(experiment.value, { out: 'results', workers: 1 });
if (!ended.ok) throw new Error(JSON.stringify(ended.issues));
const end: SweepEnd = ended.value;
const outcomes = await readOutcomes('results', { columns: ['trust'] });
if (!outcomes.ok) throw new Error('outcomes');
const summary = await analyse('results', { method: 'summary', outcomes: ['trust'] });
console.log(JSON.stringify({ fingerprint, status: end.status, rows: outcomes.value.rows, summary: summary.ok }));
`;

const CONFIG = {
  compilerOptions: {
    target: 'ES2023',
    module: 'nodenext',
    strict: true,
    skipLibCheck: true,
    types: ['node'],
    outDir: 'built',
    rootDir: '.',
  },
  files: ['program.ts'],
};

describe('the package, packed and put into an empty project', () => {
  const project = mkdtempSync(join(tmpdir(), 'samspill-packed-'));

  beforeAll(() => {
    execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', project], { cwd: ROOT, stdio: 'pipe' });
    const archive = readdirSync(project).find((name) => name.endsWith('.tgz')) ?? '';
    const home = join(project, 'node_modules', 'samspill');
    mkdirSync(home, { recursive: true });
    execFileSync('tar', ['-xzf', join(project, archive), '-C', home, '--strip-components=1']);
    // Its dependencies, as npm would have put them beside it, without asking a registry.
    symlinkSync(join(ROOT, 'node_modules'), join(home, 'node_modules'));
    mkdirSync(join(project, 'node_modules', '@types'));
    symlinkSync(join(ROOT, 'node_modules', '@types', 'node'), join(project, 'node_modules', '@types', 'node'));
    writeFileSync(join(project, 'package.json'), '{"type":"module"}');
    writeFileSync(join(project, 'program.ts'), PROGRAM);
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(CONFIG));
  });

  test('simulates, sweeps and analyses from a program that is checked against its types', () => {
    execFileSync(join(ROOT, 'node_modules', '.bin', 'tsc'), ['-p', '.'], { cwd: project, stdio: 'pipe' });
    const out = execFileSync(process.execPath, ['built/program.js'], { cwd: project, encoding: 'utf8' });
    expect(JSON.parse(out)).toEqual({
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      status: 'complete',
      rows: 8,
      summary: true,
    });
  });

  test('holds what is needed, nothing that only builds need, and nothing twice', () => {
    const home = join(project, 'node_modules', 'samspill');
    const files = readdirSync(home, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('samspill/node_modules'))
      .map(({ parentPath, name }) => relative(home, join(parentPath, name)));
    expect(files).toEqual(
      expect.arrayContaining([
        'README.md',
        'LICENSE',
        'CHANGELOG.md',
        'CITATION.cff',
        'scripts/samspill.js',
        'dist/samspill.html',
        'examples/governance-mix.yaml',
        'examples/list.csv',
        'scenarios/places/LICENCES.md',
        'scenarios/places/england.json',
      ]),
    );
    const allowed =
      /^(dist\/(cli|pictures|research|scenarios|sim|workers)|examples|research\/(calibration|validation)|scenarios\/places)\/|^(scripts\/samspill.js|dist\/samspill.html)$|^[^/]+$/;
    expect(
      files.filter(
        (name) => !allowed.test(name) || /\.(map|tsbuildinfo)$|tsconfig|\.tsx?$/.test(name.replace(/\.d\.ts$/, '')),
      ),
    ).toEqual([]);
    const kept = new Map<string, string>();
    for (const name of files) {
      const content = readFileSync(join(home, name), 'base64');
      expect.soft(kept.get(content) ?? name, `the same as ${name}`).toBe(name);
      if (content.length > 100) kept.set(content, name);
    }
  });

  test('runs its command, and none that only a checkout has', () => {
    const home = join(project, 'node_modules', 'samspill');
    const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
    const samspill = (...words: string[]) => {
      const { status, stdout } = spawnSync(join(home, 'scripts/samspill.js'), words, {
        cwd: project,
        encoding: 'utf8',
      });
      return { status, stdout };
    };
    expect(samspill('--version')).toEqual({ status: 0, stdout: `${version}\n` });
    expect(samspill('list', 'places', 'Bergen')).toMatchObject({ status: 0 });
    expect(samspill('docs')).toEqual({ status: 2, stdout: '' });
    expect(readdirSync(project)).not.toContain('docs');
  });

  test('names no file that is missing from it in the lines of commands it is read with', () => {
    const home = join(project, 'node_modules', 'samspill');
    const named = [...readFileSync(join(home, 'README.md'), 'utf8').matchAll(/\bexamples\/[\w.-]+/g)].map(String);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !existsSync(join(home, name)))).toEqual([]);
  });
});
