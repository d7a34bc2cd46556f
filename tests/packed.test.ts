import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyFolder, SMALL, type } from './cli/terminal.ts';
import { FULL } from './full.ts';
import { TINY } from './validation/calibrate/tiny.ts';

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

const SCENARIO = `
extends: high-5
set: { spinUpMonths: 6 }
outcomes: { shared: participation * trust }
`;

const SWEPT = `
title: Small
base: { extends: hybrid-by-default, spinUpMonths: 6 }
factors: { austerity: { from: 0, to: 0.08 } }
design: { method: random, points: 8 }
replicates: 2
months: 12
citizens: 200
record: { months: [12], metrics: [participation, trust] }
outcomes: { both: participation + trust }
`;

/** Lines that are typed, each with the files that it writes. */
const LINES: readonly (readonly [line: string, ...files: string[]])[] = [
  ['--help'],
  ['list'],
  ['list places Bergen'],
  ['list metrics --json'],
  ['show Preston'],
  ['show high-5'],
  ['show nobody'],
  ['schema'],
  ['schema --experiment'],
  ['schema --lesson'],
  [`run high-5 --place Wigan ${SMALL}`],
  ['run own.yaml --citizens 600 --months 12 --format csv'],
  ['run high-6 --cittizens 1'],
  [`compare hybrid-by-default high-5 ${SMALL} --replicates 3 --workers 2 --quiet --words --report c.html`, 'c.html'],
  [
    'sweep swept.yaml --out swept --workers 2 --quiet --csv',
    'swept/runs.csv',
    'swept/outcomes.csv',
    'swept/runs.parquet',
  ],
  ['analyse swept --method summary'],
];

/** The same for lines that take seconds. */
const LONG_LINES: typeof LINES = [
  ['run high-5 --citizens 200 --months 12 --set spinUpMonths=6 --lives --workers 2 --quiet'],
  [`explain high-5 --against hybrid-by-default ${SMALL} --replicates 2 --workers 2 --quiet`],
  [
    'validate --pattern V1 --country norway --seeds 5 --citizens 200 --workers 2 --quiet --format json --out p.json',
    'p.json',
  ],
  ['calibrate tiny.yaml --out fitted --workers 2 --quiet', 'fitted/posterior.json', 'fitted/report.md'],
];

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
        'dist/bundle/LICENCES.md',
        'dist/cli/library.d.ts',
        'dist/samspill.html',
        'examples/governance-mix.yaml',
        'examples/list.csv',
        'scenarios/places/LICENCES.md',
        'scenarios/places/england.json',
      ]),
    );
    const allowed =
      /^(dist\/(bundle|cli|pictures|research|scenarios|sim|workers)|examples|research\/(calibration|validation)|scenarios\/places)\/|^(scripts\/samspill.js|dist\/samspill.html)$|^[^/]+$/;
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

  describe('starts from its bundle, which gives what the sources give, to the byte', () => {
    const [packed, sources] = [emptyFolder(), emptyFolder()];
    const home = join(project, 'node_modules', 'samspill');

    beforeAll(() => {
      for (const folder of [packed, sources]) {
        writeFileSync(join(folder, 'own.yaml'), SCENARIO);
        writeFileSync(join(folder, 'swept.yaml'), SWEPT);
        writeFileSync(join(folder, 'tiny.yaml'), TINY);
      }
    });

    async function gives(line: string, ...files: readonly string[]): Promise<void> {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(home, 'dist/cli/main.js'), ...line.split(' ')],
        {
          cwd: packed,
          encoding: 'utf8',
        },
      );
      const { code, out, err } = await type(line, { cwd: sources });
      const told = { code: status, out: stdout.replaceAll(packed, sources), err: stderr.replaceAll(packed, sources) };
      expect(told).toEqual({ code, out, err });
      for (const file of files)
        expect(readFileSync(join(packed, file)).equals(readFileSync(join(sources, file))), file).toBe(true);
    }

    test('without the files of the command by itself', () => {
      expect(readdirSync(join(home, 'dist/cli'))).toContain('main.js');
      expect(readdirSync(join(home, 'dist/cli'))).not.toContain('entry.node.js');
    });

    test.each(LINES)('%s', gives);
    test.runIf(FULL).each(LONG_LINES)('%s', { timeout: 600_000 }, gives);
  });

  test('shows where it was, by the names of its functions, when a part of it is gone', () => {
    const home = join(project, 'node_modules', 'samspill');
    const places = join(home, 'scenarios/places');
    renameSync(places, `${places} gone`);
    const { status, stderr } = spawnSync(join(home, 'scripts/samspill.js'), ['list', 'places'], {
      env: { ...process.env, SAMSPILL_DEBUG: '1' },
      encoding: 'utf8',
    });
    renameSync(`${places} gone`, places);
    expect(status).toBe(1);
    expect(stderr).toMatch(/ENOENT[^]*at readCountry \(file:.*\/dist\/bundle\/[\w.-]+\.js:\d+:\d+\)[^]*placeEntries/);
  });

  test('names no file that is missing from it in the lines of commands it is read with', () => {
    const home = join(project, 'node_modules', 'samspill');
    const named = [...readFileSync(join(home, 'README.md'), 'utf8').matchAll(/\bexamples\/[\w.-]+/g)].map(String);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !existsSync(join(home, name)))).toEqual([]);
  });
});
