import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  COUNTRY_PROFILES,
  LEVERS,
  MECHANISMS,
  METRIC_NAMES,
  METRICS,
  PARAMETERS,
  type Declaration,
  type ParameterName,
} from '#sim';
import { parseScenarioText, PRESET_NAMES, readPlaceCsv, resolveScenario } from '#scenarios';
import { openAtlas } from '#scenarios/node';
import { compileOutcomes } from '#analysis';

const ROOT = new URL('../', import.meta.url).pathname;
const PAGES = ['README.md', 'CONTRIBUTING.md', 'AGENTS.md', 'CHANGELOG.md', ...markdownUnder('docs')];
const FOLDERS = ['sim', 'scenarios', 'pictures', 'workers', 'research', 'cli', 'ui', 'tests'];

const manifest = JSON.parse(read('package.json')) as {
  readonly version: string;
  readonly license: string;
  readonly description: string;
  readonly engines: { readonly node: string };
  readonly repository?: unknown;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

describe('a release has one version, one date and one licence', () => {
  const newest = /^## \[([^\]]+)\] - (\S+)$/m.exec(read('CHANGELOG.md').replace(/^## \[Unreleased\].*$/m, ''));
  const citation = parse(read('CITATION.cff')) as Readonly<Record<string, unknown>>;
  const codemeta = JSON.parse(read('codemeta.json')) as Readonly<Record<string, string>>;
  const lock = JSON.parse(read('package-lock.json')) as { readonly version: string };

  test('package.json, its lock, CHANGELOG.md, CITATION.cff and codemeta.json give the same version', () => {
    const versions = [lock.version, newest?.[1], String(citation['version']), codemeta['version']];
    expect(versions).toEqual(versions.map(() => manifest.version));
  });

  test('CHANGELOG.md, CITATION.cff and codemeta.json give the same date', () => {
    const dates = [String(citation['date-released']), codemeta['datePublished'], codemeta['dateModified']];
    expect(dates).toEqual(dates.map(() => newest?.[2]));
  });

  test('all name the licence of package.json', () => {
    expect(citation['license']).toBe(manifest.license);
    expect(codemeta['license']).toBe(`https://spdx.org/licenses/${manifest.license}`);
    expect(read('LICENSE')).toContain(`${manifest.license} License`);
  });

  test('CITATION.cff and codemeta.json name the same authors and keywords', () => {
    const names = (people: unknown) => (people as readonly { readonly name: string }[]).map(({ name }) => name);
    expect(names(citation['authors'])).toEqual(names(codemeta['author']));
    expect(citation['keywords']).toEqual(codemeta['keywords']);
    expect(codemeta['runtimePlatform']).toContain(`Node.js ${manifest.engines.node.replace('>=', '>= ')}`);
  });

  test('there is one address of the project, the same everywhere, or none: nobody invents one', () => {
    const repository = manifest.repository as string | { readonly url: string } | undefined;
    const address = (typeof repository === 'object' ? repository.url : repository)?.replace(/^git\+|\.git$/g, '');
    expect(citation['repository-code']).toBe(address);
    expect(codemeta['codeRepository']).toBe(address);
    const formats = ['https://w3id.org/codemeta/3.0', `https://spdx.org/licenses/${manifest.license}`];
    const known = [...formats, ...(address === undefined ? [] : [address])];
    const named = ['package.json', 'CITATION.cff', 'codemeta.json'].flatMap(
      (path) => read(path).match(/\b(?:https?:\/\/|git@|10\.\d{4,}\/|[\w.]+@[\w-]+\.)[^\s"'<>,]*/g) ?? [],
    );
    expect(named.filter((one) => !known.some((start) => one.replace(/^git\+/, '').startsWith(start)))).toEqual([]);
  });

  test('CITATION.cff has what its format asks for', () => {
    expect(citation['cff-version']).toBe('1.2.0');
    expect(Object.keys(citation)).toEqual(
      expect.arrayContaining(['message', 'title', 'authors', 'abstract', 'keywords']),
    );
  });
});

describe('every number says what it is and where it comes from', () => {
  const declared: [string, Declaration][] = [...Object.entries(PARAMETERS), ...Object.entries(LEVERS)];

  test('in words: label, unit and source', () => {
    const silent = declared.filter(([, { label, unit, source }]) =>
      [label, unit, source].some((text) => text.trim() === ''),
    );
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  test('with a default inside its bounds, and whole bounds for what is counted', () => {
    const outside = declared.filter(([, { min, max, default: value, whole }]) => {
      const numbers = [min, value, max];
      return !(numbers.every(whole ? Number.isInteger : Number.isFinite) && min <= value && value <= max && min < max);
    });
    expect(outside.map(([name]) => name)).toEqual([]);
  });

  test('an assumption is graded as one', () => {
    const graded = declared.filter(
      ([, { source, grade }]) => source.startsWith('assumption') && grade !== 'assumption',
    );
    expect(graded.map(([name]) => name)).toEqual([]);
  });

  test('what a country changes stays in the range of the parameter', () => {
    const outside = Object.entries(COUNTRY_PROFILES).flatMap(([country, profile]) =>
      Object.entries(profile)
        .filter(
          ([name, value]) =>
            value < PARAMETERS[name as ParameterName].min || value > PARAMETERS[name as ParameterName].max,
        )
        .map(([name]) => `${country}.${name}`),
    );
    expect(outside).toEqual([]);
  });

  test('levers say what they cost and help who meets them; metrics and mechanisms say what they are', () => {
    const texts = [
      ...Object.values(LEVERS).flatMap(({ cost, help }) => [cost, help]),
      ...Object.values(METRICS).flatMap(({ label, unit, definition }) => [label, unit, definition]),
      ...Object.values(MECHANISMS).flatMap(({ label, does }) => [label, does]),
    ];
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  });

  test('a name means one thing: parameters and levers share none', () => {
    expect(Object.keys(LEVERS).filter((name) => name in PARAMETERS)).toEqual([]);
  });
});

describe('what is referred to exists', () => {
  const decisions = readdirSync(ROOT + 'docs/decisions').toSorted();

  test('decision pages are numbered without gaps, and bear their number in the title', () => {
    expect(decisions.map((name) => name.slice(0, 4))).toEqual(decisions.map((_, i) => String(i + 1).padStart(4, '0')));
    const titles = decisions.map((name) => read(`docs/decisions/${name}`).split('\n')[0].slice(0, 7));
    expect(titles).toEqual(decisions.map((name) => `# ${name.slice(0, 4)} `));
  });

  test('every decision that a page or a source names', () => {
    const texts = [...PAGES, ...FOLDERS.flatMap((folder) => sourcesUnder(folder))].map(
      (path) => [path, read(path)] as const,
    );
    const missing = texts.flatMap(([path, text]) =>
      [...text.matchAll(/\bdecisions\/(\d{4})/g)]
        .filter(([, number]) => !decisions.some((name) => name.startsWith(`${number}-`)))
        .map(([, number]) => `${path}: ${number}`),
    );
    expect(missing).toEqual([]);
  });

  test.each(PAGES)('every file that %s links to', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)\s#]+)/g)].map(([, link]) => link);
    expect(links.filter((link) => !existsSync(join(ROOT, dirname(page), link)))).toEqual([]);
  });

  test.each(PAGES)('every npm script that %s names', (page) => {
    const own = new Set(['test', 'start', ...Object.keys(manifest.scripts)]);
    const named = [...read(page).matchAll(/\bnpm (?:run ([a-z:]+)|(test|start)\b)/g)].map(
      ([, script, short]) => script ?? short,
    );
    expect(named.filter((script) => !own.has(script) || manifest.scripts[script] === undefined)).toEqual([]);
  });

  test('every preset that README.md and npm start name', () => {
    const commands = [
      manifest.scripts['start'],
      ...read('README.md').matchAll(/samspill (?:run|compare|show) [^\n]*/g),
    ].map(String);
    const named = commands.flatMap((line) => line.match(/\b[a-z0-9]+(?:-[a-z0-9]+)+(?![\w.])/g) ?? []);
    const options = new Set(commands.flatMap((line) => [...line.matchAll(/--([a-z-]+)/g)].map(([, option]) => option)));
    expect(named.filter((name) => !options.has(name) && !(PRESET_NAMES as readonly string[]).includes(name))).toEqual(
      [],
    );
  });
});

describe('what README.md shows is accepted', () => {
  const block = (language: string) =>
    new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(read('README.md'))?.[1] ?? '';

  test('the scenario file, with its outcomes', async () => {
    const parsed = parseScenarioText(block('yaml'));
    const resolved = resolveScenario(parsed.ok ? parsed.value : parsed, openAtlas());
    expect(resolved).toMatchObject({ ok: true, value: { warnings: [] } });
    if (resolved.ok) expect(await compileOutcomes(resolved.value.outcomes, METRIC_NAMES)).toMatchObject({ ok: true });
  });

  test('the library: the example runs as it stands and prints a fingerprint', () => {
    const example = ['--input-type=module', '--eval', block('ts')];
    const { stdout, stderr } = spawnSync(process.execPath, example, { cwd: ROOT, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^[0-9a-f]{64} 0\.\d+\n$/);
  });

  test('the table of neighbourhoods', () => {
    expect(readPlaceCsv(block('csv'), 'my-town.csv')).toMatchObject({
      ok: true,
      value: { adults: [4200, 3100, 5600] },
    });
  });
});

describe('third-party code', () => {
  const apart = ['scripts/site', 'tests/engines/bun'].map(
    (folder) => (JSON.parse(read(`${folder}/package.json`)) as typeof manifest).dependencies,
  );
  const all: Readonly<Record<string, string>> = Object.assign(
    {},
    manifest.dependencies,
    manifest.devDependencies,
    ...apart,
  );

  test('is pinned to exact versions', () => {
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test.each(Object.keys(all))('%s has its line in the decision on the house', (name) => {
    expect(read('docs/decisions/0001-house-and-dependencies.md')).toContain(`\`${name}\``);
  });
});

test('what was built is what was written: worker threads and the command line start from dist/', () => {
  const { stdout } = spawnSync(process.execPath, [`${ROOT}node_modules/typescript/bin/tsc`, '-b', '--dry'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(stdout).toContain('is up to date');
  expect(stdout.split('\n').filter((line) => line.includes('would build'))).toEqual([]);
});

function read(path: string): string {
  return readFileSync(ROOT + path, 'utf8');
}

function markdownUnder(folder: string): string[] {
  return readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`)
    .toSorted();
}

function sourcesUnder(folder: string): string[] {
  return readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`)
    .toSorted();
}
