import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { experimentKind } from '#experiments';
import { parseScenarioText, parseSettings, readPlaceCsv, resolveScenario } from '#scenarios';
import { openAtlas, readWrittenFile } from '#scenarios/node';
import { issueText, type Checked, type Issue } from '#sim';
import { filesOf, problemsOf, SMALL } from '../../experiments/file/resolving.ts';

const atlas = openAtlas();
const folder = mkdtempSync(join(tmpdir(), 'samspill-written-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Text of YAML that other readers take for a number, a date or a truth. */
const LOOKS = ['007', '1.0', '1e3', '0x10', '0o17', '1_000', '2026-11-29', 'true', '.5', '-0', '12345678901234567890'];

function valueOf(text: string): unknown {
  const read = parseScenarioText(text);
  if (!read.ok) throw new Error(read.issues.map(issueText).join('; '));
  return read.value;
}

function told(checked: Checked<unknown>): readonly string[] {
  return checked.ok ? [] : checked.issues.map((issue: Issue) => issueText(issue));
}

describe('what is text in a scenario file', () => {
  test.each(LOOKS)('keeps %s as it was written, in YAML, in JSON and in a list', (written) => {
    expect(valueOf(`seed: ${written}\nplace: ${written}\ntitle: ${written} # so\n`)).toEqual({
      seed: written,
      place: written,
      title: written,
    });
    expect(valueOf(`{"seed": ${written}, "outcomes": {"half": ${written}}}`)).toEqual({
      seed: written,
      outcomes: { half: written },
    });
    expect(valueOf(`events: [{kind: process, at: 3, months: 2, invitations: 1, neighbourhood: ${written}}]`)).toEqual({
      events: [{ kind: 'process', at: 3, months: 2, invitations: 1, neighbourhood: written }],
    });
  });

  test('runs the seed and finds the place that the command line would', () => {
    const resolved = resolveScenario(valueOf('extends: high-5\nplace: 0301\nseed: 007\n'), atlas);
    expect(resolved).toMatchObject({
      ok: true,
      value: { run: { seed: '007' }, scenario: { place: { name: 'Oslo' } } },
    });
  });

  test('is nothing where nothing stands, and quotes change nothing', () => {
    expect(valueOf('seed:\nplace: null\ntitle: ~\n')).toEqual({ seed: null, place: null, title: null });
    expect(valueOf('seed: "007"\n')).toEqual(valueOf('seed: 007\n'));
    expect(told(resolveScenario(valueOf('seed:\n'), atlas))).toEqual([
      expect.stringContaining('got nothing (leave the line out, or give it a value)'),
    ]);
  });

  test('of any digits is kept to the last one', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[+-]?\d{1,30}(\.\d{1,9})?(e[+-]?\d{1,3})?$/), (written) => {
        expect(valueOf(`seed: ${written}`)).toEqual({ seed: written });
      }),
    );
  });
});

describe('a whole number in a file', () => {
  test.each([
    ['100.000', 'write it without separators of thousands'],
    ['100,000', 'write it without separators of thousands'],
    ['1_000', 'write it without separators of thousands'],
    ['1 000', 'write it without separators of thousands'],
    ['0x64', 'write it in digits alone'],
    ['1e2', 'write it in digits alone'],
    ['120.0', 'write it in digits alone'],
    ['"120"', 'a number is written without quotes'],
  ])('is digits: %s is refused as it was written', (written, hint) => {
    const bare = written.replaceAll('"', '');
    for (const field of ['months', 'citizens', 'rampMonths']) {
      const problems = told(resolveScenario(valueOf(`${field}: ${written}\n`), atlas));
      expect(problems).toHaveLength(1);
      expect(problems[0]).toContain(`${field}: expected whole number`);
      expect(problems[0]).toContain(`got "${bare}" (${hint})`);
    }
  });

  test('with a sign or zeros before it is what it says, and one with decimals is told its range', () => {
    expect(valueOf('months: +12\nrampMonths: 012\n')).toEqual({ months: 12, rampMonths: 12 });
    expect(told(resolveScenario(valueOf('months: 12.5\n'), atlas))).toEqual([
      expect.stringMatching(/^months: expected whole number 1 to 600, months, got "?12\.5"?$/),
    ]);
  });
});

describe('a number with decimals in a file', () => {
  test.each([
    ['0,5', 'decimals take a point'],
    ['0x1', 'write it in digits, such as 0.25'],
    ['"0.5"', 'a number is written without quotes'],
    ['"1.000,5"', 'decimals take a point, and nothing stands between thousands'],
  ])('is figures with a point: %s is refused as it was written', (written, hint) => {
    expect(told(resolveScenario(valueOf(`levers:\n  clarity: ${written}\n`), atlas))).toEqual([
      expect.stringContaining(`got ${JSON.stringify(written.replaceAll('"', ''))} (${hint})`),
    ]);
  });

  test('may have a power of ten', () => {
    expect(valueOf('levers: {clarity: 1e-1, fund: .5, ambition: 1, training: 1.}')).toEqual({
      levers: { clarity: 0.1, fund: 0.5, ambition: 1, training: 1 },
    });
  });
});

