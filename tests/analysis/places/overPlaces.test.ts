import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overPlaces, studentQuantile, type PlaceSums } from '#analysis';

const OPTIONS = { confidence: 0.95, shares: [0.1, 0.5, 0.9] };
const sums = (values: readonly number[], weights: readonly number[]): PlaceSums => ({
  sums: values.map((value, place) => value * weights[place]),
  weights,
});

describe('a mean over places', () => {
  test('counts each by its weight, and its quantiles each place once', () => {
    const found = overPlaces(sums([0.2, 0.4, 0.9], [3, 1, 0]), null, OPTIONS);
    expect(found.places).toBe(2);
    expect(found.mean).toBeCloseTo(0.25, 12);
    expect(found.told).toBe(found.mean);
    expect(found.baseline).toBeNaN();
    expect(found.quantiles.map((value) => Number(value.toFixed(6)))).toEqual([0.22, 0.3, 0.38]);
    expect([...found.byPlace].map((value) => Number(value.toFixed(6)))).toEqual([0.2, 0.4, NaN]);
  });

  test('has with equal weights the error of a mean, s ÷ √n, and the interval of Student’s t', () => {
    const { standardError, low, high, mean } = overPlaces(sums([1, 2, 3, 6], [5, 5, 5, 5]), null, OPTIONS);
    expect(mean).toBe(3);
    // s² = (4 + 1 + 0 + 9) / 3.
    expect(standardError).toBeCloseTo(Math.sqrt(14 / 3 / 4), 12);
    expect(high - mean).toBeCloseTo(studentQuantile(0.95, 3) * standardError, 12);
    expect(mean - low).toBeCloseTo(high - mean, 12);
  });

  test('of a difference is the difference of the means, by place the difference of the place, over places that have both', () => {
    const found = overPlaces(sums([0.3, 0.5, 0.7], [2, 2, 2]), sums([0.1, 0.4, 0.9], [2, 2, 0]), OPTIONS);
    expect(found.places).toBe(2);
    expect([found.mean, found.baseline]).toEqual([expect.closeTo(0.4), expect.closeTo(0.25)]);
    expect(found.told).toBeCloseTo(0.15, 12);
    // Differences 0.2 and 0.1: s² = 0.005, two places.
    expect(found.standardError).toBeCloseTo(0.05, 12);
    expect([...found.byPlace]).toEqual([expect.closeTo(0.2), expect.closeTo(0.1), NaN]);
  });

  test('of one place has no interval, and of none no value', () => {
    const one = overPlaces(sums([0.3], [2]), null, OPTIONS);
    expect([one.mean, one.standardError, one.low, one.high]).toEqual([expect.closeTo(0.3), NaN, NaN, NaN]);
    const none = overPlaces(sums([NaN, 0.2], [2, 0]), null, OPTIONS);
    expect([none.places, none.mean, ...none.quantiles]).toEqual([0, NaN, NaN, NaN, NaN]);
  });

  test('does not change when the unit of the weights does, and lies between its places', () => {
    const places = fc.array(
      fc.record({ value: fc.integer({ min: -1000, max: 1000 }), weight: fc.integer({ min: 1, max: 1000 }) }),
      { minLength: 2, maxLength: 30 },
    );
    fc.assert(
      fc.property(places, fc.integer({ min: 2, max: 50 }), (drawn, times) => {
        const values = drawn.map(({ value }) => value / 1000);
        const weights = drawn.map(({ weight }) => weight);
        const found = overPlaces(sums(values, weights), null, OPTIONS);
        const larger = overPlaces(
          sums(
            values,
            weights.map((weight) => times * weight),
          ),
          null,
          OPTIONS,
        );
        expect(larger.mean).toBeCloseTo(found.mean, 10);
        expect(larger.standardError).toBeCloseTo(found.standardError, 10);
        expect(found.mean).toBeGreaterThanOrEqual(Math.min(...values) - 1e-12);
        expect(found.mean).toBeLessThanOrEqual(Math.max(...values) + 1e-12);
      }),
    );
  });
});
