import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVER_NAMES } from '#sim';
import { COSTS_AND_RISKS, MAIN_METRICS, type MainMetric } from '#runs';
import { PRESET_NAMES, PRESETS, type PresetName } from '#scenarios';
import {
  differenceText,
  fifthDifferences,
  FIRST_BELIEFS,
  hangsText,
  labelOf,
  LANGUAGES,
  limitVerdict,
  outcomeText,
  pointAt,
  RISKS,
  runsCsv,
  storyOf,
  unitText,
  type ComparisonData,
  type Language,
  type RunRecord,
} from '#ui';

/** Twenty runs of two strategies over two points; the second strategy's end differs by `changes`, run by run alike. */
function comparisonOf(changes: Partial<Record<MainMetric, number>>): ComparisonData {
  const run = (seed: number, shift: Partial<Record<MainMetric, number>>): RunRecord => ({
    series: Object.fromEntries(
      MAIN_METRICS.map((metric) => [metric, [0.5, 0.5 + 0.005 * seed + (shift[metric] ?? 0)]]),
    ),
    byFifth: null,
    events: [],
    fingerprint: '',
  });
  const runs = (shift: typeof changes) => Array.from({ length: 20 }, (_, seed) => run(seed, shift));
  return {
    place: 'Anywhere',
    months: [0, 120],
    warnings: [],
    judgesAreas: true,
    size: { citizens: 1000, adults: 8000 },
    country: 'england',
    gradient: 'known',
    strategies: [
      { title: 'A', waiting: false, preview: null, runs: runs({}) },
      { title: 'B', waiting: false, preview: null, runs: runs(changes) },
    ],
  };
}

const NAMES = ['today', 'the push'];

function say(changes: Partial<Record<MainMetric, number>>, language: Language = 'en', point = 1): string {
  const { gain, cost, losers } = storyOf(LANGUAGES[language], language, comparisonOf(changes), point, 1, NAMES);
  return [gain, cost, losers].filter((part) => part !== null).join(' ');
}

const THREE = Object.keys(LANGUAGES) as readonly Language[];

describe('the story', () => {
  test('never tells a gain without its cost, or that none shows', () => {
    expect(say({ needMet: 0.1, strained: 0.1 })).toBe(
      'After ten years with the push, 65% of the need for help is met instead of 55%. But 65% of volunteers are worn out instead of 55%.',
    );
    expect(say({ trust: 0.1 })).toBe(
      'After ten years with the push, trust in the municipality is 65 of 100 instead of 55. No cost shows in these figures.',
    );
  });

  test('tells the largest gain and the largest cost, counted in what matters, wherever they stand in the list', () => {
    const { gain, cost, outcome } = storyOf(
      LANGUAGES.en,
      'en',
      comparisonOf({ needMet: 0.02, strained: -0.2, staffStrain: 0.04, leverCost: 70 }),
      1,
      1,
      NAMES,
    );
    expect(gain).toContain('35% of volunteers are worn out instead of 55%');
    expect(cost).toBe('But it costs £70 more per adult and year.');
    expect(outcome).toBe('strained');
  });

  test('says who loses apart from what it costs', () => {
    expect(say({ needMet: 0.1, equity: -0.05 })).toMatch(
      /No other cost shows in these figures\. The poorest areas get 50% of the help that the richest get for the same need, instead of 55%\.$/,
    );
  });

  test('is told at its moment', () => {
    expect(say({ needMet: 0.1 }, 'en', 0)).toBe('At the start with the push, nothing here differs clearly from today.');
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
    expect(say({ leverCost: 5 })).toBe(
      'After ten years with the push, nothing measured here is clearly better. But it costs £5 more per adult and year.',
    );
    expect(say({})).toBe('After ten years with the push, nothing here differs clearly from today.');
  });

  test('says nothing of what is too small to matter, of a part of the runs, or of too few', () => {
    expect(say({ needMet: 0.009 })).toBe('After ten years with the push, nothing here differs clearly from today.');
    const data = comparisonOf({ needMet: 0.1 });
    const few = { ...data, strategies: data.strategies.map((one) => ({ ...one, runs: one.runs.slice(0, 9) })) };
    const coming = {
      ...data,
      strategies: data.strategies.map((one) => ({
        ...one,
        waiting: true,
        runs: one.runs.map((run, r) => (r < 3 ? run : undefined)),
      })),
    };
    for (const language of THREE) {
      const words = LANGUAGES[language];
      const untold = { cost: null, losers: null, others: [], outcome: 'needMet' };
      expect(storyOf(words, language, coming, 1, 1, NAMES)).toEqual({
        ...untold,
        state: 'waiting',
        gain: words.voice.waiting(3, 20),
      });
      expect(storyOf(words, language, few, 1, 1, NAMES)).toEqual({
        ...untold,
        state: 'few',
        gain: words.voice.few('the push', 9, 10),
      });
    }
  });

  test('of the shipped comparison is the one that people read first, in every language', () => {
    const names = (language: Language) =>
      ['hybrid-by-default', 'high-5', 'push-without-support'].map((id) =>
        labelOf(LANGUAGES[language], id, PRESETS[id as PresetName].title),
      );
    const told = (language: Language) => storyOf(LANGUAGES[language], language, shipped(), 40, 1, names(language));
    expect(THREE.map(told)).toMatchInlineSnapshot(`
      [
        {
          "cost": "But it costs £67 more per adult and year.",
          "gain": "After ten years with High-5, 87% of complex problems are solved or prevented instead of 64%.",
          "losers": "The poorest areas get 93% of the help that the richest get for the same need, instead of 96%.",
          "others": [
            "After ten years with Push without support, 22 of 10,000 adults burn out in a year instead of 16, and nothing is clearly better.",
          ],
          "outcome": "complexNeedMet",
          "state": "told",
        },
        {
          "cost": "Men det koster 67 pund mer per voksen i året.",
          "gain": "Etter ti år med «High-5» blir 87 % av samfunnsflokene løst eller forebygget i stedet for 64 %.",
          "losers": "De dårligst stilte områdene får 93 % av hjelpen som de best stilte får ved samme behov, i stedet for 96 %.",
          "others": [
            "Etter ti år med «Satsing uten støtte» blir 22 av 10\u00a0000 voksne utbrente i løpet av et år i stedet for 16, og ingenting er klart bedre.",
          ],
          "outcome": "complexNeedMet",
          "state": "told",
        },
        {
          "cost": "Men det koster 67 pund mere pr. voksen om året.",
          "gain": "Efter ti år med »High-5« bliver 87 % af de vilde problemer løst eller forebygget i stedet for 64 %.",
          "losers": "De dårligst stillede områder får 93 % af den hjælp, som de bedst stillede får ved samme behov, i stedet for 96 %.",
          "others": [
            "Efter ti år med »Satsning uden støtte« brænder 22 ud af 10.000 voksne ud i løbet af et år i stedet for 16, og intet er klart bedre.",
          ],
          "outcome": "complexNeedMet",
          "state": "told",
        },
      ]
    `);
  });
});

