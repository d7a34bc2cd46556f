import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fittedSettings, type PosteriorSample } from '#experiments';
import {
  BAND_VOICES,
  bandHeadline,
  bandOfSettings,
  bandsInTable,
  bandTable,
  fittedBand,
  LOCALES,
  tellBands,
  threeBands,
  type BandHeadline,
  type FittedBand,
  type Language,
  type RunReadings,
  type SettingRuns,
  type SettingsBand,
} from '#runs';

const LANGUAGES = Object.keys(LOCALES) as readonly Language[];

/** Runs of two strategies, of which the second has `difference` more in each setting and seed. */
function made(differences: readonly (readonly number[] | null)[]): SettingRuns {
  const reading = (value: number): RunReadings => ({
    fingerprint: '',
    warnings: [],
    values: { trust: [value] },
    fifths: null,
    ledger: null,
  });
  return {
    settings: differences.map(
      (bySeed, s) => bySeed?.map((difference, r) => [reading(s + r / 7), reading(s + r / 7 + difference)]) ?? null,
    ),
    failures: [],
  };
}

/** A sample of so many accepted points, and eight that only come near. */
function sample(accepted: number, name: PosteriorSample['name'] = 'norway'): PosteriorSample {
  return {
    name,
    title: name,
    calibration: 'made',
    coefficients: ['acceptBase'],
    points: Array.from({ length: accepted + 8 }, (_, n) => ({
      accepted: n < accepted,
      weight: 1 + (n % 3),
      values: { acceptBase: n / 100 },
    })),
  };
}

const ASKED = { metric: 'trust', moment: 0, strategy: 1, against: 0 };
const TEN = Array.from({ length: 10 }, (_, n) => n / 100);
const MORE = TEN.map((value, n) => value + 0.1 + n / 1000);

describe('what was fitted', () => {
  /** A band over made runs: every setting gives its own difference, twice. */
  function overSample(accepted: number, differenceOf: (n: number) => number): FittedBand {
    const fitted = fittedSettings([sample(accepted)], 'seed');
    const over = bandOfSettings(made(fitted.settings.map((_, n) => [differenceOf(n), differenceOf(n)])), ASKED);
    expect(over).not.toBeNull();
    return fittedBand(over as NonNullable<typeof over>, fitted);
  }

  test('of 2, 12 and 40 accepted points gives dots, dots and a band', () => {
    const [two, twelve, forty] = [2, 12, 40].map((accepted) => overSample(accepted, (n) => 0.1 + n / 1000)) as [
      FittedBand,
      FittedBand,
      FittedBand,
    ];
    // Also those that only come near, each told from those that fit.
    expect([two.dots.length, two.dots.filter((dot) => dot.accepted).length]).toEqual([10, 2]);
    expect([twelve.dots.length, twelve.dots.filter((dot) => dot.accepted).length]).toEqual([20, 12]);
    expect([forty.dots.length, forty.worlds, forty.accepted]).toEqual([0, 40, 40]);
    expect([forty.up, forty.down, forty.bears]).toEqual([40, 0, true]);
    // 5th and 95th percentile of 0.100 to 0.139 in steps of a thousandth.
    expect([forty.low, forty.high].map((end) => Number(end.toFixed(5)))).toEqual([0.10195, 0.13705]);
  });

  test('lets nothing be called so where the sample is too small, and says so', () => {
    const clear: SettingsBand = { worlds: 60, low: 0.1, high: 0.2, up: 60, down: 0, bears: true };
    const pairs = { metric: 'trust', month: 120, better: 1 as const, values: MORE, baseline: TEN };
    const of = (accepted: number, differenceOf = (n: number) => 0.1 + n / 1000): BandHeadline =>
      threeBands(pairs, { fitted: overSample(accepted, differenceOf), beliefs: clear }).headline;
    expect([2, 12, 40].map((accepted) => of(accepted))).toEqual(['half known', 'half known', 'is']);
    // A single accepted dot against it, or a band that holds 0.
    expect([12, 40].map((accepted) => of(accepted, (n) => (n === 3 ? -0.2 : 0.1)))).toEqual(['cannot tell', 'is']);
    expect(of(40, (n) => (n % 2 === 0 ? -0.2 : 0.1))).toBe('cannot tell');
    // What only comes near speaks neither for nor against.
    expect(of(12, (n) => (n >= 12 ? -0.2 : 0.1))).toBe('half known');
    for (const language of LANGUAGES) {
      const words = BAND_VOICES[language];
      expect(words.fewPoints('X', 2)).toContain('2');
      expect(words.fewPoints('X', 2)).not.toBe(words.somePoints('X', 2));
    }
  });

  test('that no setting differs in beyond luck decides nothing, and is told', () => {
    const fitted = overSample(40, () => 0.1);
    // Also where rounding leaves them a hair apart.
    expect(fitted.bears).toBe(false);
    expect(fitted.high - fitted.low).toBeLessThan(1e-12);
    const pairs = { metric: 'trust', month: 120, better: 1 as const, values: MORE, baseline: TEN };
    const beliefs: SettingsBand = { worlds: 60, low: 0.1, high: 0.2, up: 60, down: 0, bears: true };
    const bands = threeBands(pairs, { fitted, beliefs });
    expect(bands.headline).toBe('is');
    const subject = { label: 'Trust', name: 'A', base: 'B', after: 'After ten years' };
    for (const language of LANGUAGES) {
      const { rest } = tellBands(BAND_VOICES[language], bands, subject);
      expect(rest).toContain(BAND_VOICES[language].bearsNot(40));
      expect(rest.join(' ')).not.toContain(BAND_VOICES[language].settings(40, 40));
    }
  });

  test('in two blocks puts every point of the larger together with one of the other, whole and in an order of the seed', () => {
    const [people, money] = [sample(40), { ...sample(25), coefficients: ['preferTown'] as const }];
    const renamed: PosteriorSample = {
      ...money,
      points: money.points.map(({ values, ...point }) => ({
        ...point,
        values: { preferTown: values.acceptBase ?? 0 },
      })),
    };
    const { settings, accepted, coefficients } = fittedSettings([people, renamed], 'seed');
    expect([settings.length, accepted, coefficients]).toEqual([40, 25, ['acceptBase', 'preferTown']]);
    expect(settings.map(({ values }) => values.acceptBase)).toEqual(
      people.points.slice(0, 40).map(({ values }) => values.acceptBase),
    );
    const money25 = new Set(settings.map(({ values }) => values.preferTown));
    expect(money25.size).toBe(25);
    expect(fittedSettings([people, renamed], 'seed')).toEqual(fittedSettings([people, renamed], 'seed'));
    expect(fittedSettings([people, renamed], 'other').settings).not.toEqual(settings);
    // The smaller of the two decides what may be said.
    expect(fittedSettings([people, { ...renamed, points: renamed.points.slice(20) }], 'seed').accepted).toBe(5);
  });
});

