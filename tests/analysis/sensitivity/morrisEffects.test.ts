import { describe, expect, test } from 'vitest';
import { morrisEffects, morrisTrajectories } from '#analysis';
import { evaluate, morrisFunction, type KnownFunction } from './testFunctions.ts';

function screened(known: KnownFunction, trajectories: number, seed: string) {
  const { units } = morrisTrajectories(known.factors, trajectories, 4, seed);
  return morrisEffects({ factors: known.factors, units }, evaluate(known, units), { resamples: 200 });
}

/** The corners of two trajectories of two factors, written out. */
const UNITS = Float64Array.of(0, 0, 0.5, 0, 0.5, 0.5, /* second */ 1, 1, 1, 0.5, 0.5, 0.5);

describe('elementary effects', () => {
  test('of a product are those computed by hand', () => {
    // x · y over the first: moving x at y = 0 gives 0, y at x = ½ gives ½; over the second: y at x = 1 gives 1, x at y = ½ gives ½.
    const outcomes = evaluate({ factors: 2, of: (x) => x[0] * x[1] }, UNITS);
    const { effects, trajectories } = morrisEffects({ factors: 2, units: UNITS }, outcomes);
    expect(trajectories).toBe(2);
    expect(effects.map(({ mu, muStar, sigma }) => [mu, muStar.value, sigma])).toEqual([
      [0.25, 0.25, Math.sqrt(0.125)],
      [0.75, 0.75, Math.sqrt(0.125)],
    ]);
    // Two trajectories give the resamples 0, 0.25 and 0.5, the ends each in a quarter of all.
    expect(effects[0].muStar).toMatchObject({ low: 0, high: 0.5 });
  });

  test('of a linear function are its slopes, everywhere the same', () => {
    const { effects } = screened({ factors: 3, of: (x) => 3 * x[0] - 2 * x[1] }, 10, 'linear');
    const slopes = [3, -2, 0];
    effects.forEach(({ mu, muStar, sigma }, j) => {
      expect(mu).toBeCloseTo(slopes[j], 10);
      expect(muStar.value).toBeCloseTo(Math.abs(slopes[j]), 10);
      expect(sigma).toBeCloseTo(0, 10);
    });
  });

  test('that cancel are seen by mu star, not by mu', () => {
    const { effects } = screened({ factors: 2, of: (x) => (x[0] - 0.5) * (x[1] > 0.5 ? 1 : -1) }, 200, 'cancel');
    expect(effects[0].muStar.value).toBeCloseTo(1, 10);
    // 200 effects of ± 1: standard error 0.07.
    expect(Math.abs(effects[0].mu)).toBeLessThan(4 * 0.07);
  });
});

describe('Morris 1991, 20 factors', () => {
  const { effects } = screened(morrisFunction('coefficients'), 40, 'screening');
  const star = effects.map(({ muStar }) => muStar.value);
  const sigma = effects.map(({ sigma: one }) => one);
  const [curved, straight, idle] = [
    [0, 1, 2, 3, 4, 5, 6],
    [7, 8, 9],
    [10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
  ];

  test('the first ten factors stand above the last ten', () => {
    expect(Math.min(...[...curved, ...straight].map((j) => star[j]))).toBeGreaterThan(
      Math.max(...idle.map((j) => star[j])),
    );
  });

  test('factors 8 to 10 act in a straight line: large mean, small spread', () => {
    for (const j of straight) {
      expect(effects[j].mu).toBeCloseTo(star[j], 10);
      expect(sigma[j]).toBeLessThan(star[j] / 3);
    }
  });

  test('factors 1 to 7 act by curvature or through others: spread above that of every straight or idle one', () => {
    const rest = Math.max(...[...straight, ...idle].map((j) => sigma[j]));
    for (const j of curved) expect(sigma[j]).toBeGreaterThan(rest);
  });

  test('the interval of mu star tells the straight ones from the idle ones', () => {
    const highest = Math.max(...idle.map((j) => effects[j].muStar.high));
    for (const j of straight) expect(effects[j].muStar.low).toBeGreaterThan(highest);
  });
});

describe('corners', () => {
  test('a point that failed costs its trajectory', () => {
    const outcomes = Float64Array.of(0, 1, NaN, 1, 2, 4);
    expect(morrisEffects({ factors: 2, units: UNITS }, outcomes)).toMatchObject({
      trajectories: 1,
      dropped: 1,
      effects: [{ mu: -4 }, { mu: -2 }],
    });
  });

  test('without a trajectory left everything is NaN', () => {
    const { effects } = morrisEffects({ factors: 2, units: UNITS }, new Float64Array(6).fill(NaN));
    expect(effects[0]).toEqual({ mu: NaN, muStar: { value: NaN, low: NaN, high: NaN }, sigma: NaN });
  });

  test('rows in which two factors move, or one moves twice, are refused', () => {
    const two = Float64Array.of(0, 0, 1, 1, 1, 0);
    const twice = Float64Array.of(0, 0, 0.5, 0, 1, 0);
    for (const units of [two, twice]) {
      expect(() => morrisEffects({ factors: 2, units }, new Float64Array(3))).toThrow('expected one factor to move');
    }
    expect(() => morrisEffects({ factors: 2, units: UNITS.subarray(2) }, new Float64Array(5))).toThrow(
      'trajectories of 3 points',
    );
  });
});
