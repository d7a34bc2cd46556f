import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXIT } from '#cli';
import { METRIC_NAMES, PARAMETER_NAMES } from '#sim';
import { PRESET_NAMES } from '#scenarios';
import { LEVERS_ONLY, syntheticFolder } from '../store/findings/syntheticFolder.ts';
import { emptyFolder, type } from './terminal.ts';

const COMMANDS = ['list', 'show', 'schema', 'open', 'docs', 'run', 'compare', 'bench'] as const;

describe('help', () => {
  test.each(COMMANDS)('%s has a page of its own that offers --json', async (command) => {
    const { code, out, err } = await type(`${command} --help`);
    expect({ code, err }).toEqual({ code: EXIT.done, err: '' });
    expect(out).toContain('--json');
  });

  test('names every command and every exit code', async () => {
    const { code, out } = await type('--help');
    expect(code).toBe(EXIT.done);
    for (const command of COMMANDS) expect(out).toContain(`\n  ${command} `);
    for (const number of Object.values(EXIT)) expect(out).toMatch(new RegExp(`\\b${number} `));
  });

  test('has no colour codes', async () => {
    const { out } = await type('run --help');
    expect(out).not.toContain('\u001b');
  });
});

describe('bad command lines', () => {
  test.each(['frobnicate', 'run', 'compare', 'run high-5 --seed', ''])('“%s” is refused with 2', async (line) => {
    const { code, out, err } = await type(line);
    expect(code).toBe(EXIT.badInput);
    expect(out).toBe('');
    expect(err).not.toBe('');
  });

  test('an unknown option is refused with the nearest known one', async () => {
    const { code, err } = await type('list presets --jsn');
    expect(code).toBe(EXIT.badInput);
    expect(err).toBe('--jsn: expected an option of samspill list, got --jsn (did you mean --json)\n');
  });

  test.each([
    ['run --json', 'samspill run'],
    ['run --json --bogus', '--bogus'],
    ['run high-5 --json --place', '--place'],
    ['run high-5 --place --json', '--place'],
    ['nope --json', 'command'],
    ['--json', '--json'],
    ['analyse --json', 'samspill analyse'],
    ['sweep --json', 'samspill sweep'],
    ['sweep status --json', 'samspill sweep status'],
    ['run equal --citizens 60 --months 1 --json --expect ff', '--expect'],
    ['docs --json --check', 'folder'],
  ])('with --json “%s” is told as JSON', async (line, field) => {
    const { code, err } = await type(line, { cwd: emptyFolder() });
    expect(code).toBe(EXIT.badInput);
    const { issues } = JSON.parse(err) as { issues: Record<string, string>[] };
    expect(issues.map((issue) => issue['field'])).toContain(field);
    for (const issue of issues) expect([typeof issue['expected'], typeof issue['got']]).toEqual(['string', 'string']);
  });

  test('names that are missing are told with everything else, an unknown command with the nearest', async () => {
    const { err } = await type('calibrate --workers soon');
    for (const part of ['samspill calibrate: expected a file', '--workers: ', '--out: ']) expect(err).toContain(part);
    expect((await type('run --bogus --months 0')).err).toMatch(
      /^--bogus: [^]*\nsamspill run: expected a scenario, got nothing\n/,
    );
    expect((await type('comapre high-5 equal')).err).toMatch(/^command: .*got comapre \(did you mean compare\)\n$/);
  });

  test('an option of a method that has none is told so', async () => {
    const { dir } = await syntheticFolder({
      input: { ...LEVERS_ONLY, factors: { ambition: {} }, replicates: 1, design: { method: 'random', points: 4 } },
      stands: () => ({ trust: 0.5, needMet: 0.5 }),
    });
    const line = `analyse ${dir} --method pareto --outcome trust,needMet --option confidence=0.9`;
    expect((await type(line)).err).toContain('pareto has none');
  });

  test.each([
    ['run high-5 --citizens 100.000', '--citizens', '100.000', 'write it without separators of thousands'],
    ['run high-5 --citizens 0x64', '--citizens', '0x64', 'write it in digits alone'],
    ['run high-5 --months 1e2', '--months', '1e2', 'write it in digits alone'],
    ['run high-5 --months 1_000', '--months', '1_000', 'write it without separators of thousands'],
    ['run high-5 --set rampMonths=24.000', '--set rampMonths', '24.000', 'write it without separators of thousands'],
    ['run high-5 --every 1.000', '--every', '1.000', 'write it without separators of thousands'],
    ['compare high-5 equal --replicates 1.000', '--replicates', '1.000', 'write it without separators of thousands'],
    ['validate --seeds 1e2', '--seeds', '1e2', 'write it in digits alone'],
  ])('“%s”: a whole number is digits, and is refused as it was typed', async (line, field, got, hint) => {
    const { code, out, err } = await type(`${line} --json`);
    expect({ code, out }).toEqual({ code: EXIT.badInput, out: '' });
    const { issues } = JSON.parse(err) as { issues: { field: string; got: string; hint: string; expected: string }[] };
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ field, hint });
    expect(issues[0].got.replaceAll('"', '')).toBe(got);
    expect(issues[0].expected).toMatch(/^whole number \d+ to [\d,]+, /);
  });

  test('problems of a file name the file, those of options the option, and each is told in its own words', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'mine.yaml'), 'extends: high-5\nplace: 0999\nmonths: 1e2\nlevers: { clarity: 0,5 }\n');
    writeFileSync(join(cwd, 'torn.yaml'), 'levers: { clarity: 0.5');
    const { code, err } = await type('compare mine.yaml torn.yaml gone.yaml --citizens 2.000 --set clarity=0x1', {
      cwd,
    });
    expect(code).toBe(EXIT.badInput);
    for (const line of [
      'mine.yaml: place: expected the name or code of a built-in place, got 0999',
      'mine.yaml: months: expected whole number 1 to 600, months, got "1e2" (write it in digits alone)',
      'torn.yaml: line 1: expected YAML or JSON',
      'gone.yaml: expected a file that can be read, got no such file',
      '--citizens: expected whole number 50 to 20,000,000, citizens, or adults, got "2.000" (write it without separators of thousands)',
      '--set clarity: expected a number, got "0x1" (write it in digits, such as 0.25)',
    ])
      expect(err).toContain(line);
    expect(err.match(/mine\.yaml: mine\.yaml/)).toBeNull();
  });

  test('names of scenario files that a spreadsheet would run are refused where they would stand in a table', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, '=cmd.yaml'), 'extends: high-5\n');
    expect(await type('compare =cmd.yaml equal', { cwd })).toEqual({
      code: EXIT.badInput,
      out: '',
      err: 'scenario: expected a name that begins with a letter or a digit, got =cmd.yaml (a spreadsheet would take it for a formula)\n',
    });
  });

  test('a name too many is refused', async () => {
    const { code, err } = await type('run high-5 equal --citizens 100');
    expect(code).toBe(EXIT.badInput);
    expect(err).toBe('samspill run: expected 1 name, got equal\n');
  });
});