describe('a band over settings', () => {
  test('takes the luck of few runs out, and leaves out whole what failed', () => {
    const noisy = made([[0.1, 0.3], null, [0.1, 0.3], [0.1, 0.3]]);
    expect(bandOfSettings(noisy, ASKED)?.band).toMatchObject({ worlds: 3, up: 3, down: 0, bears: false });
    const apart = bandOfSettings(
      made([
        [-0.5, -0.5],
        [0.5, 0.5],
        [0.7, 0.7],
      ]),
      ASKED,
    )?.band;
    expect(apart).toMatchObject({ worlds: 3, up: 2, down: 1, bears: true });
    // What is in no run, and a single setting, has no band.
    expect(bandOfSettings(noisy, { ...ASKED, metric: 'participation' })).toBeNull();
    expect(bandOfSettings(made([[0.1, 0.2]]), ASKED)).toBeNull();
  });

  test('stands in a table as it was, to three digits', () => {
    const fitted = made([
      [0.1234567, 0.1234567],
      [0.3, 0.3],
    ]);
    const beliefs = made([[-0.2, -0.2], null, [0.4, 0.4]]);
    const settings = [{ accepted: true }, { accepted: false }];
    const table = bandTable({
      months: [12],
      metrics: ['trust', 'equity'],
      strategies: 2,
      fitted,
      accepted: 1,
      settings,
      beliefs,
    });
    const kept = JSON.parse(JSON.stringify(table)) as typeof table;
    expect(kept).toEqual(table);
    const read = bandsInTable(kept, { metric: 'trust', strategy: 1, moment: 0 });
    expect(read.fitted).toMatchObject({
      worlds: 2,
      accepted: 1,
      up: 2,
      low: 0.132,
      dots: [{ accepted: true }, { accepted: false }],
    });
    expect([read.beliefs?.worlds, read.beliefs?.down, table.failed]).toEqual([2, 1, 1]);
    const nothing = { fitted: null, beliefs: null };
    expect(bandsInTable(kept, { metric: 'equity', strategy: 1, moment: 0 })).toEqual(nothing);
    expect(bandsInTable(kept, { metric: 'trust', strategy: 2, moment: 0 })).toEqual(nothing);
    expect(bandsInTable(kept, { metric: 'trust', strategy: 1, moment: -1 })).toEqual(nothing);
  });
});