describe('a setting of a count', () => {
  test('is digits, and what is not is refused with its range', () => {
    for (const [written, hint] of [
      ['24.000', 'without separators of thousands'],
      ['1e1', 'in digits alone'],
    ]) {
      const settings = parseSettings([`rampMonths=${written}`]);
      if (!settings.ok) throw new Error('refused too early');
      expect(told(resolveScenario({}, atlas, { settings: settings.value }))).toEqual([
        `--set rampMonths: expected whole number 0 to 120, months, got "${written}" (write it ${hint})`,
      ]);
    }
    expect(parseSettings(['rampMonths=24'])).toEqual({ ok: true, value: { rampMonths: 24 } });
    expect(told(parseSettings(['clarity=0x1']))).toEqual([
      '--set clarity: expected a number, got "0x1" (write it in digits, such as 0.25)',
    ]);
  });
});

describe('an experiment file', () => {
  const read = (text: string): unknown => {
    const path = join(folder, 'e.yaml');
    writeFileSync(path, text);
    const written = readWrittenFile(path, 'experiment', experimentKind);
    if (!written.ok) throw new Error(told(written).join('; '));
    return written.value;
  };

  test('keeps seeds, places and titles wherever they stand, also as values of a factor and in points', () => {
    expect(
      read(
        'title: 1e3\nseed: 0x10\nbase: {place: 0301, seed: 1.0}\nbases: {a: {place: 007}}\nset: {place: 1_0}\n' +
          'factors: {place: {values: [0301, 1.0]}, clarity: {values: [0, 1e-1]}}\n' +
          'design: {points: [{place: 0301, clarity: 0.5}]}\noutcomes: {half: 1.0}\n',
      ),
    ).toEqual({
      title: '1e3',
      seed: '0x10',
      base: { place: '0301', seed: '1.0' },
      bases: { a: { place: '007' } },
      set: { place: '1_0' },
      factors: { place: { values: ['0301', '1.0'] }, clarity: { values: [0, 0.1] } },
      design: { points: [{ place: '0301', clarity: 0.5 }] },
      outcomes: { half: '1.0' },
    });
  });

  test('names no place that a spreadsheet would run: it is a column of the results', async () => {
    const factors = { place: { values: ['Mellomby', '=cmd.csv'] } };
    expect(await problemsOf({ ...SMALL, factors, design: { method: 'fullGrid' } })).toEqual([
      'factors.place.values[1]: expected a name that begins with a letter or a digit, got =cmd.csv (a spreadsheet would take it for a formula)',
    ]);
  });

  test('has counts in digits: lengths, replicates, levels, and values of factors that count', async () => {
    const written = read(
      'base: high-5\nset: {place: Mellomby}\nmonths: 1e1\ncitizens: 1.000\nreplicates: 0x2\nrecord: {months: [1e0]}\n' +
        'factors: {rampMonths: {values: [1e1, 24]}, clarity: {}}\ndesign: {method: fullGrid, levels: 3.0}\n',
    );
    const problems = await problemsOf(written);
    for (const [field, got] of [
      ['months', '1e1'],
      ['citizens', '1.000'],
      ['replicates', '0x2'],
      ['record.months[0]', '1e0'],
      ['factors.rampMonths.values[0]', '1e1'],
      ['design.levels', '3.0'],
    ])
      expect(problems).toContainEqual(
        expect.stringMatching(new RegExp(`^${field?.replace(/[[\]]/g, '\\$&')}: .*got "${got}"`)),
      );
    expect(problems).toHaveLength(6);
  });
});

describe('a table, of a place and of points alike', () => {
  const place = (text: string): readonly string[] => told(readPlaceCsv(text, 'x.csv'));
  const points = (text: string): Promise<readonly string[]> =>
    problemsOf({ ...SMALL, factors: undefined, design: { csv: 'x.csv' } }, filesOf({ 'x.csv': text }));

  test.each([
    [
      'sep=;\n',
      'x.csv line 1: expected column names, separated by commas or semicolons, got sep=; (take this line out',
    ],
    ['"sep=,"\r\n', 'x.csv line 1: expected column names, separated by commas or semicolons, got "sep=,"'],
    [
      'a\tb\n1\t2\n',
      'x.csv line 1: expected column names, separated by commas or semicolons, got columns separated by tabs',
    ],
    [
      '\n\na|b\r1|2\r',
      'x.csv line 3: expected column names, separated by commas or semicolons, got columns separated by bars',
    ],
    ['\ufffd\ufffda\0,\0b\0\n', 'x.csv: expected text in UTF-8, got UTF-16 or a file that is not text'],
  ])('is refused in the same words: %j', async (text, problem) => {
    const content = `${text}name,population\nA,60\n`;
    expect(place(content)).toEqual([expect.stringContaining(problem)]);
    expect(await points(content)).toEqual([expect.stringContaining(problem)]);
  });

  test('has counts in digits and decimals with a comma between semicolons alone', async () => {
    expect(place('name;population;deprivation\r\nA;4.200;0,82\r\n')).toEqual([
      expect.stringContaining('got 4.200 (write it without separators of thousands)'),
    ]);
    expect(place('name,population,deprivation\nA,4200,"0,82"\n')).toEqual([
      expect.stringContaining('got 0,82 (decimals take a point)'),
    ]);
    expect(await points('rampMonths;clarity\n24,000;0,5\n1e1;0x1\n')).toEqual([
      'x.csv line 2.rampMonths: expected whole number 0 to 120, months, got "24,000" (write it without separators of thousands)',
      'x.csv line 3.rampMonths: expected whole number 0 to 120, months, got "1e1" (write it in digits alone)',
      expect.stringContaining('x.csv line 3.clarity: expected 0 to 1, level, got "0x1"'),
    ]);
    expect(await points('place;clarity\n0301;0,5\n1103;1\n')).toEqual([]);
  });
});
