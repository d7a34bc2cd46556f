import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gridNumber } from '../arbitraries/gridNumber.ts';
import {
  clamp,
  createStream,
  exponential,
  logarithm,
  momentOf,
  normalDraw,
  normalQuantile,
  share,
  sigmoid,
} from './inside.ts';

const relative = (a: number, b: number) => Math.abs(a - b) / Math.abs(b);

describe('exponential', () => {
  test('agrees with Math.exp to 1e-14 from −100 to 100', () => {
    fc.assert(fc.property(gridNumber(-100, 100), (x) => relative(exponential(x), Math.exp(x)) < 1e-14));
    fc.assert(fc.property(gridNumber(-2, 2), (x) => relative(exponential(x), Math.exp(x)) < 1e-15));
  });

  test('gives 1 at 0 and e at 1', () => {
    expect(exponential(0)).toBe(1);
    expect(exponential(1)).toBeCloseTo(Math.E, 15);
  });

  test('turns sums into products', () => {
    fc.assert(
      fc.property(
        gridNumber(-5, 5),
        gridNumber(-5, 5),
        (a, b) => relative(exponential(a + b), exponential(a) * exponential(b)) < 1e-14,
      ),
    );
  });
});

describe('logarithm', () => {
  test('agrees with Math.log to 1e-14 from 1e-10 to 1e10', () => {
    fc.assert(
      fc.property(gridNumber(-10, 10), (power) => {
        const x = 10 ** power;
        return Math.abs(logarithm(x) - Math.log(x)) < 1e-14 * Math.max(1, Math.abs(Math.log(x)));
      }),
    );
  });

  test('undoes the exponential', () => {
    fc.assert(fc.property(gridNumber(-20, 20), (x) => Math.abs(logarithm(exponential(x)) - x) < 1e-13));
  });

  test('is 0 at 1', () => {
    expect(logarithm(1)).toBe(0);
  });
});

describe('normalQuantile', () => {
  test('gives the quantiles of the tables', () => {
    const table: readonly (readonly [u: number, z: number])[] = [
      [0.5, 0],
      [0.8413447460685429, 1],
      [0.9, 1.2815515655446004],
      [0.975, 1.959963984540054],
      [0.99, 2.3263478740408408],
      [0.999, 3.090232306167813],
      [0.0013498980316300933, -3],
      [1e-9, -5.9978070150076865],
    ];
    for (const [u, z] of table) expect(Math.abs(normalQuantile(u) - z)).toBeLessThan(1.2e-9 * Math.max(1, Math.abs(z)));
  });

  test('is symmetric and rises', () => {
    fc.assert(fc.property(gridNumber(1e-6, 0.5), (u) => Math.abs(normalQuantile(u) + normalQuantile(1 - u)) < 1e-8));
    fc.assert(fc.property(gridNumber(1e-6, 0.999), (u) => normalQuantile(u) < normalQuantile(u + 1e-4)));
  });

  test('is smooth where its three pieces meet', () => {
    for (const u of [0.02425, 0.97575])
      expect(Math.abs(normalQuantile(u - 1e-12) - normalQuantile(u + 1e-12))).toBeLessThan(1e-8);
  });
});

describe('normalDraw', () => {
  const count = 200_000;
  const values = Float64Array.from({ length: count }, (_, n) =>
    normalDraw(momentOf(createStream('1', 'settle'), -1000), n),
  );
  const moment = (power: number) => values.reduce((sum, z) => sum + z ** power, 0) / count;

  test('has mean 0, variance 1, skewness 0 and kurtosis 3, within five standard errors', () => {
    expect(Math.abs(moment(1))).toBeLessThan(5 / Math.sqrt(count));
    expect(Math.abs(moment(2) - 1)).toBeLessThan(5 * Math.sqrt(2 / count));
    expect(Math.abs(moment(3))).toBeLessThan(5 * Math.sqrt(15 / count));
    expect(Math.abs(moment(4) - 3)).toBeLessThan(5 * Math.sqrt(96 / count));
  });

  test('puts 5% outside ±1.96', () => {
    const outside = values.filter((z) => Math.abs(z) > 1.959963984540054).length / count;
    expect(Math.abs(outside - 0.05)).toBeLessThan(5 * Math.sqrt((0.05 * 0.95) / count));
  });
});

describe('bounds', () => {
  test('sigmoid: ½ + ½ · x ÷ √(1 + x²), by hand at 0, 3/4, −3/4 and 1', () => {
    expect(sigmoid(0)).toBe(0.5);
    expect(sigmoid(0.75)).toBeCloseTo(0.8, 15);
    expect(sigmoid(-0.75)).toBeCloseTo(0.2, 15);
    expect(sigmoid(1)).toBeCloseTo(0.8535533905932737, 15);
  });

  test('sigmoid rises from 0 to 1 and is symmetric', () => {
    fc.assert(
      fc.property(
        gridNumber(-50, 50),
        (x) => sigmoid(x) > 0 && sigmoid(x) < 1 && Math.abs(sigmoid(x) + sigmoid(-x) - 1) < 1e-15,
      ),
    );
    fc.assert(fc.property(gridNumber(-50, 50), (x) => sigmoid(x) < sigmoid(x + 0.1)));
  });

  test('share and clamp hold a number and leave what is inside alone', () => {
    expect([share(-0.1), share(0.3), share(1.1)]).toEqual([0, 0.3, 1]);
    expect([clamp(1, 2, 5), clamp(3, 2, 5), clamp(9, 2, 5)]).toEqual([2, 3, 5]);
  });
});