const ends = fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }));
const anyBand = fc.record({ ends, bears: fc.boolean() }).map(({ ends: [a, b], bears }): SettingsBand => ({
  worlds: 60,
  low: Math.min(a, b),
  high: Math.max(a, b),
  up: 30,
  down: 30,
  bears,
}));
const anyFitted = fc
  .tuple(anyBand, fc.constantFrom(2, 12, 40), fc.boolean())
  .map(([band, accepted, speaksAgainst]): FittedBand => ({
    ...band,
    accepted,
    dots: accepted < 20 ? [{ value: speaksAgainst ? band.low : band.high, accepted: true }] : [],
  }));
const anyKnown = fc.record({ fitted: fc.option(anyFitted), beliefs: fc.option(anyBand) });
const anyFinding = fc.record({
  telling: fc.constantFrom('told', 'chance', 'few', 'waiting', 'unknown'),
  direction: fc.constantFrom(-1, 0, 1),
} as const);

describe('the headline', () => {
  test('is sure only where all three bands are known and on its side: the weakest decides', () => {
    fc.assert(
      fc.property(anyFinding, anyKnown, (finding, known) => {
        const headline = bandHeadline(finding, known);
        const isTold = finding.telling === 'told' && finding.direction !== 0;
        const onSide = (band: { readonly low: number; readonly high: number }): boolean =>
          finding.direction > 0 ? band.low > 0 : band.high < 0;
        const fittedClear =
          known.fitted !== null && known.fitted.accepted >= 20 && (!known.fitted.bears || onSide(known.fitted));
        const beliefsClear = known.beliefs !== null && onSide(known.beliefs);
        expect(headline === 'is').toBe(isTold && fittedClear && beliefsClear);
        if (!isTold) expect(['no difference', 'not told', 'same']).toContain(headline);
      }),
    );
  });

  test('is the same with every sign turned', () => {
    const turned = <B extends SettingsBand>(band: B): B => ({ ...band, low: -band.high, high: -band.low });
    fc.assert(
      fc.property(anyFinding, anyKnown, (finding, { fitted, beliefs }) => {
        const other = { ...finding, direction: (0 - finding.direction) as -1 | 0 | 1 };
        const mirrored = {
          fitted: fitted && { ...turned(fitted), dots: fitted.dots.map((dot) => ({ ...dot, value: -dot.value })) },
          beliefs: beliefs && turned(beliefs),
        };
        expect(bandHeadline(other, mirrored)).toBe(bandHeadline(finding, { fitted, beliefs }));
      }),
    );
  });

  test('without any band but luck says that, and never more', () => {
    const told = { telling: 'told', direction: 1 } as const;
    expect(bandHeadline(told, { fitted: null, beliefs: null })).toBe('luck only');
    expect(bandHeadline({ ...told, telling: 'chance' }, { fitted: null, beliefs: null })).toBe('no difference');
  });

  test.each(LANGUAGES)(
    'has a sentence of its own for every verdict, with both names and the figure: %s',
    (language) => {
      const words = BAND_VOICES[language];
      const headlines = Object.keys(words.short) as readonly BandHeadline[];
      const subject = { label: 'LABEL', name: 'THIS', base: 'THAT', after: 'After ten years' };
      const bands = threeBands(
        { metric: 'trust', month: 120, better: 1, values: MORE, baseline: TEN },
        { fitted: null, beliefs: null },
      );
      const told = headlines.map((headline) => tellBands(words, { ...bands, headline }, subject).headline);
      expect(new Set(told).size).toBe(8);
      for (const text of told) {
        for (const part of ['LABEL', 'THIS', 'THAT']) expect(text).toContain(part);
        expect(text).not.toMatch(/undefined|NaN|null/);
        expect(text).toMatch(/\.$/);
      }
      // Where the model as it is set lies outside what else was tried, that is said, and only there.
      const band = { worlds: 40, low: -1, high: 0.001, up: 10, down: 30, bears: true };
      const among = { ...band, high: 1 };
      const saidOf = (fitted: typeof band, beliefs: typeof band): readonly string[] =>
        tellBands(words, { ...bands, fitted: { ...fitted, accepted: 40, dots: [] }, beliefs }, subject).rest.slice(1);
      expect(saidOf(band, band)).toEqual([words.outsideSettings(true), words.outsideWorlds(true)]);
      expect(saidOf(among, { ...band, low: 0.9, high: 1 })).toEqual([words.outsideWorlds(false)]);
      expect(saidOf(among, among)).toEqual([]);
      // What was never tried is not counted.
      expect(tellBands(words, bands, subject).rest).toEqual([words.counts([words.pairs(10, 10)], true)]);
    },
  );
});
