import { describe, expect, test } from 'vitest';
import type { Country } from '#sim';
import { judgePattern, PATTERNS, type Samples } from '#validation';

type Numbers = Readonly<Record<string, readonly number[]>>;

const byId = (id: string) => PATTERNS.find((one) => one.id === id)!;

/** Readings made up by hand: `arm reading` and its numbers, one per seed. */
function samplesOf(numbers: Numbers): Samples {
  return (arm, reading) => numbers[`${arm} ${reading}`] ?? [];
}

function judged(id: string, numbers: Numbers, country: Country = 'norway') {
  const seeds = Math.max(...Object.values(numbers).map((column) => column.length));
  return judgePattern(byId(id), samplesOf(numbers), { seeds, country });
}

const around = (middle: number, spread = 0.001): readonly number[] =>
  Array.from({ length: 10 }, (_, n) => middle + spread * (n - 4.5));

describe('P1 asks for four seeds in five', () => {
  const drift = Array.from({ length: 30 }, (_, n) => 0.0001 * (n - 14.5));
  /** Of thirty seeds, so many outside the band. */
  const shares = (outside: number, inside = 0.55) =>
    Array.from({ length: 30 }, (_, n) => (n < outside ? inside + 0.2 : inside));

  // Wilson, 90%: 28 of 30 is 0.817 to 0.977, 27 of 30 is 0.774 to 0.959, 21 of 30 is 0.551 to 0.816, 20 of 30 is 0.517 to 0.789.
  test.each([
    [0, 'held'],
    [2, 'held'],
    [3, 'undecided'],
    [9, 'undecided'],
    [10, 'failed'],
  ])('%i of thirty outside: %s', (outside, expected) => {
    const { verdict, checks } = judged('P1', { 'baseline share': shares(outside), 'baseline drift': drift });
    expect(verdict).toBe(expected);
    expect(checks[0].value).toBeCloseTo(1 - outside / 30, 12);
    expect(checks[0].margin).toBeCloseTo(0.2 - outside / 30, 12);
  });

  test('five of five are too few to say so', () => {
    const few = { 'baseline share': shares(0).slice(0, 5), 'baseline drift': drift.slice(0, 5) };
    expect(judged('P1', few).verdict).toBe('undecided');
  });

  test('and that the share does not move by two points a year', () => {
    const moving = drift.map((value) => value + 0.02);
    const { verdict, decidedBy } = judged('P1', { 'baseline share': shares(0), 'baseline drift': moving });
    expect([verdict, decidedBy]).toEqual(['failed', 2]);
  });

  test('and the band is that of the country', () => {
    const numbers = { 'baseline share': shares(0, 0.4), 'baseline drift': drift };
    expect(judged('P1', numbers, 'denmark').verdict).toBe('held');
    expect(judged('P1', numbers, 'england').verdict).toBe('failed');
  });
});

describe('P4 is judged on pairs', () => {
  // Seeds differ far more than arms do.
  const baseline = [0.55, 0.6, 0.62, 0.66, 0.7, 0.71, 0.72, 0.73, 0.74, 0.75];
  const numbers = (demand: number, need: number): Numbers => ({
    'baseline gap': baseline,
    'demand gap': baseline.map((gap) => gap + demand),
    'need gap': baseline.map((gap) => gap + need),
    'baseline gapMunicipal': baseline,
    'demand gapMunicipal': baseline,
    'need gapMunicipal': baseline,
  });

  test('and holds when demand lies below need under every seed', () => {
    const { verdict, checks } = judged('P4', numbers(-0.01, 0.01));
    expect(verdict).toBe('held');
    expect(checks[1].value).toBeCloseTo(-0.02, 12);
    expect(checks[1].margin).toBeCloseTo(0.02, 12);
  });

  test('and fails when they are level to the bit, although that is not a difference of the wrong sign', () => {
    expect(judged('P4', numbers(0, 0)).verdict).toBe('failed');
  });

  test('whatever is only shown', () => {
    const { verdict, checks } = judged('P4', numbers(0.01, 0.03));
    expect(verdict).toBe('held');
    expect(checks.filter(({ decides }) => !decides).some((one) => one.verdict === 'failed')).toBe(true);
  });
});

describe('P13', () => {
  const starts = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
  const numbers = (curve: readonly number[], ten: number, forty: number): Numbers => ({
    ...Object.fromEntries(starts.map((start, n) => [`start${start} high`, around(curve[n], 1e-5)])),
    ...Object.fromEntries(
      [0.3, 0.5, 0.7].flatMap((set) => [
        [`low${set} afterTen`, around(0.01, 1e-5)],
        [`high${set} afterTen`, around(0.01 + ten, 1e-5)],
        [`low${set} afterForty`, around(0.01, 1e-5)],
        [`high${set} afterForty`, around(0.01 + forty, 1e-5)],
      ]),
    ),
  });
  const threshold = [0, 0, 0, 0, 0.01, 0.05, 0.06, 0.06, 0.06];

  test('holds with a step at 0.55 and most of a difference left after forty years', () => {
    const { verdict, checks } = judged('P13', numbers(threshold, 0.02, 0.015));
    expect(verdict).toBe('held');
    expect(checks[0].value).toBeCloseTo(0.55, 12);
    expect(checks[1].value).toBeCloseTo(0.005, 12);
  });

  test('fails when less than half of the difference is left', () => {
    expect(judged('P13', numbers(threshold, 0.02, 0.008)).decidedBy).toBe(1);
  });

  test('fails when the step lies at 0.85', () => {
    const late = [0, 0, 0, 0, 0, 0, 0, 0.01, 0.06];
    expect(judged('P13', numbers(late, 0.02, 0.015)).decidedBy).toBe(0);
  });
});

