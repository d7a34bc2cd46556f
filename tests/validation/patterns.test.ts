import { expect, test } from 'vitest';
import type { Country } from '#sim';
import { PATTERNS } from '#validation';

/** Every row of the table of patterns. */
const IDS =
  'P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P12 P13 P14 P15 P16 P18 P21 P22 P23 P24 P25 P26 P27 P28 P28b P29 P30 P32 P33 P34 P35 P37 P39 V1 V2'.split(
    ' ',
  );
const named = (is: (pattern: (typeof PATTERNS)[number]) => boolean) => PATTERNS.filter(is).map(({ id }) => id);
const fittedIn = (country: Country) => named((one) => one.fittedIn.includes(country));

test('every row of the table is declared once, in order', () => {
  expect(PATTERNS.map(({ id }) => id)).toEqual(IDS);
});

test('stars, warnings and what a rule states are those of the table', () => {
  expect(named(({ starred }) => starred)).toEqual(['P4', 'P8', 'P9', 'P10', 'P13', 'P21', 'P29', 'P33']);
  expect(named(({ warning }) => warning)).toEqual(['P14', 'P16', 'P18', 'P28', 'P28b']);
  expect(named(({ tag }) => tag === 'verification')).toEqual([
    'P7',
    'P9',
    'P14',
    'P15',
    'P22',
    'P28',
    'P28b',
    'V1',
    'V2',
  ]);
});

test('each country is fitted on its own patterns and nothing else', () => {
  expect(fittedIn('norway')).toEqual(['P1', 'P2', 'P3', 'P5', 'P6', 'P27']);
  expect(fittedIn('denmark')).toEqual(['P1', 'P3', 'P5', 'P27']);
  expect(fittedIn('england')).toEqual(['P1', 'P3', 'P5', 'P33', 'P34']);
});

test.each(PATTERNS)('$id says what it measures, where it comes from, and has a condition that decides', (pattern) => {
  expect(pattern.title).not.toBe('');
  expect(pattern.sources.length).toBeGreaterThan(0);
  expect(pattern.countries.length).toBeGreaterThan(0);
  expect(pattern.countries).toEqual(expect.arrayContaining([...pattern.fittedIn]));
  for (const country of pattern.countries) {
    const checks = pattern.checks(country);
    expect(checks.some(({ decides }) => decides)).toBe(true);
    const declared = pattern.declared?.checks(country) ?? [];
    for (const { measures, says, unit } of [...checks, ...declared])
      for (const text of [measures, says, unit]) expect(text).not.toBe('');
  }
});

test.each(PATTERNS)('every condition of $id reads arms and readings that exist, and every arm is read', (pattern) => {
  for (const country of pattern.countries) {
    const arms = Object.keys(pattern.arms(country));
    const read = new Set<string>();
    for (const check of [...pattern.checks(country), ...(pattern.declared?.checks(country) ?? [])]) {
      for (const value of check.columns) {
        value((arm, reading) => {
          expect(arms).toContain(arm);
          expect(Object.keys(pattern.readings)).toContain(reading);
          read.add(arm);
          return 1;
        });
      }
    }
    const shownOnly = pattern.id === 'P8' ? ['high2', 'high4'] : [];
    expect([...arms].filter((arm) => !read.has(arm))).toEqual(shownOnly);
  }
});

/** As declared on 29 November 2026. */
test('declared readings repair a test that did not test, or stand beside it', () => {
  const of = (kind: string) => named(({ declared }) => declared?.kind === kind);
  expect(of('repair')).toEqual(['P13', 'P15', 'P21', 'P26', 'P37']);
  expect(of('shown')).toEqual(['P6', 'P9', 'P10', 'P22', 'P30']);
  expect(PATTERNS.find(({ id }) => id === 'P6')?.declared?.countries).toEqual(['england']);
});

test.each(PATTERNS.filter(({ declared }) => declared !== null))(
  'what $id declares can decide, and is not what it replaces',
  ({ countries, declared, checks }) => {
    expect(declared?.why).not.toBe('');
    for (const country of declared?.countries ?? []) {
      expect(countries).toContain(country);
      const own = declared?.checks(country) ?? [];
      expect(own.some(({ decides }) => decides)).toBe(true);
      expect(own).not.toEqual(checks(country));
    }
  },
);

test('what gets no verdict decides nothing', () => {
  const silent = PATTERNS.flatMap(({ id, countries, declared }) =>
    countries.flatMap((country) =>
      (declared?.checks(country) ?? []).flatMap(({ noVerdict, decides }) =>
        noVerdict === null ? [] : [`${id} ${noVerdict} ${decides}`],
      ),
    ),
  );
  expect([...new Set(silent)]).toEqual(['P6 no sourced band false', 'P30 sources conflict false']);
});

test('no arm of a pattern but the Preston path is a preset: what is varied is written down with the pattern', () => {
  const presets = PATTERNS.flatMap((one) =>
    one.countries.flatMap((country) =>
      Object.values(one.arms(country)).flatMap(({ scenario }) => scenario.extends ?? []),
    ),
  );
  expect([...new Set(presets)]).toEqual(['preston-model']);
});
