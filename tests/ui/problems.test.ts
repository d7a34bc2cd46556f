import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXPRESSION_PHRASES, compileOutcomes } from '#analysis';
import { EXPERIMENT_PHRASES } from '#experiments';
import { readPlaceCsv, SCENARIO_PHRASES } from '#scenarios';
import { openAtlas } from '#scenarios/node';
import { issueText, METRIC_NAMES, PLACE_PHRASES, simulate, type Issue } from '#sim';
import {
  eventText,
  INITIAL_STATE,
  LANGUAGES,
  noteText,
  plainStrategy,
  problemText,
  PROBLEM_LANGUAGES,
  scenariosOf,
  type AppState,
  type Language,
} from '#ui';

const OTHERS = ['nb', 'da'] as const satisfies readonly Language[];
const BOOKS = [SCENARIO_PHRASES, EXPRESSION_PHRASES, EXPERIMENT_PHRASES, PLACE_PHRASES];
const atlas = openAtlas();

/** Phrases that have no words of their own, only what stands in them. */
const WORDLESS = ['inFile', 'count', 'withFactors'];

/** A phrase with whatever it takes: numbers, which serve as text too, a list of names, or bounds with a unit. */
function sayWithStandIns(say: (...values: unknown[]) => string, count: number): string {
  const numbers = Array.from({ length: count }, (_, n) => 7 + n);
  for (const values of [numbers, [['x', 'y']], [7, 8, true, 'hours']]) {
    try {
      return say(...values);
    } catch {
      // It takes something else.
    }
  }
  throw new Error('a phrase that takes nothing known');
}

/** What is told of an issue that the page may show: in English word for word, else in another language, as a whole. */
function expectTold(issue: Issue): void {
  for (const [part, said] of Object.entries(issue.said ?? {})) expect(issue[part as 'got']).toBe(said.text);
  expect(problemText(LANGUAGES.en, 'en', issue)).toEqual({ text: issueText(issue) });
  for (const language of OTHERS) {
    const { text, lang } = problemText(LANGUAGES[language], language, issue);
    expect(lang, issueText(issue)).toBeUndefined();
    expect(text).not.toContain('expected');
    expect(text).not.toContain('undefined');
    // A part that is a phrase reads otherwise than in English, unless it is made of what somebody wrote.
    for (const said of Object.values(issue.said ?? {}))
      if (!WORDLESS.includes(said.phrase)) expect(text, said.phrase).not.toContain(`${said.text} `);
  }
}

test('every phrase has words of its own in every language, and one name in all books', () => {
  const names = BOOKS.flatMap((book) => Object.keys(book));
  expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
  for (const language of OTHERS) {
    const phrases = PROBLEM_LANGUAGES[language]?.phrases as unknown as Record<string, (...given: unknown[]) => string>;
    expect(Object.keys(phrases).toSorted()).toEqual(names.toSorted());
    for (const [name, inEnglish] of BOOKS.flatMap((book) => Object.entries(book))) {
      const said = (say: (...values: unknown[]) => string): string => sayWithStandIns(say, inEnglish.length);
      const own = said(phrases[name] ?? String);
      if (!WORDLESS.includes(name)) expect(own, name).not.toBe(said(inEnglish as (...values: unknown[]) => string));
      expect(own, name).not.toContain('undefined');
    }
  }
});

describe('of a place in a CSV file', () => {
  const ROW = 'Nord,900,0.2,N1,norway\nSør,800,0.7,S1,norway';
  const HEADER = 'name,population,deprivation,code,country';
  const wrong = [
    '',
    HEADER,
    'name\nNord',
    'namn,population\nNord,900',
    'name,population,name\nNord,900,Sør',
    'name,population,depriv\nNord,900,0.2',
    `${HEADER}\nNord,900`,
    `${HEADER}\n=Nord,900,0.2,=N1,norway`,
    `${HEADER}\n${'x'.repeat(300)},900,0.2,N1,norway`,
    `${HEADER}\nNord,9.000,2,N1,sweden`,
    `${HEADER}\nNord,1e3,"0,2",N1,`,
    `${HEADER}\n,,,,`,
    `${HEADER}\nNord,900,,N1,norway`,
    `${HEADER}\nNord,900,.5,N1,norway\nNord,800,.6,N1,denmark`,
    `${HEADER}\nNord,9,.5,N1,norway`,
    `name,population\n${Array.from({ length: 1001 }, (_, n) => `n${n},60`).join('\n')}`,
    `sep=;\n${HEADER}`,
    'name\tpopulation\nNord\t900',
    'name|population\nNord|900',
    `${HEADER}\n"Nord,900`,
    `${HEADER}\n"Nord"x,900,.5,N1,norway`,
    `${HEADER}\nN\u0000rd,900`,
    `${HEADER}\nN\ufffdrd,900,.5,N1,norway`,
  ];
  test.each(wrong.map((csv) => [csv.slice(0, 60), csv]))('%j', (_, csv) => {
    const read = readPlaceCsv(csv, 'own.csv');
    expect(read.ok).toBe(false);
    if (!read.ok) read.issues.forEach(expectTold);
  });

  test('whatever is in it', () => {
    const cells = fc.constantFrom(
      'Nord',
      '',
      '900',
      '1.000',
      '0,5',
      '2',
      '"',
      '=x',
      ';',
      '\t',
      'norway',
      '0x10',
      '\u0007',
    );
    const rows = fc.array(fc.array(cells, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, (lines) => {
        const read = readPlaceCsv([HEADER, ...lines.map((line) => line.join(','))].join('\n'), 'own.csv');
        if (!read.ok) read.issues.forEach(expectTold);
      }),
    );
    const right = readPlaceCsv(`${HEADER}\n${ROW}`, 'own.csv');
    expect(right.ok).toBe(true);
  });
});