/** The comparison that ships with the page, read from its files. */
function shipped(): ComparisonData {
  const read = (name: string) => readFileSync(new URL(`../../ui/public/${name}`, import.meta.url));
  const about = JSON.parse(read('comparison-preston.json').toString()) as {
    readonly months: readonly number[];
    readonly replicates: number;
    readonly metrics: readonly string[];
  };
  const bytes = read('comparison-preston.bin');
  const numbers = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  let at = 0;
  const series = () => numbers.subarray(at, (at += about.months.length));
  return {
    ...comparisonOf({}),
    months: about.months,
    strategies: ['A', 'B', 'C'].map((title) => ({
      title,
      waiting: false,
      preview: null,
      runs: Array.from({ length: about.replicates }, () => ({
        series: Object.fromEntries(about.metrics.map((metric) => [metric, series()])),
        byFifth: null,
        events: [],
        fingerprint: '',
      })),
    })),
  };
}

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

test('along a made-up gradient the story names no areas that lose', () => {
  const plain = comparisonOf({ needMet: 0.1, equity: NaN, engagementGap: NaN });
  const lossOf = (n: number) => ({
    trust: Float64Array.from({ length: 5 * 121 }, (_, at) => (at % 5 === 4 ? -0.1 * n : 0)),
  });
  const data: ComparisonData = {
    ...plain,
    strategies: plain.strategies.map((one, n) => ({
      ...one,
      runs: one.runs.map((run) => run && { ...run, byFifth: lossOf(n) }),
    })),
  };
  const losers = (gradient: ComparisonData['gradient']): string | null =>
    storyOf(LANGUAGES.en, 'en', { ...data, gradient }, 1, 1, NAMES).losers;
  expect(losers('known')).toContain('The poorest areas gain less: trust in the municipality');
  expect(losers('made up')).toBe(LANGUAGES.en.voice.fifths.unknown);
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
    const { counts, perAdultYear } = words;
    const others = Object.entries(words.units).filter(([metric]) => counts[metric] === undefined);
    expect(new Set(units)).toEqual(
      new Set([...Object.values(counts), ...others.map(([, unit]) => unit), perAdultYear]),
    );
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
