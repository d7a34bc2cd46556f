import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latinHypercube, randomDesign, type UnitDesign } from '#analysis';
import { anySeed, columnOf, nearestSquared, rowOf } from './readDesign.ts';

describe('a Latin hypercube', () => {
  test('visits every stratum of every factor once, spread out or not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 2, max: 60 }),
        anySeed,
        fc.boolean(),
        (factors, points, seed, maximin) => {
          const design = latinHypercube(factors, points, seed, { maximin: maximin && points <= 9 });
          for (let factor = 0; factor < factors; factor++) {
            const strata = columnOf(design, factor).map((unit) => Math.floor(unit * points));
            expect([...strata].toSorted((a, b) => a - b)).toEqual(Array.from({ length: points }, (_, k) => k));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('has no empty stratum where rounding would leave one: 49 and 10,000 points', () => {
    for (const points of [49, 10_000]) {
      const design = latinHypercube(1, points, 'edges', { maximin: false });
      expect(new Set(columnOf(design, 0).map((unit) => Math.floor(unit * points))).size).toBe(points);
    }
  });

  test('lies anywhere in its strata: places are uniform', () => {
    const places = Array.from(latinHypercube(4, 2_000, '1', { maximin: false }).units, (unit) => (unit * 2_000) % 1);
    const mean = places.reduce((sum, place) => sum + place, 0) / places.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / places.length));
    expect(places.filter((place) => place < 0.1).length / places.length).toBeCloseTo(0.1, 1);
  });

  test('is the same again under the same seed, and another under another', () => {
    const again = () => latinHypercube(3, 20, 'a').units;
    expect(again()).toEqual(again());
    expect(again()).not.toEqual(latinHypercube(3, 20, 'b').units);
    const strata = (seed: string) =>
      latinHypercube(3, 20, seed, { maximin: false }).units.map((unit) => Math.floor(unit * 20));
    expect(strata('a')).not.toEqual(strata('b'));
  });

  test('has factors that are shuffled apart from each other', () => {
    const design = latinHypercube(2, 1_000, '7', { maximin: false });
    const [x, y] = [columnOf(design, 0), columnOf(design, 1)];
    const correlation = x.reduce((sum, unit, row) => sum + (unit - 0.5) * (y[row] - 0.5), 0) / x.length / (1 / 12);
    expect(Math.abs(correlation)).toBeLessThan(4 / Math.sqrt(1_000));
  });
});

describe('spreading out', () => {
  // All 5,040 Latin hypercubes of 7 points and two factors, looked through here.
  test('finds the best of all hypercubes of 7 points in two factors', () => {
    let best = 0;
    for (const order of orders([0, 1, 2, 3, 4, 5, 6])) {
      best = Math.max(best, nearestSquared(order.map((y, x) => [x, y])));
    }
    expect(best).toBe(8);
    expect(nearestStrata(latinHypercube(2, 7, '1'))).toBe(best);
  });

  test('never brings points closer, whatever the seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 12 }), anySeed, (factors, points, seed) => {
        const plain = nearestStrata(latinHypercube(factors, points, seed, { maximin: false }));
        expect(nearestStrata(latinHypercube(factors, points, seed))).toBeGreaterThanOrEqual(plain);
      }),
      { numRuns: 8 },
    );
  });

  test('is further apart than the best of 200 plain hypercubes', () => {
    const plain = Array.from({ length: 200 }, (_, seed) =>
      nearestStrata(latinHypercube(4, 40, String(seed), { maximin: false })),
    );
    expect(nearestStrata(latinHypercube(4, 40, '1'))).toBeGreaterThan(1.5 * Math.max(...plain));
  });

  test('refuses more points than it can compare, and says how to go on', () => {
    expect(() => latinHypercube(10, 8_000, '1')).toThrow(
      /points: expected at most 7,071 points of 10 factors.*got 8,000 \(set maximin to false/,
    );
    expect(latinHypercube(10, 8_000, '1', { maximin: false }).points).toBe(8_000);
  });
});

test('random points fill the cube, and a longer design starts with the shorter', () => {
  const long = randomDesign(3, 3_000, 'x');
  expect([...long.units.subarray(0, 30)]).toEqual([...randomDesign(3, 10, 'x').units]);
  for (const factor of [0, 1, 2]) {
    const column = columnOf(long, factor);
    expect(column.every((unit) => unit > 0 && unit < 1)).toBe(true);
    const mean = column.reduce((sum, unit) => sum + unit, 0) / column.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / 3_000));
  }
});

/** Smallest squared distance in strata. */
function nearestStrata(design: UnitDesign): number {
  const rows = Array.from({ length: design.points }, (_, row) =>
    rowOf(design, row).map((unit) => Math.floor(unit * design.points)),
  );
  return nearestSquared(rows);
}

function* orders(left: readonly number[]): Generator<number[]> {
  if (left.length === 0) yield [];
  for (const first of left) {
    for (const rest of orders(left.filter((one) => one !== first))) yield [first, ...rest];
  }
}