describe('of settings that contradict each other', () => {
  const base = plainStrategy('high-5');
  const strategy = (part: Partial<typeof base>): Partial<AppState> => ({ strategies: [{ ...base, ...part }, base] });
  const cases: Readonly<Record<string, Partial<AppState>>> = {
    'a place that is none': { place: 'Prestn' },
    'a place without a name': { place: ' ' },
    'a name that places share': { place: 'Våler' },
    'a place as a file': { place: 'own.csv' },
    'more citizens than there are': { citizens: 19_000_000 },
    'fewer citizens than neighbourhoods': { citizens: 51 },
    'an own place that is none': { ownPlace: { file: 'own.csv', csv: 'name,population\nNord,x' } },
    'a neighbourhood of another place': {
      shocks: [
        { kind: 'process', at: 3, months: 2, invitations: 1, neighbourhood: 'E00000000' },
      ] as unknown as AppState['shocks'],
    },
    'shares of recruitment': strategy({ levers: { recruitmentLot: 0.9 } }),
    'two dates at once': strategy({
      schedules: [
        { name: 'ambition', from: 3, over: 12, to: 1 },
        { name: 'ambition', from: 5, over: 0, to: 0.5 },
      ],
    }),
    'shares of the mix': strategy({
      schedules: [
        { name: 'OA', from: 3, over: 0, to: 0.8 },
        { name: 'NPM', from: 5, over: 0, to: 0.8 },
      ],
    }),
    'more in town than in the region': { beliefs: { localShareTownStart: 0.5, localShareRegionStart: 0.3 } },
  };
  test.each(Object.entries(cases))('%s', (_, part) => {
    const ready = scenariosOf({ ...INITIAL_STATE, ...part }, atlas);
    expect(ready.ok).toBe(false);
    if (!ready.ok) ready.issues.forEach(expectTold);
  });

  test('a lever is called as it is on the page', () => {
    const ready = scenariosOf({ ...INITIAL_STATE, ...cases['two dates at once'] }, atlas);
    const [issue] = ready.ok ? [] : ready.issues;
    const text = issue === undefined ? '' : problemText(LANGUAGES.nb, 'nb', issue).text;
    expect(text).toContain('Startdato nr. 2');
    expect(text).toContain(LANGUAGES.nb.labels['ambition']);
    expect(text).not.toContain('schedules');
  });
});

describe('of own outcomes', () => {
  const wrong = [
    '',
    'needMett',
    'needMet +',
    'needMet §',
    'needMet > 1',
    'needMet + (trust > 1)',
    'trust ? 1 : 2',
    '2 needMet',
    'sin(trust)',
    'trust(1)',
    'min(trust)',
    'abs(trust, 1)',
    'later + 1',
    'a = 1',
    '(a.b)(2)',
    'trust % 2',
    '1e999',
    'x'.repeat(5000),
    Array.from({ length: 400 }, () => 'trust').join('+'),
    'trust; trust',
    '1:2',
  ];
  test.each(wrong.map((text) => [text.slice(0, 30), text]))('%j', async (_, text) => {
    const compiled = await compileOutcomes({ own: text, later: 'trust' }, METRIC_NAMES);
    expect(compiled.ok).toBe(false);
    if (!compiled.ok) compiled.issues.forEach(expectTold);
  });

  test('names that are taken, and too many', async () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`o${n}`, 'trust']));
    for (const outcomes of [{ trust: '1' }, { month: '1' }, { '1a': '1' }, many]) {
      const compiled = await compileOutcomes(outcomes, METRIC_NAMES);
      expect(compiled.ok).toBe(false);
      if (!compiled.ok) compiled.issues.forEach(expectTold);
    }
  });
});

test('a warning is told in the language of the page', () => {
  const ready = scenariosOf({ ...INITIAL_STATE, place: 'Asker' }, atlas);
  const [first] = ready.ok ? ready.strategies : [];
  expect(first?.warnings.length).toBeGreaterThan(0);
  for (const warning of first?.warnings ?? [])
    for (const language of OTHERS) {
      const { text, lang } = noteText(LANGUAGES[language], language, warning);
      expect(lang).toBeUndefined();
      expect(text).not.toBe(warning.text);
      expect(text).toContain('Asker');
    }
});

test('what happened to the town is told in the language of the page', () => {
  const shocks: AppState['shocks'] = [
    { kind: 'recession', at: 2, months: 6, size: 0.3 },
    { kind: 'coreLoss', at: 5, share: 0.5 },
  ];
  const schedules = [
    { name: 'ambition', from: 3, over: 12, to: 0.75 },
    { name: 'OA', from: 5, over: 0, to: 0.25 },
  ] as const;
  const strategies = [{ ...plainStrategy('high-5'), schedules }, plainStrategy('hybrid-by-default')];
  const ready = scenariosOf({ ...INITIAL_STATE, place: 'Asker', citizens: 200, shocks, strategies }, atlas);
  const [first] = ready.ok ? ready.strategies : [];
  if (first === undefined) throw new Error('a strategy that can be run');
  const { events } = simulate(first.scenario, { months: 60, citizens: 200 });
  expect(new Set(events.map(({ kind }) => kind))).toEqual(new Set(['recession', 'coreLoss', 'schedule', 'election']));
  for (const language of OTHERS) {
    const texts = events.map((event) => eventText(LANGUAGES[language], language, event));
    expect(texts.filter((text, n) => text === events[n]?.text)).toEqual([]);
    expect(texts.join()).toContain(LANGUAGES[language].labels['ambition']);
    expect(texts.join()).toContain('0,75');
    expect(texts.join()).toContain(LANGUAGES[language].logics.OA);
  }
});
