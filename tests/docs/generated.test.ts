import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { main } from '#cli';
import { PRESETS, PRESET_NAMES } from '#scenarios';
import { LEVER_NAMES, MECHANISM_NAMES, METRIC_NAMES, PARAMETER_NAMES } from '#sim';

const ROOT = new URL('../../', import.meta.url).pathname;
const read = (path: string): string => readFileSync(`${ROOT}docs/${path}`, 'utf8');

/** Cells of each row of each table on a page, heads and rules left out. */
function tableRows(text: string): readonly (readonly string[])[] {
  const lines = text.split('\n');
  const isRule = (line: string | undefined): boolean => line?.startsWith('| ---') ?? false;
  return lines
    .filter((line, index) => line.startsWith('| ') && !isRule(line) && !isRule(lines[index + 1]))
    .map((line) => line.slice(2, -2).split(' | '));
}

test('the pages on disk are what the declarations give', async () => {
  const told: string[] = [];
  const sink = { write: (chunk: string | Uint8Array) => void told.push(String(chunk)) };
  const code = await main(['docs', '--check'], {
    stdout: sink,
    stderr: sink,
    isTTY: false,
    env: {},
    cwd: ROOT,
    signal: new AbortController().signal,
  });
  expect(code, `npm run docs; ${told.join('')}`).toBe(0);
});

test('the folder of preset pages holds one page per preset and nothing else', () => {
  expect(readdirSync(`${ROOT}docs/presets`).toSorted()).toEqual(PRESET_NAMES.map((name) => `${name}.md`).toSorted());
});

test('every lever and parameter has a row with all its cells filled', () => {
  const rows = tableRows(read('parameters.md'));
  expect(rows.map(([name]) => name).toSorted()).toEqual(
    [...LEVER_NAMES, ...PARAMETER_NAMES].map((name) => `\`${name}\``).toSorted(),
  );
  expect(rows.filter((row) => row.some((cell) => cell.trim() === ''))).toEqual([]);
});

test('every metric and mechanism has a row with all its cells filled', () => {
  const rows = tableRows(read('metrics.md'));
  expect(rows.map(([name]) => name)).toEqual([...METRIC_NAMES, ...MECHANISM_NAMES].map((name) => `\`${name}\``));
  expect(rows.filter((row) => row.some((cell) => cell.trim() === ''))).toEqual([]);
});

describe('the seed’s tables', () => {
  const text = read('seed-tables.md');
  const tables = text.split('\n## ').slice(1).map(tableRows);

  test('have all their factors and levels, grey zones included', () => {
    expect(tables.map((rows) => rows.length)).toEqual([12, 19, 9]);
  });

  test('have no empty row: each factor has a lever, a mechanism and a metric', () => {
    for (const [factor, cited, levers, mechanisms, , metrics, how] of tables.flat()) {
      expect([factor, cited, how].every((cell) => cell.length > 3)).toBe(true);
      for (const names of [levers, mechanisms, metrics]) expect(names).toMatch(/^`\w+`/);
    }
  });
});

test('the overview names every preset and counts every claim that fails', () => {
  const text = read('presets.md');
  for (const name of PRESET_NAMES) expect(text).toContain(`(presets/${name}.md)`);
  const claims = PRESET_NAMES.flatMap((name) => PRESETS[name].claims);
  const failing = claims.filter(({ holds }) => !holds).length;
  expect(text).toContain(`Claims that fail: ${failing} of ${claims.length}`);
});

describe.each(PRESET_NAMES.map((name) => [name] as const))('the page of %s', (name) => {
  const text = read(`presets/${name}.md`);
  const preset = PRESETS[name];

  test('shows every claim with its state', () => {
    const rows = tableRows(text).filter((row) => row.length === 4);
    expect(rows.map((row) => row[3])).toEqual(preset.claims.map(({ holds }) => (holds ? 'holds' : '**fails**')));
  });

  test('gives the sources with their grade, and where they conflict', () => {
    const plain = text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    for (const source of preset.sources) expect(plain).toContain(`- ${source.text}`);
    const listed = text.slice(text.indexOf('## Sources')).split('\n').slice(2, -1);
    expect(listed).toHaveLength(preset.sources.length);
    for (const line of listed) expect(line).toMatch(/\(grade [ABCD]\)/);
    for (const conflict of preset.conflicts) expect(text).toContain(conflict);
  });
});
