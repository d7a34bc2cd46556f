import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILT_IN_LESSONS, lessonOf } from '#lessons';
import { PRESET_NAMES } from '#scenarios';
import { LEVER_NAMES, MECHANISM_NAMES, METRIC_NAMES, PARAMETER_NAMES } from '#sim';
import { GUIDE_READERS, guidePage, type Language } from '#ui';
import { type } from '../cli/terminal.ts';
import { blocksOf, GUIDES, guideTexts, languageOf, partsOf, proseOf } from './guideBlocks.ts';
import { firstScreen } from './shippedComparison.ts';

const texts = guideTexts();
const names = [...texts.keys()];
const KINDS = ['policymakers', 'researchers', 'teachers'] as const;
/** A lesson in the table of those there are: its name, minutes, place and file. */
const LESSON_ROW = /^\| _(.+?)_ +\| (\d+) +\| (\S+) +\|[^|]+\| `([a-z-]+)` +\|$/gm;
const textOf = (name: string): string => texts.get(name) ?? '';

test('each guide is there in three languages, with the same headings and rows in each', () => {
  expect(names).toEqual(KINDS.flatMap((kind) => ['.da', '', '.nb'].map((language) => `${kind}${language}.md`)));
  const shapeOf = (name: string): readonly string[] =>
    textOf(name)
      .replace(/^```.*?^```$/gms, '')
      .split('\n')
      .flatMap((line) => /^(#+ |\| |- |\d+\. )/.exec(line)?.[0] ?? []);
  for (const kind of KINDS)
    for (const language of ['nb', 'da'])
      expect(shapeOf(`${kind}.${language}.md`), `${kind}, ${language}`).toEqual(shapeOf(`${kind}.md`));
});

test('the page links to each guide, in each language', () => {
  const linked = (['en', 'nb', 'da'] as const).flatMap((language) =>
    GUIDE_READERS.map((reader) => guidePage(reader, language).replace(/^docs\/guides\/|html$/g, '')),
  );
  expect(linked.map((name) => `${name}md`).toSorted()).toEqual(names);
});

describe.each(names)('%s', (name) => {
  const text = textOf(name);
  const prose = proseOf(text);

  test('leads nowhere but to what is there', () => {
    const links = [...text.replace(/^```.*?^```$/gms, '').matchAll(/\]\(([^)]+)\)/g)].map(
      ([, address = '']) => address,
    );
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((address) => !leadsSomewhere(name, address))).toEqual([]);
  });

  test('calls nothing by a name that is not there', () => {
    const spans = [...prose.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span);
    expect(spans.filter((span) => !isKnown(span))).toEqual([]);
  });

  test('names no lesson that does not ship', () => {
    const ids = [...prose.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, id = '']) => id);
    const known = BUILT_IN_LESSONS.map(({ id }) => id);
    expect(ids.filter((id) => !known.includes(id))).toEqual([]);
  });

  test('says no number that does not stand beside it: in an output above or below, or in what is linked there', () => {
    const own = blocksOf(text)
      .map(({ code, output }) => `${code}${output ?? ''}`)
      .join('\n');
    // Rows of lessons are held to the lessons.
    const parts = partsOf(text).filter((part) => part.match(LESSON_ROW) === null);
    const unfounded = parts.flatMap((part) => {
      const linked = [...part.matchAll(/\]\(([^)#]+\.md)[^)]*\)/g)].map(([, path = '']) =>
        readFileSync(join(GUIDES, path), 'utf8'),
      );
      const found = numbersOf([own, ...linked].join('\n'));
      return [...numbersOf(proseOf(part), true)].filter((number) => !found.has(number)).map((one) => `${one}: ${part}`);
    });
    expect(unfounded).toEqual([]);
  });

  test('calls parts of the page what the page calls them', () => {
    const said = catalogueText(languageOf(name));
    const italics = [...prose.matchAll(/(?<![\w`])_([^_`]+)_(?!\w)/g)].map(([, words = '']) => words);
    const unknown = italics
      .map((words) => words.replace(/\s+/g, ' '))
      .filter((words) => words.split('…').some((part) => !said.includes(part.trim())));
    expect(unknown).toEqual([]);
  });

  test('counts minutes that follow on each other, from 0 to the end of a meeting', () => {
    for (const section of text.split(/^#+ /m)) {
      const rows = [...section.matchAll(/^\| (\d+)–(\d+) /gm)].map(([, from, to]) => [Number(from), Number(to)]);
      if (rows.length === 0) continue;
      expect(rows.map(([from]) => from)).toEqual([0, ...rows.slice(0, -1).map(([, to]) => to)]);
      for (const [from = 0, to = 0] of rows) expect(to).toBeGreaterThan(from);
      expect([10, 45, 60]).toContain(rows.at(-1)?.[1]);
    }
  });
});

describe.each(['en', 'nb', 'da'] as const satisfies readonly Language[])('for people who decide, in %s', (language) => {
  const name = language === 'en' ? 'policymakers.md' : `policymakers.${language}.md`;

  test('the sentence and the verdicts are those that the page opens with', () => {
    const parts = { 'first sentence': firstScreen(language).sentences, verdicts: firstScreen(language).verdicts };
    const wanted = Object.entries(parts).reduce((text, [part, written]) => {
      const [before, rest] = text.split(`<!-- ${part} -->`);
      const [, after] = (rest ?? '').split(`<!-- /${part} -->`);
      if (after === undefined) throw new Error(`${name}: a place for the ${part} expected, got none`);
      return `${before}<!-- ${part} -->\n\n${written}\n\n<!-- /${part} -->${after}`;
    }, textOf(name));
    if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(join(GUIDES, name), wanted);
    else expect(textOf(name), 'UPDATE_GOLDENS=1 npx vitest run tests/docs/guides.test.ts').toBe(wanted);
  });
});

describe.each(['en', 'nb', 'da'] as const satisfies readonly Language[])('for teachers, in %s', (language) => {
  const text = textOf(language === 'en' ? 'teachers.md' : `teachers.${language}.md`);
  const lessons = Promise.all(BUILT_IN_LESSONS.map(async ({ load }) => lessonOf(await load(language), language)));

  test('the lessons are told by their names, minutes, places and files, in the order of the page', async () => {
    const told = [...text.matchAll(LESSON_ROW)].map(([, title, minutes, place, id]) => ({
      title,
      minutes: Number(minutes),
      place,
      id,
    }));
    expect(told).toEqual((await lessons).map(({ title, minutes, place, id }) => ({ title, minutes, place, id })));
  });

  test('a lesson of the course gets the minutes it takes', async () => {
    const rows = [...text.matchAll(/^\| (\d+)–(\d+) +\| _(.+?)_ +\|$/gm)];
    expect(rows).toHaveLength(3);
    const given = rows.map(([, from, to, title]) => ({ title, minutes: Number(to) - Number(from) }));
    const taken = (await lessons).map(({ title, minutes }) => ({ title, minutes }));
    for (const one of given) expect(taken).toContainEqual(one);
  });
});

test('every command that a guide names is there, with its options', async () => {
  const lines = new Set(
    [...texts.values()].flatMap((text) => [
      ...[...text.matchAll(/^npx samspill (.+)$/gm)].map(([, line = '']) => line),
      ...[...proseOf(text).matchAll(/`(?:npx )?samspill ([a-z][^`]*)`/g)].map(([, line = '']) => line),
    ]),
  );
  expect(lines.size).toBeGreaterThan(8);
  for (const line of lines) {
    const words = line.split(/\s+/);
    const steps = ['design', 'plan', 'run', 'status', 'merge', 'check', 'new'];
    const command = words.slice(0, steps.includes(words[1] ?? '') ? 2 : 1);
    const asked = command[0] === 'sweep' && command.length === 1 ? ['sweep', 'all'] : command;
    const { out } = await type([...asked, '--help'], { cwd: GUIDES });
    expect(out, line).toContain(`Usage: samspill ${asked.join(' ')}`);
    for (const option of words.filter((word) => word.startsWith('--'))) expect(out, line).toContain(option);
  }
});

function leadsSomewhere(name: string, address: string): boolean {
  if (address.startsWith('https://')) return true;
  const [path = '', anchor] = address.split('#');
  const file = join(GUIDES, path === '' ? name : decodeURI(path));
  if (!existsSync(file)) return false;
  return anchor === undefined || anchorsOf(readFileSync(file, 'utf8')).has(anchor);
}

/** Anchors as GitHub gives them to headings, and those that are written. */
function anchorsOf(text: string): ReadonlySet<string> {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .replace(/`|\[|\]\([^)]*\)|\*\*/g, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
  return new Set([...headings, ...[...text.matchAll(/<a id="([^"]+)"/g)].map(([, id = '']) => id)]);
}

/** Words in code that are no names of the model: keys of files, parts of commands, an address, a lesson. */
const WRITTEN = ['by', 'licence', 'report', 'morris', 'fingerprint', 'samspill', '#lessons', 'targets'];

function isKnown(span: string): boolean {
  const declared: readonly string[] = [
    ...LEVER_NAMES,
    ...PARAMETER_NAMES,
    ...METRIC_NAMES,
    ...MECHANISM_NAMES,
    ...PRESET_NAMES,
    ...WRITTEN,
  ];
  // Files and folders, options and commands; lessons have a test of their own.
  return (
    declared.includes(span) ||
    /[./]/.test(span) ||
    /^(--|npx |npm |samspill )/.test(span) ||
    /^[a-z]+(-[a-z]+)+$/.test(span)
  );
}

/**
 * Numbers of a text, without sign and with a decimal point. `told`: only those that say something of the model or the world: not years,
 * not minutes, not small whole numbers.
 */
function numbersOf(text: string, told = false): ReadonlySet<string> {
  const read = told
    ? text
        .replace(/\b(19|20)\d\d\b/g, '')
        .replace(/\d+–\d+/g, '')
        .replace(/\b\d+[ -](minutes|minutter)\b/g, '')
        .replace(/`[^`]*`/g, '')
    : text;
  const all = [...read.matchAll(/(?<![\w.,])\d+(?:[.,]\d+)?(?![\w]|[.,]\d)/g)].map(([number]) =>
    number.replace(',', '.'),
  );
  // A share may be written from its point on: .74 for 0.74.
  const short = told ? [] : [...read.matchAll(/(?<![\w.])\.\d+/g)].map(([number]) => `0${number}`);
  return new Set([...all, ...short].filter((number) => !told || Number(number) > 12 || number.includes('.')));
}

/** Everything that the page may say in a language, as it stands in the sources. */
function catalogueText(language: Language): string {
  const end = { en: /^en|En\.ts$/, nb: /^nb|Nb\.ts$/, da: /^da|Da\.ts$/ }[language];
  const folders = ['../../ui/words/', '../../research/runs/voice/', '../../research/lessons/words/'].map(
    (path) => new URL(path, import.meta.url).pathname,
  );
  const files = folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
  return files
    .filter((file) => end.test(file.slice(dirname(file).length + 1)))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}
