import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fifthFindings, type FifthFindings } from '#runs';
import { countryParameters, LEVER_NAMES, LEVERS } from '#sim';
import {
  bookedCost,
  costMetric,
  COSTS_LANGUAGES,
  gainsText,
  LANGUAGES,
  leverPrices,
  spendingChanges,
  type ComparisonData,
  type Language,
} from '#ui';

const languages = Object.keys(LANGUAGES) as Language[];

/** A metric of which each fifth gains `gains[fifth]`, a little more or less in every pair. */
function column(outcome: string, gains: readonly number[], pairs = 20, missing = 0): FifthFindings {
  const series = (fifth: number, isStrategy: boolean): Float64Array =>
    Float64Array.from(
      { length: pairs },
      (_, pair) => 0.5 + 0.001 * ((7 * pair) % 5) + (isStrategy ? (gains[fifth] ?? NaN) + 0.0002 * (pair % 3) : 0),
    );
  return fifthFindings(
    { outcome, month: 120, better: 1, missing },
    (fifth) => series(fifth, true),
    (fifth) => series(fifth, false),
  );
}

const LESS = [0.08, 0.07, 0.06, 0.05, 0.04];
const MORE = LESS.toReversed();
const ALIKE = [0.05, 0.05, 0.05, 0.05, 0.05];

describe('who gains least', () => {
  test('is the fifth at the end that is told to gain less, with by how much, as by hand', () => {
    const text = gainsText(COSTS_LANGUAGES.en, 'en', [
      column('coverage', LESS),
      column('participation', MORE),
      column('trust', ALIKE),
    ]);
    expect(text).toBe(
      'The most deprived fifth gains less (or loses more) than the least deprived: help given where needed by 4 points; ' +
        'the least deprived fifth gains less (or loses more) than the most deprived: taking part by 4 points; ' +
        'the two ends fare about the same in trust.',
    );
  });

  test('is nobody before the runs are in, from too few, by chance, or where nothing is known', () => {
    for (const language of languages) {
      const words = COSTS_LANGUAGES[language];
      const named = (one: FifthFindings): string => gainsText(words, language, [one]);
      const names = [words.gains.mostGainsLess(''), words.gains.leastGainsLess('')];
      const nobody = [
        named(column('trust', LESS, 20, 1)),
        named(column('trust', LESS, 9)),
        named(column('trust', [])),
        // As often ahead as behind.
        named(
          fifthFindings(
            { outcome: 'trust', month: 120, better: 1 },
            (fifth) => Float64Array.from({ length: 20 }, (_, pair) => (fifth === 4 && pair % 2 === 0 ? 0.1 : 0)),
            (fifth) => Float64Array.from({ length: 20 }, (_, pair) => (fifth === 4 && pair % 2 === 1 ? 0.1 : 0)),
          ),
        ),
      ];
      const { waiting, few, unknown } = words.gains;
      expect(nobody.slice(0, 3).map((text) => text.toLowerCase())).toEqual([
        `${waiting}.`.toLowerCase(),
        `${few}.`.toLowerCase(),
        unknown.toLowerCase(),
      ]);
      expect(nobody[3]).toContain(words.gains.metrics.trust);
      for (const text of nobody)
        for (const name of names) expect(text.toLowerCase()).not.toContain(name.slice(0, 40).toLowerCase());
    }
  });
});

const FLOWS = ['anchorSpend', 'localSpendTown', 'localSpendRegion', 'localIncome'];

/** Two strategies of `pairs` runs, the second with `more` pounds spent in town. */
function spending(more: number, pairs = 20): ComparisonData {
  const run = (pair: number, added: number) => ({
    series: Object.fromEntries(
      FLOWS.map((name) => [name, [500 + (pair % 7) + (name === 'localSpendTown' ? added : 0)]]),
    ),
    byFifth: null,
    events: [],
    fingerprint: '',
  });
  const runs = (added: number) => Array.from({ length: pairs }, (_, pair) => run(pair, added));
  return {
    place: '',
    country: 'england',
    gradient: 'known',
    months: [0],
    judgesAreas: true,
    size: { citizens: 1000, adults: 8000 },
    warnings: [],
    strategies: [
      { title: '', waiting: false, preview: null, runs: runs(0) },
      { title: '', waiting: false, preview: null, runs: runs(more) },
    ],
  };
}

