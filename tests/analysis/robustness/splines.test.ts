import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { additiveSplines, smoothCurve, splineBasis, symmetricEigen } from '#analysis';
import { chanceOf, column } from './chance.ts';

describe('a matrix taken apart', () => {
  test('by hand: 2, 1 / 1, 2 has 1 and 3', () => {
    const { values } = symmetricEigen(Float64Array.of(2, 1, 1, 2), 2);
    expect([...values].sort((a, b) => a - b)).toEqual([expect.closeTo(1, 12), expect.closeTo(3, 12)]);
  });
});

describe('a smooth curve', () => {
  const x = Float64Array.from({ length: 60 }, (_, i) => (i * 37) % 60);
  const basis = splineBasis({ kind: 'number', values: x });

  test('columns are orthonormal over the worlds, and without level', () => {
    for (const [i, a] of basis.columns.entries()) {
      expect(a.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 8);
      for (const [j, b] of basis.columns.entries())
        expect(a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0)).toBeCloseTo(i === j ? 1 : 0, 6);
    }
    expect(basis.costs[0]).toBe(0);
    expect(basis.columns).toHaveLength(7);
  });

  test('a straight line is a straight line, whatever bending costs', () => {
    const line = x.map((value) => 3 - 2 * value);
    for (const lambda of [0, 1, 1e9]) {
      const curve = smoothCurve(basis, line, lambda);
      curve.fitted.forEach((value, k) => expect(value).toBeCloseTo(line[k] ?? NaN, 6));
      expect(curve.at(17.5)).toBeCloseTo(-32, 6);
    }
  });

  test('a parabola is followed, and what bends too dear is the line of least squares', () => {
    const bent = x.map((value) => (value - 30) * (value - 30));
    smoothCurve(basis, bent).fitted.forEach((value, k) => expect(value).toBeCloseTo(bent[k] ?? NaN, -1));
    expect(smoothCurve(basis, bent, 1e12).freedom).toBeCloseTo(2, 3);
  });

  test('law: shuffling worlds shuffles the curve', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 60, maxLength: 60 }), (values) => {
        const turned = x.slice().reverse();
        const there = smoothCurve(basis, Float64Array.from(values));
        const back = smoothCurve(splineBasis({ kind: 'number', values: turned }), Float64Array.from(values).reverse());
        back.fitted
          .slice()
          .reverse()
          .forEach((value, k) => expect(value).toBeCloseTo(there.fitted[k] ?? NaN, 6));
      }),
      { numRuns: 20 },
    );
  });

  test('a category gets the means of its levels; what does not vary, the mean of all', () => {
    const levels = splineBasis({ kind: 'level', values: [0, 1, 2, 0, 1, 2] });
    const fitted = smoothCurve(levels, Float64Array.of(1, 5, 9, 3, 7, 11)).fitted;
    [2, 6, 10, 2, 6, 10].forEach((mean, k) => expect(fitted[k]).toBeCloseTo(mean, 9));
    const constant = splineBasis({ kind: 'number', values: [4, 4, 4] });
    expect([...smoothCurve(constant, Float64Array.of(1, 2, 3)).fitted]).toEqual([2, 2, 2]);
  });
});

describe('a sum of curves', () => {
  test('finds two beliefs among five, and says how much they explain', () => {
    const { unit, normal } = chanceOf('sum of curves');
    const beliefs = Array.from({ length: 5 }, () => column(300, unit));
    const truth = beliefs[0].map((a, k) => a + Math.sin(3 * (beliefs[1][k] ?? 0)));
    const noisy = truth.map((value) => value + 0.1 * normal());
    const fit = additiveSplines(beliefs.map((values) => ({ kind: 'number' as const, values }))).fit(noisy);
    const off = fit.fitted.reduce((sum, value, k) => sum + (value - (truth[k] ?? 0)) ** 2, 0) / 300;
    expect(Math.sqrt(off)).toBeLessThan(0.04);
    expect(fit.r2).toBeGreaterThan(0.9);
  });

  test('of chance alone it explains next to nothing', () => {
    const { unit, normal } = chanceOf('nothing');
    const beliefs = Array.from({ length: 14 }, () => ({ kind: 'number' as const, values: column(220, unit) }));
    const splines = additiveSplines(beliefs);
    const explained = Array.from({ length: 20 }, () => splines.fit(column(220, normal)).r2);
    expect(Math.max(...explained)).toBeLessThan(0.25);
    expect(explained.reduce((sum, one) => sum + one, 0) / 20).toBeLessThan(0.05);
  });
});
