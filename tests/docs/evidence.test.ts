import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PRESETS } from '#scenarios';
import {
  LEVERS,
  PARAMETERS,
  SOURCE_CONFLICTS,
  SOURCE_IDS,
  SOURCE_NAMES,
  SOURCE_TOPICS,
  SOURCES,
  type Declaration,
  type EvidenceSource,
  type SourceId,
} from '#sim';
import { PATTERN_IDS, PATTERNS } from '#validation';

const ROOT = new URL('../../', import.meta.url).pathname;
const read = (path: string): string => readFileSync(ROOT + path, 'utf8');
const unknown = (ids: readonly string[]): readonly string[] => ids.filter((id) => !Object.hasOwn(SOURCES, id));
const duplicates = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, n) => texts.indexOf(text) !== n);

describe('the declared sources', () => {
  test('have one entry each, under one name and in one topic', () => {
    expect(Object.keys(SOURCES).toSorted()).toEqual([...SOURCE_IDS].toSorted());
    expect(duplicates(Object.values(SOURCE_NAMES))).toEqual([]);
    expect(SOURCE_TOPICS.flatMap(([, ids]) => ids).toSorted()).toEqual([...SOURCE_IDS].toSorted());
    const known = Object.values<EvidenceSource>(SOURCES).flatMap(({ url }) => url ?? []);
    expect(duplicates(known)).toEqual([]);
  });

  test.each(SOURCE_IDS)('%s says what it is, what it found and what it bounds', (id) => {
    const { title, where, url, says, constrains }: EvidenceSource = SOURCES[id];
    for (const text of [SOURCE_NAMES[id], title, where, constrains, ...says]) {
      expect(text).toBe(text.trim());
      expect(text).toMatch(/[^.]$/);
    }
    if (url !== null) expect(new URL(url).protocol).toMatch(/^https?:$/);
  });

  test('are known to the compiler: another id is refused', () => {
    // @ts-expect-error no such source
    const wrong: SourceId = 'nobody1900';
    expect(unknown([wrong])).toEqual([wrong]);
  });

  test('contradict each other where it is said, two of them at least or a gap', () => {
    for (const { says, sources } of SOURCE_CONFLICTS) {
      expect(says).toMatch(/^\*\*.+\*\*/);
      expect(sources.length).toBeGreaterThan(1);
      expect(unknown(sources)).toEqual([]);
    }
  });
});

const GRADES = ['A', 'B', 'C', 'D'] as const;
const DECLARED: readonly (readonly [string, Declaration])[] = Object.entries<Declaration>({ ...PARAMETERS, ...LEVERS });

/** What is wrong with where a number says it comes from; null when nothing is. */
function faultOf({ source, sources, grade }: Declaration): string | null {
  if (sources.length === 0) {
    if (!/^(assumption|definition): \S/.test(source)) return `neither a source nor an assumption: ${source}`;
    return grade === 'assumption' ? null : `graded ${grade} without a source`;
  }
  const missing = unknown(sources);
  if (missing.length > 0) return `no such entry: ${missing.join(', ')}`;
  const unnamed = sources.filter((id) => !source.includes(SOURCE_NAMES[id]));
  if (unnamed.length > 0) return `the text does not name ${unnamed.join(', ')}`;
  const best = Math.min(...sources.map((id) => GRADES.indexOf(SOURCES[id].grade)));
  return grade !== 'assumption' && GRADES.indexOf(grade) < best ? `graded ${grade}, better than its sources` : null;
}

describe('every number', () => {
  test('refers to entries, or says which assumption or definition it is, and claims no more than its sources', () => {
    expect(
      DECLARED.flatMap(([name, declared]) => (faultOf(declared) === null ? [] : [[name, faultOf(declared)]])),
    ).toEqual([]);
  });

  test.each([
    ['a text without a source', { source: 'Somebody 2020', sources: [] }],
    ['an assumption without a why', { source: 'assumption', sources: [] }],
    ['a grade without a source', { source: 'assumption: why', sources: [], grade: 'B' }],
    ['an entry that does not exist', { source: 'Nobody 1900', sources: ['nobody1900' as SourceId] }],
    ['an entry that the text does not name', { source: 'somebody', sources: ['rose2023'] }],
    ['a better grade than its source has', { source: 'Torfing 2017', sources: ['torfing2017'], grade: 'A' }],
  ] as const)('with %s is noticed', (_, wrong) => {
    expect(faultOf({ ...PARAMETERS.acceptBase, grade: 'assumption', ...wrong })).not.toBeNull();
  });
});

describe.each(Object.values(PRESETS))('$id', ({ sources, claims }) => {
  test('refers to entries that exist', () => {
    expect(sources.flatMap((one) => (one.sources.length === 0 ? [one.text] : unknown(one.sources)))).toEqual([]);
  });

  test('has no claim without an entry or a pattern that exists', () => {
    for (const { because, sources: cited } of claims) {
      const patterns = [...because.matchAll(/\b[PV]\d+\b/g)].map(([id]) => id);
      expect(cited.length + patterns.length, because).toBeGreaterThan(0);
      expect(unknown(cited)).toEqual([]);
      expect(patterns.filter((id) => !PATTERN_IDS.includes(id))).toEqual([]);
    }
  });
});

