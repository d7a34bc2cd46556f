import { describe, expect, test } from 'vitest';
import { rankRegression } from '#analysis';
import { errorOf, evaluate, randomUnits } from './testFunctions.ts';

const options = { resamples: 200 };

describe('a linear function with noise', () => {
  // Variance of a uniform factor 1/12: slopes 3, −2, 1, 0 and a uniform noise of width 2 make (9 + 4 + 1 + 4) / 12.
  const slopes = [3, -2, 1, 0];
  const units = randomUnits(4, 1_000, 'linear');
  const noise = randomUnits(1, 1_000, 'noise');
  const outcomes = evaluate({ factors: 4, of: (x) => slopes.reduce((y, b, j) => y + b * x[j], 5) }, units).map(
    (y, row) => y + 2 * noise[row],
  );
  const found = rankRegression({ factors: 4, units }, outcomes, options);

  test('has the analytic SRC: slope over √18', () => {
    found.effects.forEach(({ src }, j) => {
      expect(Math.abs(src.value - slopes[j] / Math.sqrt(18))).toBeLessThan(4 * errorOf(src));
    });
  });

  test('has the analytic R²: 14 / 18', () => {
    expect(Math.abs(found.r2.value - 14 / 18)).toBeLessThan(4 * errorOf(found.r2));
  });

  test('has signs that the intervals are sure of, and an idle factor within four errors of 0', () => {
    const { effects } = found;
    for (const kind of ['src', 'srrc', 'prcc'] as const) {
      expect(effects[0][kind].low).toBeGreaterThan(0);
      expect(effects[1][kind].high).toBeLessThan(0);
      expect(Math.abs(effects[3][kind].value)).toBeLessThan(4 * errorOf(effects[3][kind]));
    }
  });
});

test('without noise R² is 1, squares of SRC sum to about 1, and an idle factor has no partial correlation', () => {
  const units = randomUnits(3, 400, 'exact');
  const { r2, effects } = rankRegression(
    { factors: 3, units },
    evaluate({ factors: 3, of: (x) => 4 * x[0] - x[1] }, units),
    options,
  );
  expect(r2.value).toBeCloseTo(1, 12);
  expect(effects[2].src.value).toBeCloseTo(0, 12);
});

test('a steep but monotone function is straight in ranks, not in values', () => {
  const units = randomUnits(2, 300, 'steep');
  const found = rankRegression(
    { factors: 2, units },
    evaluate({ factors: 2, of: (x) => Math.exp(12 * x[0]) }, units),
    options,
  );
  expect(found.rankR2.value).toBeCloseTo(1, 12);
  expect(found.r2.value).toBeLessThan(0.6);
  expect(found.effects[0].srrc.value).toBeCloseTo(1, 12);
  expect(found.effects[0].prcc.value).toBeCloseTo(1, 6);
  expect(found.effects[1].prcc.value).toBeCloseTo(0, 4);
});

test('PRCC of two factors is the partial correlation of ranks computed by hand', () => {
  // Ranks: x1 1 2 3 4 5, x2 2 1 4 3 5, y 1 3 2 5 4. Sums of squares 10; products: x1x2 8, x1y 8, x2y 3.
  const units = Float64Array.of(1, 2, 2, 1, 3, 4, 4, 3, 5, 5).map((x) => x / 10);
  const outcomes = Float64Array.of(1, 9, 4, 25, 16);
  const { effects, rankR2 } = rankRegression({ factors: 2, units }, outcomes, { resamples: 20 });
  const partial = (a: number, b: number, c: number): number => (a - b * c) / Math.sqrt((1 - b * b) * (1 - c * c));
  expect(effects[0].prcc.value).toBeCloseTo(partial(0.8, 0.8, 0.3), 12);
  expect(effects[1].prcc.value).toBeCloseTo(partial(0.3, 0.8, 0.8), 12);
  // Coefficients solve b1 + 0.8 b2 = 0.8, 0.8 b1 + b2 = 0.3.
  expect(effects[0].srrc.value).toBeCloseTo(0.56 / 0.36, 12);
  expect(effects[1].srrc.value).toBeCloseTo(-0.34 / 0.36, 12);
  expect(rankR2.value).toBeCloseTo((0.8 * 0.56 - 0.3 * 0.34) / 0.36, 12);
});

test('equal values share their mean rank', () => {
  // Ranks of x: 2 2 2 4 5, squares around 3 sum to 8; of y: 1 to 5, 10; products 2 + 1 + 0 + 1 + 4 = 8.
  const { effects } = rankRegression(
    { factors: 1, units: Float64Array.of(0, 0, 0, 1, 2) },
    Float64Array.of(1, 2, 3, 4, 5),
    { resamples: 20 },
  );
  expect(effects[0].srrc.value).toBeCloseTo(8 / Math.sqrt(80), 12);
});

test('resamples are ranked anew: a falling function has rank correlation −1 in every one', () => {
  const units = randomUnits(1, 50, 'falling');
  const { effects } = rankRegression(
    { factors: 1, units },
    units.map((x) => -(x ** 5)),
    options,
  );
  expect(effects[0].srrc.low).toBeCloseTo(-1, 12);
  expect(effects[0].srrc.high).toBeCloseTo(-1, 12);
});

describe('corners', () => {
  const units = randomUnits(2, 100, 'corner');
  const y = evaluate({ factors: 2, of: (x) => x[0] + x[1] ** 2 }, units);

  test('a factor that repeats another or never moves is left out, and the others stay as they are', () => {
    const plain = rankRegression({ factors: 2, units }, y, options);
    const wide = Float64Array.from({ length: 400 }, (_, k) => {
      const [row, j] = [Math.floor(k / 4), k % 4];
      return j < 2 ? units[2 * row + j] : j === 2 ? 0.3 : 1 - units[2 * row];
    });
    const found = rankRegression({ factors: 4, units: wide }, y, options);
    expect(found.leftOut).toEqual([2, 3]);
    expect(found.r2.value).toBeCloseTo(plain.r2.value, 12);
    expect(found.effects[1].prcc.value).toBeCloseTo(plain.effects[1].prcc.value, 12);
    expect(found.effects[3].src.value).toBeNaN();
  });

  test('an outcome that does not vary has neither effects nor R²', () => {
    const { r2, effects } = rankRegression({ factors: 2, units }, new Float64Array(100).fill(0.1), options);
    expect([r2.value, effects[0].src.value, effects[1].prcc.high]).toEqual([NaN, NaN, NaN]);
  });

  test('points that failed are left out and counted', () => {
    const cut = rankRegression({ factors: 2, units: units.subarray(10) }, y.subarray(5), options);
    expect(
      rankRegression(
        { factors: 2, units },
        y.map((value, row) => (row < 5 ? NaN : value)),
        options,
      ),
    ).toEqual({ ...cut, dropped: 5 });
  });

  test('too few points for the number of factors give nothing', () => {
    const few = rankRegression({ factors: 2, units: units.subarray(0, 6) }, y.subarray(0, 3), options);
    expect(few.r2.value).toBeNaN();
  });
});
