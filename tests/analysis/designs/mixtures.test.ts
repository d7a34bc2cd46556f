import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  simplexCentroid,
  simplexFromUnits,
  simplexLattice,
  sobolSequence,
  unitsFromSimplex,
  type Shares,
} from '#analysis';
import { resolveScenario } from '#scenarios';
import { openAtlas } from '#scenarios/node';
import { anyMix } from '../../arbitraries/anyMix.ts';
import { rowOf } from './readDesign.ts';

const anyUnit = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: 0, max: 1000 }).map((k) => k / 1000),
);

describe('the map from the unit square to mixes of three', () => {
  test('gives shares that are not negative and sum to 1 to the last bit', () => {
    fc.assert(
      fc.property(anyUnit, anyUnit, (u, v) => {
        const [first, second, third] = simplexFromUnits(u, v);
        expect(first + second + third).toBe(1);
        expect(Math.min(first, second, third)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2_000 },
    );
  });

  test('gives a mix that a scenario takes as it is', () => {
    const atlas = openAtlas();
    const points = sobolSequence(2, 64, { scramble: 'mix' });
    for (let row = 0; row < points.points; row++) {
      const [u, v] = rowOf(points, row);
      const [OA, NPM, NPG] = simplexFromUnits(u, v);
      const resolved = resolveScenario({ extends: 'hybrid-by-default', mix: { OA, NPM, NPG } }, atlas);
      expect(resolved.ok && resolved.value.scenario.mix).toEqual({ OA, NPM, NPG });
    }
  });

  test('has every mix in exactly one place', () => {
    fc.assert(
      fc.property(anyUnit, anyUnit, (u, v) => {
        const [back, front] = unitsFromSimplex(simplexFromUnits(u, v));
        expect(back).toBeCloseTo(u, 14);
        expect(front).toBeCloseTo(v, 14);
      }),
      { numRuns: 1_000 },
    );
    fc.assert(
      fc.property(anyMix, ({ OA, NPM, NPG }) => {
        const again = simplexFromUnits(...unitsFromSimplex([OA, NPM, NPG]));
        for (const [index, share] of [OA, NPM, NPG].entries()) expect(again[index]).toBeCloseTo(share, 14);
      }),
      { numRuns: 1_000 },
    );
  });

  // Uniform on the triangle is Dirichlet(1, 1, 1): means 1/3, variances 1/18, covariances −1/36, third moments E x³ = 1/10,
  // E x²y = 1/30, E xyz = 1/60.
  test('keeps areas: moments of the uniform mix', () => {
    const steps = 400;
    let [x, xx, xy, yy, xxx, xxy, xyz, count] = [0, 0, 0, 0, 0, 0, 0, 0];
    for (let i = 0; i < steps; i++) {
      for (let j = 0; j < steps; j++) {
        const [a, b, c] = simplexFromUnits((i + 0.5) / steps, (j + 0.5) / steps);
        x += a;
        xx += a * a;
        xy += a * b;
        yy += b * b;
        xxx += c * c * c;
        xxy += c * c * a;
        xyz += a * b * c;
        count += 1;
      }
    }
    const moments = [x, xx, xy, yy, xxx, xxy, xyz].map((sum) => sum / count);
    const expected = [1 / 3, 1 / 6, 1 / 12, 1 / 6, 1 / 10, 1 / 30, 1 / 60];
    for (const [index, moment] of moments.entries()) expect(moment).toBeCloseTo(expected[index], 5);
  });

  test('keeps areas: each of 100 small triangles gets its share of a fine grid', () => {
    const steps = 1_000;
    const counts = new Map<string, number>();
    for (let i = 0; i < steps; i++) {
      for (let j = 0; j < steps; j++) {
        const shares = simplexFromUnits((i + 0.5) / steps, (j + 0.5) / steps);
        const cell = shares.map((share) => Math.floor(share * 10)).join();
        counts.set(cell, (counts.get(cell) ?? 0) + 1);
      }
    }
    expect(counts.size).toBe(100);
    for (const count of counts.values()) expect(Math.abs(count / 10_000 - 1)).toBeLessThan(0.02);
  });

  test('keeps neighbours together across the diagonal on which it folds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), (k) => {
        const at = k / 1000;
        const [one, other] = [simplexFromUnits(at, at + 1e-9), simplexFromUnits(at + 1e-9, at)];
        for (const index of [0, 1, 2] as const) expect(Math.abs(one[index] - other[index])).toBeLessThan(3e-9);
      }),
    );
  });

  test('has the pure mixes in three corners', () => {
    expect(simplexFromUnits(1, 0)).toEqual([1, 0, 0]);
    expect(simplexFromUnits(0, 1)).toEqual([0, 1, 0]);
    expect(simplexFromUnits(0, 0)).toEqual([0, 0, 1]);
    expect(simplexFromUnits(1, 1)).toEqual([0.5, 0.5, 0]);
  });

  test('is refused outside the square, and so are shares that are no mix', () => {
    expect(() => simplexFromUnits(1.1, 0)).toThrow('units: expected two numbers 0 to 1, got 1.1 and 0');
    expect(() => simplexFromUnits(NaN, 0)).toThrow(RangeError);
    expect(() => unitsFromSimplex([0.5, 0.4, 0.2])).toThrow('shares: expected three numbers 0 to 1 that sum to 1');
    expect(() => unitsFromSimplex([1.5, -0.5, 0])).toThrow(RangeError);
  });
});

describe('mixture designs', () => {
  test('a lattice has every mix of multiples of 1 / degree once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (degree) => {
        const design = simplexLattice(degree);
        const mixes = sharesOf(design.shares);
        expect(design.points).toBe(((degree + 1) * (degree + 2)) / 2);
        expect(new Set(mixes.map((mix) => mix.map((share) => Math.round(share * degree)).join())).size).toBe(
          design.points,
        );
        for (const mix of mixes) {
          for (const share of mix) expect(share * degree).toBeCloseTo(Math.round(share * degree), 12);
          expect(mix[0] + mix[1] + mix[2]).toBeCloseTo(1, 14);
        }
      }),
    );
  });

  test('a centroid has the pure mixes, the halves and the thirds; inner points lie half way to the thirds', () => {
    const [third, half, sixth] = [1 / 3, 1 / 2, 1 / 6];
    const seven = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
      [half, half, 0],
      [half, 0, half],
      [0, half, half],
      [third, third, third],
    ];
    expect(sharesOf(simplexCentroid().shares)).toEqual(seven);
    expect(sharesOf(simplexCentroid({ innerPoints: true }).shares)).toEqual([
      ...seven,
      [2 * third, sixth, sixth],
      [sixth, 2 * third, sixth],
      [sixth, sixth, 2 * third],
    ]);
  });

  test('have units from which their shares come back', () => {
    for (const design of [simplexLattice(7), simplexCentroid({ innerPoints: true })]) {
      for (const [row, shares] of sharesOf(design.shares).entries()) {
        const [u, v] = rowOf(design, row);
        for (const [index, share] of simplexFromUnits(u, v).entries()) expect(share).toBeCloseTo(shares[index], 15);
      }
    }
  });
});

function sharesOf(shares: Float64Array): Shares[] {
  return Array.from(
    { length: shares.length / 3 },
    (_, row) => [...shares.subarray(row * 3, row * 3 + 3)] as unknown as Shares,
  );
}
