import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EXIT, EXIT_MEANS } from '#cli';

const PATH = new URL('../../docs/command-line.md', import.meta.url).pathname;

/** The formatter aligns tables: cells are compared, not spaces. */
const cells = (text: string): readonly string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim().replace(/^-+$/, '---')));

test('the docs have the exit codes that the commands leave', () => {
  const names = Object.keys(EXIT) as (keyof typeof EXIT)[];
  const rows = names.map((name) => `| ${EXIT[name]} | ${EXIT_MEANS[name]} |`);
  const table = ['| Code | Means |', '| --- | --- |', ...rows].join('\n');
  const text = readFileSync(PATH, 'utf8');
  const [, before = '', there = '', after = ''] =
    /^([^]*<!-- exit codes -->\n)([^]*)(<!-- \/exit codes -->[^]*)$/.exec(text) ??
    expect.fail('the table has no place');
  if (process.env['UPDATE_GOLDENS'] !== undefined) writeFileSync(PATH, `${before}\n${table}\n\n${after}`);
  else expect(cells(there), 'UPDATE_GOLDENS=1 npx vitest run tests/docs/exitCodes.test.ts').toEqual(cells(table));
});
