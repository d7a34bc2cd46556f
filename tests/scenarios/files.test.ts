import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { parseScenarioText, resolveScenario } from '#scenarios';
import { openAtlas, readPlaceFile, readScenarioFile } from '#scenarios/node';
import { issueText } from '#sim';
import { anyScenarioInput } from '../arbitraries/anyScenarioInput.ts';

const folder = mkdtempSync(join(tmpdir(), 'samspill-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function problems(text: string): string[] {
  const read = parseScenarioText(text);
  return read.ok ? [] : read.issues.map(issueText);
}

describe('a scenario text', () => {
  test('is YAML', () => {
    expect(
      parseScenarioText('extends: high-5 # five rules\nlevers:\n  clarity: 0.5\noff: [fatigue]\ncountry: norway\n'),
    ).toEqual({
      ok: true,
      value: { extends: 'high-5', levers: { clarity: 0.5 }, off: ['fatigue'], country: 'norway' },
    });
  });

  test('or JSON, with tabs or without', () => {
    const value = {
      levers: { clarity: 0.5 },
      title: 'æ "quoted" \\ 🎲',
      schedules: [{ name: 'pay', from: 0, over: 0, to: 1e-3 }],
    };
    expect(parseScenarioText(JSON.stringify(value))).toEqual({ ok: true, value });
    expect(parseScenarioText(JSON.stringify(value, null, '\t'))).toEqual({ ok: true, value });
  });

  test('of YAML 1.2: yes, no and off are words', () => {
    expect(parseScenarioText('title: no\ndescription: off\n')).toEqual({
      ok: true,
      value: { title: 'no', description: 'off' },
    });
  });

  test('gives back any scenario that was written as JSON', () => {
    fc.assert(
      fc.property(anyScenarioInput(), (input) => {
        expect(parseScenarioText(JSON.stringify(input))).toEqual({ ok: true, value: input });
      }),
    );
  });

  test.each([
    ['empty', '', 'file: expected a scenario, got an empty file'],
    ['only comments', '# nothing\n\n', 'file: expected a scenario, got an empty file'],
    [
      'names written twice',
      'months: 3\nlevers:\n  fund: 1\n  pay: 2\n  fund: 3\nmonths: 4\n',
      'line 6: expected each name once, got months again',
    ],
    [
      'names written twice in JSON',
      '{"levers":\n{"fund": 1,\n"fund": 2}}',
      'line 3: expected each name once, got fund again',
    ],
    [
      'tabs',
      'levers:\n\tfund: 1\n',
      'line 2: expected spaces, got Tabs are not allowed as indentation (indent with spaces)',
    ],
    ['several documents', 'months: 3\n---\nmonths: 4\n', 'line 2: expected one scenario in a file'],
    ['open brackets', 'off: [fatigue\n', 'expected YAML or JSON, got Flow sequence'],
    ['open quotes', 'title: "x\nmonths: 3\n', 'expected YAML or JSON, got Missing closing "quote'],
    ['wrong indentation', 'months: 3\n  place: Preston\n', 'line 1: expected YAML or JSON'],
    ['anchors and aliases', 'a: &x 1\nb: *x\n', 'line 2: expected plain values, got an alias (*)'],
    ['tags', 'seed: !!js/function "x"\n', 'line 1: expected plain values, got a tag (!)'],
    ['directives', '%YAML 1.1\n---\noff: [fatigue]\n', 'line 1: expected plain values, got a directive (%)'],
    ['groups as names', '? {a: 1}\n: 2\n', 'line 1: expected a name before the colon'],
    ['control characters', 'months: 3\ntitle: \u001b[31mred\n', 'line 2: expected text, got control character 27'],
    ['zero bytes', 'a: \u0000\n', 'line 1: expected text, got control character 0'],
  ])('%s', (_what, text, words) => {
    expect(problems(text).join('\n')).toContain(words);
  });

  test('all problems of notation come at once', () => {
    expect(problems('a: &x 1\nb: !t 2\nc: *x\n')).toHaveLength(3);
    expect(problems('a: 1\na: 2\nb: 1\nb: 2\n')).toHaveLength(2);
  });

  test('names that reach into the language stay data, and are refused with the scenario', () => {
    const read = parseScenarioText('__proto__:\n  months: 3\nlevers:\n  constructor: 1\n');
    expect(read.ok && Object.getPrototypeOf(read.value)).toBe(Object.prototype);
    const result = resolveScenario(read.ok ? read.value : null, openAtlas(), { settings: { citizens: 600 } });
    expect(result.ok ? [] : result.issues.map(({ field }) => field)).toEqual(['__proto__', 'levers.constructor']);
  });
});

describe('hostile texts are refused before they cost anything', () => {
  const laughs = Array.from(
    { length: 9 },
    (_, i) =>
      `k${i}: &k${i} [${Array(9)
        .fill(i === 0 ? 'x' : `*k${i - 1}`)
        .join(',')}]`,
  );
  test.each([
    ['billion laughs', laughs.join('\n'), 'an alias'],
    ['a hundred thousand brackets', '['.repeat(100_000), 'at most 30 levels'],
    ['half a million brackets, closed', '['.repeat(450_000) + ']'.repeat(450_000), 'at most 30 levels'],
    ['braces', '{a: '.repeat(200_000), 'at most 30 levels'],
    ['dashes', '- '.repeat(450_000), 'at most 30 levels'],
    ['question marks', '? '.repeat(450_000), 'at most 30 levels'],
    ['stairs', Array.from({ length: 1300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), 'at most 30 levels'],
    ['many names', Array.from({ length: 90_000 }, (_, i) => `k${i}: 1`).join('\n'), 'at most 50,000 pieces'],
    ['many values', `[${'1,'.repeat(400_000)}]`, 'at most 50,000 pieces'],
    ['many comments', '# x\n'.repeat(200_000), 'at most 50,000 pieces'],
    ['more than a megabyte', 'x'.repeat(1_000_001), 'expected at most 1,000,000 characters, got 1,000,001'],
  ])('%s', (_what, text, words) => {
    expect(problems(text).join('\n')).toContain(words);
  });

  const PIECES = ['b: ', '- ', '? ', '\n  ', '&x ', '*x ', '!t ', '|\n', '---\n', '...\n', '.nan', '<<: '];

  test('nesting that no scenario needs is refused, what one needs is not', () => {
    expect(problems(`a: ${'['.repeat(40)}${']'.repeat(40)}`)).toHaveLength(1);
    expect(problems(`a: ${'['.repeat(10)}${']'.repeat(10)}`)).toEqual([]);
  });

  test('whatever the text, reading ends with data or issues', () => {
    const piece = fc.constantFrom(...'[]{},:"#%>|\t\n\'0a', ...PIECES);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(typeof parseScenarioText(pieces.join('')).ok).toBe('boolean');
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a scenario file', () => {
  const read = (path: string): string[] => {
    const result = readScenarioFile(path);
    return result.ok ? [] : result.issues.map(issueText);
  };

  test('is read whole, with or without a mark of its encoding, with either line end', () => {
    const value = { title: 'Ålesund', months: 3 };
    for (const text of [
      'title: Ålesund\nmonths: 3\n',
      '\ufefftitle: Ålesund\nmonths: 3\n',
      'title: Ålesund\r\nmonths: 3\r\n',
    ]) {
      expect(readScenarioFile(file('good.yaml', text))).toEqual({ ok: true, value });
    }
  });

  test('that does not exist, or is a folder, says so', () => {
    expect(read(join(folder, 'nothing.yaml'))[0]).toContain(
      'nothing.yaml: expected a file that can be read, got no such file',
    );
    expect(read(folder)[0]).toContain('expected a file, got a folder');
  });

  test('in another encoding is refused with the line', () => {
    const latin = Uint8Array.from([...Buffer.from('months: 3\ntitle: '), 0xc5, ...Buffer.from('lesund\n')]);
    expect(read(file('latin.yaml', latin))).toEqual([
      'line 2: expected text in UTF-8, got bytes that are not UTF-8 (save the file as UTF-8)',
    ]);
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('months: 3\n', 'utf16le')]);
    expect(read(file('wide.yaml', wide))[0]).toContain('got UTF-16');
    expect(read(file('wide-unmarked.yaml', wide.subarray(2)))[0]).toContain('control character 0');
  });

  test('that is empty or too large is refused', () => {
    expect(read(file('empty.yaml', ''))).toEqual(['file: expected a scenario, got an empty file']);
    expect(read(file('large.yaml', '#'.repeat(1_000_001)))[0]).toContain('expected at most 1,000,000 bytes');
  });
});

describe('a place file', () => {
  test('is a CSV with one row per neighbourhood', () => {
    const place = readPlaceFile(file('our-town.csv', 'name,population,deprivation\nNorth,800,0.2\nSouth,600,0.8\n'));
    expect(place).toMatchObject({ ok: true, value: { name: 'our-town', adults: [800, 600] } });
  });

  test('that cannot be read says so', () => {
    const place = readPlaceFile(join(folder, 'nothing.csv'));
    expect(place.ok ? '' : place.issues.map(issueText).join()).toContain('got no such file');
  });
});
