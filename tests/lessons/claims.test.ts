import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  armsOfClaim,
  fillText,
  judgeClaim,
  judgeLesson,
  lessonMetrics,
  lessonOf,
  shownBlocks,
  type ClaimSize,
  type JudgedClaims,
  type LessonClaim,
  type LessonReadings,
} from '#lessons';
import { describeMetric, VOICES, type Language, type Voice } from '#runs';
import { ready, smallLesson } from './aLesson.ts';

type Values = readonly number[];

/** Made-up runs: what an arm has on any metric in a month, run by run. */
function readings(of: Readonly<Record<string, Values | ((month: number) => Values)>>, replicates = 20): LessonReadings {
  return {
    replicates,
    at(arm, _metric, month) {
      const values = of[arm] ?? [];
      return typeof values === 'function' ? values(month) : values;
    },
  };
}

/** As many values, each a little more than the one before. */
const around = (middle: number, count = 20, step = 0.001): Values =>
  Array.from({ length: count }, (_, n) => middle + step * (n - (count - 1) / 2));

const differs = (is: 'higher' | 'lower', by: ClaimSize): LessonClaim => ({
  kind: 'differs',
  id: 'x',
  metric: 'hours',
  month: 60,
  arm: 'a',
  than: 'b',
  is,
  by,
});

const holds = (claim: LessonClaim, of: Parameters<typeof readings>[0]): boolean | null =>
  judgeClaim(claim, readings(of), 120).holds;

describe('differs', () => {
  const [unit, share] = [{ of: 'unit', size: 0.5 } as const, { of: 'than', size: 0.1 } as const];
  // Every pair differs by 1 exactly: median 1, interval 1 to 1, all agree.
  const higher = { a: around(5), b: around(4) };

  test('holds in its direction, by at least so much', () => {
    expect(holds(differs('higher', unit), higher)).toBe(true);
    expect(holds(differs('lower', unit), higher)).toBe(false);
    expect(holds(differs('lower', unit), { a: higher.b, b: higher.a })).toBe(true);
    expect(holds(differs('higher', { of: 'unit', size: 1.01 }), higher)).toBe(false);
  });

  test('by a share of what it is compared with: a tenth of 4 is reached, three tenths are not', () => {
    expect(holds(differs('higher', share), higher)).toBe(true);
    expect(holds(differs('higher', { of: 'than', size: 0.3 }), higher)).toBe(false);
  });

  test('fails where a third of the pairs disagree, however large the median', () => {
    const mixed = around(4).map((value, n) => value + (n % 3 === 0 ? -2 : 2));
    expect(holds(differs('higher', unit), { a: mixed, b: around(4) })).toBe(false);
  });

  test('tells medians, agreeing pairs and the ratio', () => {
    const { arm, than, difference, ratio } = judgeClaim(differs('higher', unit), readings(higher), 120);
    expect([arm, than, difference?.median, difference?.ahead, difference?.pairs]).toEqual([5, 4, 1, 20, 20]);
    expect(ratio).toBeCloseTo(1.25, 12);
  });

  test('is unknown with fewer than ten pairs, and where nothing is read', () => {
    expect(holds(differs('higher', unit), { a: around(5, 9), b: around(4, 9) })).toBeNull();
    expect(holds(differs('higher', unit), { a: around(NaN), b: around(4) })).toBeNull();
  });
});

describe('same', () => {
  const same = (size: number, of: 'unit' | 'than' = 'unit'): LessonClaim => ({
    kind: 'same',
    id: 'x',
    metric: 'hours',
    month: 60,
    arm: 'a',
    than: 'b',
    by: { of, size },
  });
  // Differences 0.81 to 1.19 in steps of 0.02; of 20 pairs the 90% interval runs from the 6th to the 15th: 0.91 to 1.09.
  const spread = { a: around(5, 20, 0.02), b: around(4, 20, 0) };

  test('holds where the interval lies inside, and not where an end of it lies outside', () => {
    const { difference } = judgeClaim(same(1), readings(spread), 120);
    expect([difference?.low, difference?.high].map((end) => end?.toFixed(2))).toEqual(['0.91', '1.09']);
    expect(holds(same(1.1), spread)).toBe(true);
    expect(holds(same(1.08), spread)).toBe(false);
    expect(holds(same(0.28, 'than'), spread)).toBe(true);
    expect(holds(same(0.27, 'than'), spread)).toBe(false);
  });

  test('holds on both sides of 0', () => {
    expect(holds(same(1.1), { a: spread.b, b: spread.a })).toBe(true);
    expect(holds(same(1.08), { a: spread.b, b: spread.a })).toBe(false);
  });
});

test('band: the median lies inside, ends included', () => {
  const band = (from: number, to: number): LessonClaim => ({
    kind: 'band',
    id: 'x',
    metric: 'hours',
    month: 60,
    arm: 'a',
    from,
    to,
  });
  expect(holds(band(5, 6), { a: around(5, 21) })).toBe(true);
  expect(holds(band(4, 5), { a: around(5, 21) })).toBe(true);
  expect(holds(band(5.01, 6), { a: around(5, 21) })).toBe(false);
  expect(holds(band(4, 6), { a: around(5, 9) })).toBeNull();
  expect(armsOfClaim(band(4, 6))).toEqual(['a']);
});

