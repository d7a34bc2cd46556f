import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apportion } from './inside.ts';

const anyWeights = fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 1, maxLength: 400 });
const anyDivision = fc
  .tuple(anyWeights, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 100_000 }))
  .map(([weights, least, above]) => ({ weights, least, total: least * weights.length + above }));

describe('dividing whole units by largest remainder', () => {
  test('gives away all and nothing more', () => {
    fc.assert(
      fc.property(
        anyDivision,
        ({ weights, least, total }) => apportion(total, weights, least).reduce((a, b) => a + b, 0) === total,
      ),
    );
  });

  test('gives everybody the least', () => {
    fc.assert(
      fc.property(anyDivision, ({ weights, least, total }) =>
        apportion(total, weights, least).every((units) => units >= least),
      ),
    );
  });

  test('never gives more to the smaller', () => {
    fc.assert(
      fc.property(anyDivision, ({ weights, least, total }) => {
        const units = apportion(total, weights, least);
        const order = weights.map((_, k) => k).toSorted((i, j) => weights[i] - weights[j]);
        for (let n = 1; n < order.length; n++) {
          if (weights[order[n]] > weights[order[n - 1]] && units[order[n]] < units[order[n - 1]]) return false;
        }
        return true;
      }),
    );
  });

  test('stays within one unit of the exact share when nobody falls short of the least', () => {
    fc.assert(
      fc.property(anyDivision, ({ weights, total }) => {
        const sum = weights.reduce((a, b) => a + b, 0);
        return apportion(total, weights, 0).every((units, k) => Math.abs(units - (total * weights[k]) / sum) < 1);
      }),
    );
  });

  test('does not depend on the unit of the weights', () => {
    fc.assert(
      fc.property(anyDivision, ({ weights, least, total }) => {
        expect(
          apportion(
            total,
            weights.map((weight) => 4 * weight),
            least,
          ),
        ).toEqual(apportion(total, weights, least));
      }),
    );
  });

  test('by hand: 11 over 1 : 1 : 4, at least one each, is 2 : 2 : 7', () => {
    // By share 1.83, 1.83 and 7.33. Beyond the least 0.83, 0.83 and 6.33 divide the other 8: floors 0, 0, 6, remainders .83 .83 .33.
    expect([...apportion(11, [1, 1, 4], 1)]).toEqual([2, 2, 7]);
  });

  test('by hand: 3 over three is one each, whatever the weights', () => {
    expect([...apportion(3, [1, 500, 2], 1)]).toEqual([1, 1, 1]);
  });
});