describe('the interval decides, not the value', () => {
  const pair = (difference: readonly number[]): Numbers => ({
    'baseline gap': around(0.65),
    'demand gap': difference,
    'need gap': difference.map(() => 0),
    'baseline gapMunicipal': around(0.65),
    'demand gapMunicipal': around(0.65),
    'need gapMunicipal': around(0.65),
  });

  test('a difference of the right sign in six seeds of ten is undecided', () => {
    const { verdict, decidedBy } = judged(
      'P4',
      pair([-0.02, -0.02, -0.02, -0.02, -0.02, -0.02, 0.02, 0.02, 0.02, 0.02]),
    );
    expect([verdict, decidedBy]).toEqual(['undecided', 1]);
  });

  test('a difference of the wrong sign in all of them has failed', () => {
    expect(judged('P4', pair(around(0.02))).verdict).toBe('failed');
  });

  test('one that failed outweighs one that is undecided', () => {
    const numbers = {
      ...pair([-0.02, -0.02, -0.02, -0.02, -0.02, 0.02, 0.02, 0.02, 0.02, 0.02]),
      'baseline gap': around(0.9),
    };
    expect(judged('P4', numbers).verdict).toBe('failed');
  });

  test('a band whose edge lies in the interval is undecided, although the value lies inside', () => {
    const { verdict, checks } = judged('P4', { ...pair(around(-0.02)), 'baseline gap': around(0.799, 0.01) });
    expect([checks[0].verdict, (checks[0].margin ?? NaN) > 0, verdict]).toEqual(['undecided', true, 'undecided']);
  });
});

describe('P14', () => {
  const numbers = (free: number, frozen: number): Numbers => ({
    'ordinary willing': around(0.1),
    'free willing': around(0.1 + free),
    'frozen willing': around(0.1 + frozen),
    'ordinary openness': around(0.4),
    'free openness': around(0.4),
  });

  test('reads the mediated share as what freezing takes away', () => {
    const { verdict, checks } = judged('P14', numbers(0.04, 0.01));
    expect(verdict).toBe('held');
    expect(checks[0].value).toBeCloseTo(0.75, 9);
    expect(judged('P14', numbers(0.04, 0.03)).verdict).toBe('failed');
  });
});

describe('P21', () => {
  // Trust falls evenly for four years to 0.1 below, and comes back over `back` years.
  const numbers = (back: number): Numbers => ({
    ...Object.fromEntries(
      Array.from({ length: 65 }, (_, n) => {
        const year = n / 4;
        const gap = year <= 4 ? 0.025 * year : Math.max(0, 0.1 * (1 - (year - 4) / back));
        return [
          [`none trust${3 * n}`, around(0.5)],
          [`turned trust${3 * n}`, around(0.5 - gap)],
        ] as const;
      }).flat(),
    ),
    ...Object.fromEntries(
      (
        [
          ['none', 0.5],
          ['pseudo', 0.45],
          ['genuine', 0.55],
        ] as const
      ).flatMap(([arm, level]) => [
        [`${arm} trust`, around(level)],
        [`${arm} municipal`, around(level)],
        [`${arm}Next next`, around(level)],
        [`${arm}Next come`, around(level)],
      ]),
    ),
    'seldomPseudo next': around(0.5),
    'seldomGenuine next': around(0.5),
  });

  test('counts the months of damage and of recovery', () => {
    const { verdict, checks } = judged('P21', numbers(8.5));
    const values = Object.fromEntries(checks.map(({ measures, value }) => [measures, value]));
    // Nine tenths of the fall are reached after 3.6 years; a tenth is left 7.65 years after the switch.
    expect(values['months until nine tenths of the damage are done']).toBe(45);
    expect(values['months until trust has recovered, from the first month']).toBe(48 + 93);
    expect(values['months of recovery ÷ months of damage']).toBeCloseTo(93 / 45, 12);
    expect(verdict).toBe('held');
  });

  test('fails when trust is back too soon, and when it is not back by year 12', () => {
    expect(judged('P21', numbers(4)).verdict).toBe('failed');
    expect(judged('P21', numbers(20)).verdict).toBe('failed');
  });
});

describe('seeds without a value', () => {
  test('are left out', () => {
    const drift = [NaN, NaN, ...around(0).slice(2)];
    const { checks } = judged('P1', { 'baseline share': around(0.55), 'baseline drift': drift });
    expect([checks[2].seeds, checks[2].verdict]).toEqual([8, 'held']);
  });

  test('are left out of every column that is read together', () => {
    const { checks } = judged('P14', {
      'ordinary willing': around(0.1),
      'free willing': around(0.14),
      'frozen willing': [NaN, ...around(0.11).slice(1)],
      'ordinary openness': around(0.4),
      'free openness': around(0.4),
    });
    expect([checks[0].seeds, checks[1].seeds]).toEqual([9, 10]);
    expect(checks[0].value).toBeCloseTo(0.75, 9);
  });

  test('make a pattern unreadable when they are more than half', () => {
    const drift = [NaN, NaN, NaN, NaN, NaN, NaN, ...around(0).slice(6)];
    expect(judged('P1', { 'baseline share': around(0.55), 'baseline drift': drift }).verdict).toBe('cannot be read');
  });
});