test('that no strategy changes local spending is said only where all runs are in and all are known to be alike', () => {
  expect(spendingChanges(spending(0), 0)).toBe('nothing');
  // Less than two pounds an adult matters to nobody.
  expect(spendingChanges(spending(1), 0)).toBe('nothing');
  expect(spendingChanges(spending(50), 0)).toBe('some');
  expect(spendingChanges(spending(50, 9), 0)).toBe('some');
  expect(
    spendingChanges(
      { ...spending(50), strategies: spending(50).strategies.map((one) => ({ ...one, waiting: true })) },
      0,
    ),
  ).toBe('some');
  const noisy = spending(0);
  const [base, other] = noisy.strategies;
  const flip = {
    ...other,
    runs: other.runs.map((run, n) => ({
      ...run!,
      series: { ...run!.series, localSpendTown: [n % 2 === 0 ? 400 : 600] },
    })),
  };
  expect(spendingChanges({ ...noisy, strategies: [base, flip] }, 0)).toBe('chance');
});

describe('what a lever costs', () => {
  const prices = leverPrices(countryParameters('norway'), null);

  test('is said in money of every lever that the engine books, and with no other currency, in every language', () => {
    for (const language of languages) {
      const { leverCosts } = COSTS_LANGUAGES[language];
      for (const name of LEVER_NAMES.filter((one) => LEVERS[one].nature === 'lever')) {
        const told = leverCosts[name];
        const price = prices[name];
        const isPremium = name === 'localPreference';
        expect(typeof told === 'function', `${language} ${name}`).toBe(costMetric(name) !== null && !isPremium);
        expect(price !== undefined, name).toBe(typeof told === 'function');
        const text = typeof told === 'string' ? told : told('OF', ...(price?.sums ?? []).map((_, n) => `SUM${n}`));
        expect(text, name).not.toMatch(/£|NOK|DKK|pound|pund|kron|undefined|·/);
        expect(text, name).not.toBe('');
        price?.sums.forEach((_, n) => expect(text).toContain(`SUM${n}`));
        if (price?.of !== undefined) expect(text).toContain('OF');
      }
    }
  });

  test('is what the engine’s prices make it, by hand', () => {
    const sum = (name: keyof typeof prices): number => prices[name]?.sums[0] ?? NaN;
    // 25 pounds an hour.
    expect(sum('training')).toBe(30 * 25);
    expect(sum('anchoring')).toBe(200 * 25);
    expect(sum('clarity')).toBe(25 / 20);
    expect(prices.clarity?.sums[1]).toBe(25 / 200);
    expect(sum('fund')).toBe(6);
    // A post of 140 hours a month and 60,000 pounds for 10,000 residents.
    expect(sum('partnership')).toBeCloseTo(10.2, 10);
    // 1.5% of a post for every 25 adults.
    expect(sum('siloBreaking')).toBeCloseTo((0.015 * 12 * 140 * 25) / 25, 10);
  });

  test('as booked is the mean over months and runs after the start, and not known where no run tells', () => {
    const metric = costMetric('fund') ?? '';
    expect(metric).toBe('costFund');
    expect(costMetric('piloting')).toBeNull();
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(100), fc.nat(100)), { minLength: 1, maxLength: 5 }), (runs) => {
        const data = spending(0);
        const told = runs.map(([one, two]) => ({
          series: { [metric]: [999, one, two] },
          byFifth: null,
          events: [],
          fingerprint: '',
        }));
        const mean = runs.flat().reduce((sum, one) => sum + one, 0) / (2 * runs.length);
        const strategies = [{ title: '', waiting: false, preview: null, runs: [...told, undefined] }];
        expect(bookedCost({ ...data, strategies }, 0, metric)).toBeCloseTo(mean, 9);
        expect(bookedCost(data, 0, metric)).toBeNaN();
      }),
    );
  });
});
