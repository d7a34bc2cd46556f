import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVER_NAMES } from '#sim';
import { COSTS_AND_RISKS, MAIN_METRICS, type MainMetric } from '#runs';
import { PRESET_NAMES } from '#scenarios';
import {
  differenceText,
  fifthDifferences,
  FIRST_BELIEFS,
  hangsText,
  headlineText,
  LANGUAGES,
  limitVerdict,
  outcomeText,
  pointAt,
  RISKS,
  runsCsv,
  unitText,
  type ComparisonData,
  type RunRecord,
} from '#ui';

/** Twenty runs of two strategies over two points; the second strategy's end differs by `changes`, run by run alike. */
function comparisonOf(changes: Partial<Record<MainMetric, number>>): ComparisonData {
  const run = (seed: number, shift: Partial<Record<MainMetric, number>>): RunRecord => ({
    series: Object.fromEntries(MAIN_METRICS.map((metric) => [metric, [0.5, 0.5 + 0.01 * seed + (shift[metric] ?? 0)]])),
    byFifth: null,
    events: [],
    fingerprint: '',
  });
  const runs = (shift: typeof changes) => Array.from({ length: 20 }, (_, seed) => run(seed, shift));
  return {
    place: 'Anywhere',
    country: 'england',
    gradient: 'known',
    months: [0, 120],
    warnings: [],
    preview: null,
    waiting: false,
    judgesAreas: true,
    strategies: [
      { title: 'A', runs: runs({}) },
      { title: 'B', runs: runs(changes) },
    ],
  };
}

const say = (changes: Partial<Record<MainMetric, number>>, words = LANGUAGES.en) =>
  headlineText(words, comparisonOf(changes), 1, ['today', 'the push']);

describe('the headline', () => {
  test('never names a benefit without its cost', () => {
    expect(say({ needMet: 0.1, strained: 0.1 })).toBe(
      'After ten years the push does better than today on “Need met” in 20 of 20 runs, but worse on “Strained volunteers” in 20 of 20.',
    );
    expect(say({ trust: 0.1 })).toMatch(
      /“Trust in the municipality” in 20 of 20 runs, and nothing measured here is clearly worse\.$/,
    );
  });

  test('has beside it in each language that the sign of High-5 on need met hangs on beliefs, and of nothing else', () => {
    for (const words of Object.values(LANGUAGES)) {
      const said = hangsText(words, 'high-5', 'hybrid-by-default') ?? '';
      for (const number of ['8', '5', '7', '6']) expect(said).toContain(number);
      expect(said).toContain(words.metrics.needMet);
      expect(hangsText(words, 'hybrid-by-default', 'high-5')).toBe(said);
      expect(hangsText(words, 'push-without-support', 'hybrid-by-default')).toBeNull();
    }
  });

  test('says so when nothing is better, and when everything is the same', () => {
    expect(say({ leverCost: 5 })).toMatch(
      /on nothing clearly better than today, and slightly worse on “What the levers cost” in 20 of 20/,
    );
    expect(say({})).toBe('After ten years the push is on nothing clearly better than today.');
  });

  test('says nothing of what is too small to matter, of a part of the runs, or of too few', () => {
    expect(say({ needMet: 0.009 })).toBe('After ten years the push is on nothing clearly better than today.');
    const data = comparisonOf({ needMet: 0.1 });
    const names = ['today', 'the push'];
    const few = { ...data, strategies: data.strategies.map((one) => ({ ...one, runs: one.runs.slice(0, 9) })) };
    for (const words of Object.values(LANGUAGES)) {
      expect(headlineText(words, { ...data, waiting: true }, 1, names)).toBe(
        words.headline.waiting('the push', 'today'),
      );
      expect(headlineText(words, few, 1, names)).toBe(words.headline.few('the push', 'today'));
    }
  });

  test('says the same in every language', () => {
    for (const words of Object.values(LANGUAGES)) {
      const text = say({ needMet: 0.1, strained: 0.1 }, words);
      expect(text).toContain(words.metrics.needMet);
      expect(text).toContain(words.metrics.strained);
      expect(text.match(/20/g)).toHaveLength(4);
    }
  });
});

