import { describe, expect, test } from 'vitest';
import {
  inCountries,
  judgeAcross,
  judgeChecks,
  PATTERNS,
  shareInterval,
  verdictOfAll,
  verdictOfCount,
  verdictOfInterval,
  verdictOfResamples,
  type AcrossCheck,
  type Samples,
  type Verdict,
} from '#validation';

const BAND = { held: 'inside', between: [0.5, 0.8] } as const;
const ABOVE = { held: 'clearly', between: [0, Infinity] } as const;
const NOT_ABOVE = { held: 'inside', between: [-Infinity, 0] } as const;

describe('an interval against a condition', () => {
  test.each([
    ['all inside', BAND, 0.6, 0.7, 'held'],
    ['on both edges, which belong to it', BAND, 0.5, 0.8, 'held'],
    ['over one edge', BAND, 0.7, 0.81, 'undecided'],
    ['over both edges', BAND, 0.4, 0.9, 'undecided'],
    ['all below', BAND, 0.3, 0.49, 'failed'],
    ['touching it from below', BAND, 0.3, 0.5, 'undecided'],
    ['all above', BAND, 0.81, 0.9, 'failed'],
    ['clearly above 0', ABOVE, 0.001, 0.2, 'held'],
    ['from 0 on, which is not above it', ABOVE, 0, 0.2, 'undecided'],
    ['over 0', ABOVE, -0.1, 0.2, 'undecided'],
    ['up to 0: nothing of it is above', ABOVE, -0.1, 0, 'failed'],
    ['0 to the bit in every seed is known not to be above', ABOVE, 0, 0, 'failed'],
    ['below 0', ABOVE, -0.2, -0.1, 'failed'],
    ['not above: all at or below 0', NOT_ABOVE, -0.2, 0, 'held'],
    ['not above: over 0, so nobody knows', NOT_ABOVE, -0.2, 0.1, 'undecided'],
    ['not above: clearly above', NOT_ABOVE, 0.01, 0.1, 'failed'],
    ['no interval', BAND, NaN, NaN, 'cannot be read'],
  ] as const)('%s', (_, condition, low, high, expected) => {
    expect(verdictOfInterval(condition, low, high)).toBe(expected);
  });
});

describe('resamples of what takes few values', () => {
  const resamples = (...counts: readonly (readonly [value: number, times: number])[]) =>
    Float64Array.from(counts.flatMap(([value, times]) => Array<number>(times).fill(value))).sort();
  const MIDDLE = { held: 'inside', between: [0.3, 0.7] } as const;

  test.each([
    ['all in one cell', resamples([0.55, 1000]), 'held'],
    ['19 in 20 inside', resamples([0.65, 950], [0.75, 50]), 'held'],
    ['fewer', resamples([0.65, 949], [0.75, 51]), 'undecided'],
    ['half and half', resamples([0.65, 500], [0.75, 500]), 'undecided'],
    [
      'on both sides and never inside: an interval would hold the whole band',
      resamples([0.15, 500], [0.85, 500]),
      'failed',
    ],
    ['none', new Float64Array(0), 'cannot be read'],
  ] as const)('%s', (_, values, expected) => {
    expect(verdictOfResamples(MIDDLE, values)).toBe(expected);
  });
});

test('the interval of a share has width at its ends, and is Wilson’s', () => {
  // By hand: z² = 2.7055; 30 of 30: 30 ÷ 32.7055.
  expect(shareInterval(1, 30)[0]).toBeCloseTo(0.9173, 4);
  expect(shareInterval(1, 30)[1]).toBeCloseTo(1, 12);
  expect(shareInterval(0.5, 30)).toEqual([expect.closeTo(0.3562, 4), expect.closeTo(0.6438, 4)]);
  expect(shareInterval(1, 4)).toEqual([NaN, NaN]);
});

describe('of several verdicts', () => {
  test.each([
    [['held', 'held'], 'held'],
    [['held', 'undecided'], 'undecided'],
    [['undecided', 'cannot be read'], 'cannot be read'],
    [['cannot be read', 'failed', 'undecided'], 'failed'],
    [[], 'cannot be read'],
  ] as const)('all of %j: %s', (verdicts, expected) => {
    expect(verdictOfAll(verdicts)).toBe(expected);
  });

  test.each([
    [['held', 'held', 'failed'], 'held'],
    [['held', 'undecided', 'failed'], 'undecided'],
    [['held', 'failed', 'failed'], 'failed'],
    [['held', 'cannot be read', 'failed'], 'cannot be read'],
    [['undecided', 'undecided', 'cannot be read'], 'undecided'],
  ] as const)('two of %j: %s', (verdicts: readonly Verdict[], expected) => {
    expect(verdictOfCount(verdicts, 2)).toBe(expected);
  });
});

describe('conditions that countries meet together', () => {
  const levels = { norway: 0.6, denmark: 0.4, england: 0.55 } as const;
  const around = (middle: number) => Array.from({ length: 10 }, (_, n) => middle + 0.001 * (n - 4.5));
  const samples: Samples = (_, __, country) => (country === undefined ? [] : around(levels[country]));
  const [own] = PATTERNS.find(({ id }) => id === 'P5')!.checks('norway');
  const base = { ...own, columns: [(of: (arm: string, reading: string) => number) => of('a', 'b')] };
  const judged = (...across: readonly AcrossCheck[]) =>
    judgeAcross({ id: 'P0', countries: ['norway', 'denmark', 'england'], across }, samples, { seeds: 10 });

  test('count those in which a check holds', () => {
    const inBand = () => ({ ...base, between: [0.5, 0.8] as const });
    const two = judged(inCountries(inBand, 2));
    expect([two.verdict, two.checks[0].value, two.checks[0].high]).toEqual(['held', 2, 2]);
    expect(judged(inCountries(inBand, 3)).verdict).toBe('failed');
  });

  test('and take differences between countries', () => {
    const apart = {
      ...base,
      columns: [
        (of: (arm: string, reading: string, country: 'norway' | 'denmark') => number) =>
          of('a', 'b', 'norway') - of('a', 'b', 'denmark'),
      ],
      held: 'clearly',
      between: [0, Infinity],
    } as const;
    expect(judged(apart as AcrossCheck).checks[0]).toMatchObject({ verdict: 'held', value: expect.closeTo(0.2, 12) });
  });
});

test('more than one resample in twenty without a value leaves nothing to judge', () => {
  const [check] = PATTERNS.find(({ id }) => id === 'P5')!.checks('norway');
  const column = [1, 1, 1, 1, 1, 1, 1, 1, 1, -1];
  const sometimes = {
    ...check,
    columns: [(of: (arm: string, reading: string) => number) => of('a', 'b')],
    statistic: ([values = []]: readonly (readonly number[])[]) =>
      values.filter((one) => one < 0).length > 1 ? NaN : 1,
  };
  const known = { ...sometimes, statistic: ([values = []]: readonly (readonly number[])[]) => values[0] ?? NaN };
  const samples: Samples = () => column;
  expect(judgeChecks([known], samples, { seeds: 10, draws: 'x' }).checks[0].low).not.toBeNull();
  expect(judgeChecks([sometimes], samples, { seeds: 10, draws: 'x' }).verdict).toBe('cannot be read');
});
