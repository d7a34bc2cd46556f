import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fractionalFactorial, fullGrid, oneAtATime } from '#analysis';
import { rowOf } from './readDesign.ts';

describe('a full grid', () => {
  test('has every combination once, the last factor fastest', () => {
    const design = fullGrid([2, 3]);
    expect(Array.from({ length: 6 }, (_, row) => rowOf(design, row))).toEqual([
      [0, 0],
      [0, 0.5],
      [0, 1],
      [1, 0],
      [1, 0.5],
      [1, 1],
    ]);
  });

  test('has as many different rows as the levels multiply to, each level equally often', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }), (levels) => {
        const design = fullGrid(levels);
        const product = levels.reduce((total, count) => total * count, 1);
        expect(design.points).toBe(product);
        expect(new Set(Array.from({ length: product }, (_, row) => rowOf(design, row).join())).size).toBe(product);
      }),
    );
  });

  test('of a single level stands in the middle', () => {
    expect([...fullGrid([1, 1]).units]).toEqual([0.5, 0.5]);
  });
});

describe('a fractional factorial', () => {
  // Box, Hunter & Hunter 2005, table of two-level fractions; at V 6 factors take 2^(6−1), 8 take 2^(8−2), 11 take 2^(11−4), 17 take 2^(17−9).
  test.each([
    [3, 3, 4],
    [7, 3, 8],
    [8, 3, 16],
    [15, 3, 16],
    [4, 4, 8],
    [8, 4, 16],
    [9, 4, 32],
    [16, 4, 32],
    [5, 5, 16],
    [6, 5, 32],
    [8, 5, 64],
    [9, 5, 128],
    [11, 5, 128],
    [17, 5, 256],
    [18, 5, 512],
  ])('of %d factors at resolution %d takes %d runs', (factors, resolution, runs) => {
    expect(fractionalFactorial(factors, resolution).points).toBe(runs);
  });

  // Resolution R: any R − 1 factors run through all their combinations equally often, which also makes every column balanced
  // and every two orthogonal.
  test.each([
    [3, 12],
    [4, 12],
    [5, 9],
  ])('at resolution %d has every combination of fewer factors than that equally often', (resolution, most) => {
    for (let factors = 1; factors <= most; factors++) {
      const design = fractionalFactorial(factors, resolution);
      for (const some of subsets(factors, Math.min(factors, resolution - 1))) {
        const counts = new Int32Array(2 ** some.length);
        for (let row = 0; row < design.points; row++) {
          const point = rowOf(design, row);
          counts[some.reduce((index, factor) => index * 2 + point[factor], 0)] += 1;
        }
        expect(new Set(counts).size, `${factors} factors, ${some.join()}`).toBe(1);
      }
    }
  });

  // Box, Hunter & Hunter 2005: the half fraction with I = +123.
  test('of three factors at resolution III is the textbook half', () => {
    expect([...fractionalFactorial(3, 3).units]).toEqual([0, 0, 1, 1, 0, 0, 0, 1, 0, 1, 1, 1]);
  });

  test('names the generators that its rows obey', () => {
    const design = fractionalFactorial(8, 4);
    expect(fractionalFactorial(5, 5).generators).toEqual(['5 = 1·2·3·4']);
    expect(fractionalFactorial(3, 3).generators).toEqual(['3 = 1·2']);
    expect(fractionalFactorial(3, 4).generators).toEqual([]);
    expect(design.generators.length).toBe(4);
    for (const generator of design.generators) {
      const [left, ...right] = generator.split(/ = |·/).map(Number);
      for (let row = 0; row < design.points; row++) {
        const signs = rowOf(design, row).map((unit) => 2 * unit - 1);
        expect(signs[left - 1]).toBe(right.reduce((product, factor) => product * signs[factor - 1], 1));
      }
    }
  });

  // Sanchez & Sanchez 2005: 120 factors at resolution V in 2^15 runs.
  test('carries 120 factors at resolution V and refuses the 121st, saying why', () => {
    expect(fractionalFactorial(120, 5).points).toBe(32_768);
    expect(() => fractionalFactorial(121, 5)).toThrow(
      'factors: expected at most 120 factors at resolution 5, in 32,768 runs, got 121 (ask for a lower resolution or fewer factors)',
    );
  });

  test('has resolution IV unless said, and refuses VI', () => {
    expect(fractionalFactorial(6).resolution).toBe(4);
    expect(() => fractionalFactorial(6, 6)).toThrow('resolution: expected whole number 3 to 5, III, IV or V, got 6');
  });
});

describe('one at a time', () => {
  test('is the centre and then each factor alone over its range', () => {
    const design = oneAtATime(2, 4);
    expect(Array.from({ length: 9 }, (_, row) => rowOf(design, row))).toEqual([
      [0.5, 0.5],
      [0, 0.5],
      [0.25, 0.5],
      [0.75, 0.5],
      [1, 0.5],
      [0.5, 0],
      [0.5, 0.25],
      [0.5, 0.75],
      [0.5, 1],
    ]);
  });

  test('has no row twice, and in each other row one factor that left its centre', () => {
    const centre = fc.integer({ min: 0, max: 24 }).map((k) => k / 24);
    fc.assert(
      fc.property(
        fc.array(centre, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 9 }),
        (centres, steps) => {
          const design = oneAtATime(centres.length, steps, { centre: centres });
          const rows = Array.from({ length: design.points }, (_, row) => rowOf(design, row));
          expect(design.points).toBe(1 + steps * centres.length);
          expect(rows[0]).toEqual(centres);
          expect(new Set(rows.map(String)).size).toBe(design.points);
          for (const row of rows.slice(1)) {
            expect(row.filter((unit, factor) => unit !== centres[factor]).length).toBe(1);
            expect(row.every((unit) => unit >= 0 && unit <= 1)).toBe(true);
          }
        },
      ),
    );
  });

  test('refuses a centre outside the range and one that is missing, both at once', () => {
    expect(() => oneAtATime(3, 2, { centre: [0.5, 1.5] })).toThrow(
      'centre[1]: expected 0 to 1, got 1.5; centre: expected one number per factor, 3 in all, got 2',
    );
  });
});

/** All sets of `count` factors. */
function subsets(factors: number, count: number, from = 0): number[][] {
  if (count === 0) return [[]];
  return Array.from({ length: factors - from }, (_, k) => from + k).flatMap((first) =>
    subsets(factors, count - 1, first + 1).map((rest) => [first, ...rest]),
  );
}