test.each(PATTERNS)('$id refers to entries that exist', ({ sources }) => {
  expect(sources.flatMap((one) => (one.sources.length === 0 ? [one.text] : unknown(one.sources)))).toEqual([]);
});

describe('the page of evidence', () => {
  const page = read('docs/evidence.md');
  const rowOf = (id: SourceId): string => page.split('\n').find((line) => line.includes(`<a id="${id}">`)) ?? '';

  test('has one row a source, with its grade, facts and address, and no empty cell', () => {
    for (const id of SOURCE_IDS) {
      const { grade, url, says }: EvidenceSource = SOURCES[id];
      const cells = rowOf(id).slice(2, -2).split(' | ');
      expect(cells).toHaveLength(5);
      expect(cells.every((cell) => cell.trim().length > 0)).toBe(true);
      expect(cells[1]).toBe(grade);
      for (const text of [SOURCE_NAMES[id], ...(url === null ? [] : [url]), ...says.map((fact) => fact.slice(1))]) {
        expect(rowOf(id)).toContain(text);
      }
    }
  });

  test('says what refers to a source', () => {
    expect(rowOf('mohanBulloch2012')).toContain('parameters: `callingSpread`');
    expect(rowOf('wiganCouncil2018')).toContain('levers: `fund`');
    expect(rowOf('kingsFund2019')).toContain('[`wigan-dictated`](presets/wigan-dictated.md) (a claim)');
    expect(rowOf('rose2023')).toContain('patterns: P35');
    expect(rowOf('nielsen2006')).toContain('nothing so far');
  });

  test('is where every link to an entry leads', () => {
    const links = textFiles().flatMap(([path, text]) =>
      [...text.matchAll(/(?:evidence\.md|\]\()#([a-zA-Z]+\d{0,4})\)/g)].map(([, id]) => [path, id] as const),
    );
    const entries = links.filter(([path, id]) => path === 'docs/evidence.md' || Object.hasOwn(SOURCES, id ?? ''));
    expect(entries.length).toBeGreaterThan(SOURCE_IDS.length);
    expect(entries.flatMap(([, id]) => (Object.hasOwn(SOURCES, id ?? '') ? [] : [id]))).toEqual([]);
  });
});

const TEXT = /\.(ts|tsx|js|md|ya?ml|css|html)$/;
const NOT_OURS = /(^|\/)node_modules(\/|$)|^(dist|dist-ui|\.git)(\/|$)/;
/** This file names what it forbids. */
const SELF = 'tests/docs/evidence.test.ts';

/** Every text of the repository, by path. */
function textFiles(): readonly (readonly [path: string, text: string])[] {
  return readdirSync(ROOT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(ROOT.length).replace(/^\//, ''))
    .filter((path) => !NOT_OURS.test(path) && path !== SELF)
    .map((path) => [path, read(path)] as const);
}

/** Pages that a command writes into a folder of results. */
const WRITTEN = ['report.md'];
const PAGES = new Set([
  ...WRITTEN,
  ...textFiles().flatMap(([path]) => (path.endsWith('.md') ? [path.slice(path.lastIndexOf('/') + 1)] : [])),
]);
const SECTIONS = new Set([...read('docs/model.md').matchAll(/^#{2,3} (\d+(?:\.\d+)?) /gm)].map(([, number]) => number));

/** Mentions of what is not in the repository: pages, numbered documents, sections that a page does not have. */
function strayMentions(text: string): readonly string[] {
  const pages = [...text.matchAll(/(?<![\w/.-])[\w-]+(?:\.[\w-]+)*\.md\b/g)].flatMap(([name]) =>
    PAGES.has(name) ? [] : [name],
  );
  const sections = [...text.matchAll(/\bmodel\.md (?:section )?(\d+(?:\.\d+)?)/g)].flatMap(([said, number]) =>
    SECTIONS.has(number) ? [] : [said],
  );
  const documents =
    text.match(/\b[Mm]ain seed\b|\b[Ss]eeds? 00\d|\bevidence\.md,? \d|\.\.\/shared\b|(?<![\w.])\/work\/\w+/g) ?? [];
  return [...pages, ...sections, ...documents];
}

describe('nothing in the repository mentions a file outside it', () => {
  test('in any text', () => {
    expect(textFiles().flatMap(([path, text]) => strayMentions(text).map((said) => `${path}: ${said}`))).toEqual([]);
  });

  test.each([
    'evidence.md 4: fatigue',
    'see patterns.md',
    'model-4.md',
    'seed 003',
    'model.md 6.10',
    'model.md 13',
    'the main seed',
    '../shared/ui.md',
  ])('and “%s” is caught', (text) => {
    expect(strayMentions(text)).not.toEqual([]);
  });

  test.each(['[evidence](evidence.md#rose2023)', 'model.md 7.11', 'seeds 1 to 20', 'docs/parameters.md'])(
    'and “%s” is let through',
    (text) => {
      expect(strayMentions(text)).toEqual([]);
    },
  );
});
