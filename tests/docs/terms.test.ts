import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GLOSSARY_LANGUAGES } from '#ui';

const PATH = new URL('../../docs/terms.md', import.meta.url);
const PART = /(<!-- glossary -->\n)[^]*(\n<!-- \/glossary -->)/;

/** The glossary of the page as a table, padded as Prettier pads it. */
function glossaryTable(): string {
  const { en, nb, da } = GLOSSARY_LANGUAGES;
  const names = (Object.keys(en.entries) as (keyof typeof en.entries)[]).toSorted((a, b) =>
    en.entries[a].term.localeCompare(en.entries[b].term, 'en'),
  );
  const rows = [
    ['English', 'Norwegian', 'Danish', 'means'],
    ...names.map((name) => [en, nb, da].map(({ entries }) => entries[name].term).concat(en.entries[name].gloss)),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[], fill = ' '): string =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width, fill)).join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [line(head), line([], '-'), ...rest.map((row) => line(row))].join('\n');
}

test('the documentation has the glossary of the page, as it is', () => {
  const text = readFileSync(PATH, 'utf8');
  const wanted = text.replace(PART, `$1\n${glossaryTable()}\n$2`);
  if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(PATH, wanted);
  else expect(text).toBe(wanted);
});