describe('list', () => {
  test('without a kind counts what there is', async () => {
    const { code, out } = await type('list --json');
    expect(code).toBe(EXIT.done);
    expect(JSON.parse(out)).toMatchObject({
      presets: PRESET_NAMES.length,
      parameters: PARAMETER_NAMES.length,
      metrics: METRIC_NAMES.length,
    });
  });

  test.each(['presets', 'places', 'parameters', 'levers', 'metrics', 'mechanisms'])(
    '%s come as a table and as JSON',
    async (kind) => {
      const table = await type(`list ${kind}`);
      const json = await type(`list ${kind} --json`);
      const rows = table.out.trimEnd().split('\n');
      expect(rows.length - 1).toBe((JSON.parse(json.out) as unknown[]).length);
      expect(table.code + json.code).toBe(0);
    },
  );

  test('a filter keeps the lines that contain it', async () => {
    const { out } = await type('list places PRESTON');
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    expect(out).toMatch(/^Preston +england +86 /m);
  });

  test('a filter that finds nothing is no error', async () => {
    expect(await type('list places atlantis')).toEqual({
      code: EXIT.done,
      out: '',
      err: 'No places with “atlantis”.\n',
    });
  });

  test('an unknown kind is refused with the nearest', async () => {
    const { code, err } = await type('list metrix');
    expect(code).toBe(EXIT.badInput);
    expect(err).toContain('did you mean metrics');
  });
});

describe('show', () => {
  test.each(PRESET_NAMES)('%s is shown with its question, settings, claims and sources', async (name) => {
    const { code, out } = await type(`show ${name}`);
    expect(code).toBe(EXIT.done);
    for (const heading of ['Question:', 'Sources', 'Claims']) expect(out).toContain(heading);
  });

  test('a lever is shown with unit, range, cost and source', async () => {
    const { out } = await type('show fund');
    for (const fact of ['unit:', 'min:', 'max:', 'cost:', 'source:']) expect(out).toContain(fact);
  });

  test('a place is shown under any of its names', async () => {
    const { out } = await type('show wigan');
    expect(out).toMatch(/^Wigan \(place .*england/);
    expect(out).toContain('200 neighbourhoods');
  });

  test('JSON says in which list each thing stands', async () => {
    const { out } = await type('show volunteerSupport --json');
    const lists = (JSON.parse(out) as { list: string }[]).map(({ list }) => list);
    expect(lists).toEqual(['levers', 'mechanisms']);
  });

  test('an unknown name is refused with the nearest', async () => {
    const { code, err } = await type('show hibrid-by-default');
    expect(code).toBe(EXIT.badInput);
    expect(err).toContain('did you mean hybrid-by-default');
  });
});

describe('schema and docs', () => {
  test('the schema is JSON', async () => {
    const { code, out } = await type('schema');
    expect(code).toBe(EXIT.done);
    expect(JSON.parse(out)).toHaveProperty('properties.levers');
  });

  test('docs writes nothing where there are no sources of Samspill, as in the package', async () => {
    const cwd = emptyFolder();
    for (const line of ['docs', 'docs --check', 'docs --json']) {
      expect(await type(line, { cwd })).toMatchObject({ code: EXIT.badInput, out: '' });
      expect(readdirSync(cwd)).toEqual([]);
    }
    writeFileSync(join(cwd, 'package.json'), '{ "name": "samspill" }');
    expect((await type('docs', { cwd })).code).toBe(EXIT.badInput);
  });

  test('docs writes what docs --check misses, and only once', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'package.json'), '{ "name": "samspill" }');
    mkdirSync(join(cwd, 'sim'));
    writeFileSync(join(cwd, 'sim/index.ts'), '');
    const before = await type('docs --check', { cwd });
    expect(before.code).toBe(EXIT.runFailed);
    expect(before.err).toContain('docs/parameters.md');
    const written = await type('docs', { cwd });
    expect(written.out).toContain('docs/parameters.md');
    expect((await type('docs --check', { cwd })).code).toBe(EXIT.done);
    expect((await type('docs', { cwd })).out).toBe('The documentation is up to date.\n');
  });
});