test('ratio: that of the medians lies inside', () => {
  const ratio = (from: number, to: number): LessonClaim => ({
    kind: 'ratio',
    id: 'x',
    metric: 'hours',
    month: 60,
    arm: 'a',
    than: 'b',
    from,
    to,
  });
  const half = { a: around(2, 21), b: around(4, 21) };
  expect(holds(ratio(0.5, 0.6), half)).toBe(true);
  expect(holds(ratio(0.51, 0.6), half)).toBe(false);
  expect(holds(ratio(0.5, 1), { a: around(2), b: around(0, 20, 0) })).toBe(false);
  expect(armsOfClaim(ratio(0, 1))).toEqual(['a', 'b']);
});

describe('halves', () => {
  const halves = (from: number, to: number): LessonClaim => ({
    kind: 'halves',
    id: 'x',
    metric: 'hours',
    arm: 'a',
    than: 'b',
    after: 24,
    from,
    to,
  });
  /** A gap of 8 in month 24 that loses a tenth of that each month: 4 is reached after 5. */
  const closing = { a: (month: number) => around(4 + 8 - 0.8 * (month - 24)), b: around(4) };

  test('holds where half is reached between its ends', () => {
    expect(judgeClaim(halves(5, 5), readings(closing), 120)).toMatchObject({ holds: true, months: 5 });
    expect(holds(halves(6, 40), closing)).toBe(false);
    expect(holds(halves(0, 4), closing)).toBe(false);
  });

  test('fails where half is never reached, or there was no clear difference', () => {
    expect(judgeClaim(halves(0, 96), readings({ a: around(6), b: around(4) }), 120)).toMatchObject({
      holds: false,
      months: NaN,
    });
    const noise = around(4).map((value, n) => value + (n % 2 === 0 ? 1 : -1));
    expect(holds(halves(0, 96), { a: noise, b: around(4) })).toBe(false);
    expect(judgeClaim(halves(0, 96), readings(closing), 28).months).toBeNaN();
  });
});

describe('texts', () => {
  const voice = (language: Language): Voice => ({
    language,
    words: VOICES[language],
    labelOf: (outcome) => describeMetric(outcome).label,
    unitOf: (outcome) => describeMetric(outcome).unit,
  });
  const lesson = lessonOf(ready(smallLesson()).input, 'en');
  const claims: JudgedClaims = judgeLesson(lesson, readings({ both: around(0.16, 21, 0), today: around(0.2, 21, 0) }));

  test('name what was computed, as the language writes it', () => {
    const text = '{fewer.arm} of {fewer.than}: {fewer.difference}, {fewer.agree} of {fewer.pairs}; {times.ratio}';
    expect(fillText(text, claims, voice('en'))).toBe('16% of 20%: 4 percentage points, 21 of 21; 0.8');
    expect(fillText(text, claims, voice('nb')).replaceAll('\u00a0', ' ')).toBe(
      '16 % of 20 %: 4 prosentpoeng, 21 of 21; 0,8',
    );
  });

  test('round no difference away, nor two levels to one number', () => {
    const told = (both: number, today: number): string =>
      fillText(
        '{fewer.arm} {fewer.than} {fewer.difference}',
        judgeLesson(lesson, readings({ both: around(both, 21, 0), today: around(today, 21, 0) })),
        voice('en'),
      );
    expect(told(0.048, 0.055)).toBe('4.8% 5.5% 0.7 percentage points');
    expect(told(0.046, 0.067)).toBe('5% 7% 2 percentage points');
    expect(told(0.04, 0.064)).toBe('4.0% 6.4% 2.4 percentage points');
    expect(told(0.004, 0.07)).toBe('0.4% 7.0% 6.6 percentage points');
    const share = fc.integer({ min: 10, max: 900 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(share, share, (both, today) => {
        fc.pre(Math.abs(both - today) > 0.0015);
        const [arm = NaN, than = NaN, difference = NaN] = told(both, today).split(' ').map(Number.parseFloat);
        expect(Math.abs(difference / 100 - Math.abs(both - today))).toBeLessThanOrEqual(
          0.1 * Math.abs(both - today) + 1e-9,
        );
        expect(Math.sign(arm - than)).toBe(Math.sign(both - today));
        expect(Math.abs(arm / 100 - both)).toBeLessThanOrEqual(0.1 * both);
      }),
    );
  });

  test('have a dash where nothing is known, and keep braces that name nothing', () => {
    expect(fillText('{nobody.arm} {back.months} {x}', claims, voice('en'))).toBe('– – {x}');
  });

  test('put nothing in as anything but text', () => {
    expect(fillText('<b>{fewer.arm}</b> $& $1', claims, voice('en'))).toBe('<b>16%</b> $& $1');
  });
});

test('a block is shown where all of `if` hold, none of `unless` does, and what it names is known', () => {
  const judged = { yes: { holds: true }, no: { holds: false }, unknown: { holds: null } } as unknown as JudgedClaims;
  const lacking = (text: string, wanted: readonly string[] = [], unless: readonly string[] = []): readonly string[] =>
    shownBlocks([{ text, if: wanted, unless }], judged)[0]?.lacking ?? [];
  expect(lacking('plain')).toEqual([]);
  expect(lacking('', ['yes'], ['no'])).toEqual([]);
  expect(lacking('', ['yes', 'no', 'unknown'])).toEqual(['no', 'unknown']);
  expect(lacking('', [], ['yes', 'unknown', 'never'])).toEqual(['yes', 'unknown', 'never']);
  expect(lacking('{no.arm} {unknown.arm} {never.arm}')).toEqual(['unknown', 'never']);
  expect(lacking('{unknown.arm}', ['unknown'])).toEqual(['unknown']);
});

test('a lesson reads what it claims, predicts, shows and explains', () => {
  expect(lessonMetrics(lessonOf(ready(smallLesson()).input, 'en'))).toEqual([
    'hours',
    'strained',
    'trust',
    'volunteers',
  ]);
});