describe('words', () => {
  test('levers, presets and the beliefs of the page have Norwegian and Danish words', () => {
    for (const { labels } of [LANGUAGES.nb, LANGUAGES.da])
      expect([...LEVER_NAMES, ...PRESET_NAMES, ...FIRST_BELIEFS].filter((name) => !(name in labels))).toEqual([]);
  });

  test('numbers are written as the language writes them', () => {
    expect(outcomeText('needMet', 0.5, 'en')).toBe('50.0%');
    expect(outcomeText('needMet', 0.5, 'nb')).toMatch(/^50,0\s%$/);
    expect(outcomeText('leverCost', 88.46, 'da')).toMatch(/^88\spund$/);
    expect(outcomeText('trust', NaN, 'en')).toBe('–');
  });

  test('no limit has a sign without enough runs, nor where other seeds could turn it', () => {
    const value = fc.oneof(
      { weight: 1, arbitrary: fc.constant(NaN) },
      { weight: 9, arbitrary: fc.double({ min: 0, max: 2, noNaN: true }) },
    );
    const values = fc.oneof(
      fc.array(value, { maxLength: 24 }),
      fc.tuple(value, fc.nat(24)).map(([one, n]) => Array.from({ length: n }, () => one)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...RISKS), values, fc.boolean(), (risk, runs, waiting) => {
        const verdict = limitVerdict(risk, runs, waiting);
        const known = runs.filter((one) => !Number.isNaN(one));
        if (risk.limit === null || known.length < 10 || waiting) {
          expect(verdict).toBeNull();
          return;
        }
        const { limit } = risk;
        const isWorse = (one: number): boolean => (risk.metric === 'engagementGap' ? one < limit : one > limit);
        const worse = known.filter(isWorse).length;
        if (verdict === 'over') expect(worse).toBeGreaterThan(known.length / 2);
        if (verdict === 'within') expect(worse).toBeLessThanOrEqual(known.length / 2);
        if (worse === known.length) expect(verdict).toBe('over');
        if (worse === 0 && !known.includes(limit)) expect(verdict).toBe('within');
        const even = Math.abs(2 * worse - known.length) <= 1;
        if (even && !known.includes(limit)) expect(verdict).toBe('unsure');
      }),
    );
  });

  test('risks are shown metrics, and levers that touch them exist', () => {
    expect(RISKS.map(({ metric }) => metric)).toEqual(COSTS_AND_RISKS);
    for (const { levers } of RISKS) {
      for (const name of levers) expect(LEVER_NAMES).toContain(name);
    }
  });
});

test('the table of runs has a row for every run and month, with the numbers as they are', () => {
  const lines = runsCsv(comparisonOf({ needMet: 0.25 }), ['today', 'push, "hard"'])
    .trimEnd()
    .split('\n');
  expect(lines).toHaveLength(1 + 2 * 20 * 2);
  expect(lines[0]).toMatch(/^strategy,run,month,needMet,complexNeedMet,trust,/);
  expect(lines[1 + 2 * 20 + 1]).toMatch(/^"push, ""hard""",1,120,0\.75,0\.5,0\.5,/);
});

test('fifths are compared run by run, and are not read where no run has them', () => {
  const plain = comparisonOf({});
  expect(fifthDifferences(plain, 'trust', 1, 0)).toBeNull();
  const fifth = (lift: number) => ({
    coverage: new Float64Array(10),
    participation: new Float64Array(10),
    // Five values a month: the second month's most deprived fifth is the last.
    trust: Float64Array.from({ length: 10 }, (_, n) => 0.4 + (n === 9 ? lift : 0)),
  });
  const data = {
    ...plain,
    strategies: plain.strategies.map((one, n) => ({
      ...one,
      runs: one.runs.map((run) => run && { ...run, byFifth: fifth(-0.1 * n) }),
    })),
  };
  const { fifths = [], most } = fifthDifferences(data, 'trust', 1, 1) ?? {};
  expect(fifths.map(({ difference }) => Number(difference.median.toFixed(6)))).toEqual([0, 0, 0, 0, -0.1]);
  expect(fifths.map(({ size }) => size)).toEqual(['same', 'same', 'same', 'same', 'large']);
  expect([...fifths, most].map((finding) => finding?.good)).toEqual([0, 0, 0, 0, -1, -1]);
});

test('the point of a month is the last one that is not after it', () => {
  const data = { ...comparisonOf({}), months: [0, 3, 6] };
  expect([0, 2, 3, 5, 6, 99].map((month) => pointAt(data, month))).toEqual([0, 0, 1, 1, 2, 2]);
});

test('what is no share has a unit in every language', () => {
  for (const words of Object.values(LANGUAGES)) {
    const units = MAIN_METRICS.map((metric) => unitText(words, metric)).filter((unit) => unit !== '%');
    expect(new Set(units)).toEqual(new Set([...Object.values(words.units), words.perAdultYear]));
  }
});

test('a difference has its sign, in every language the same one, and none where there is no difference', () => {
  for (const language of ['en', 'nb', 'da'] as const) {
    expect(differenceText('needMet', -0.016, language)).toMatch(/^−1[.,]6$/);
    expect(differenceText('leverCost', 72.2, language)).toMatch(/^\+(£72|72\spund)$/);
    expect(differenceText('needMet', 0, language)).toMatch(/^0[.,]0$/);
    expect(differenceText('needMet', NaN, language)).toBe('–');
  }
});
