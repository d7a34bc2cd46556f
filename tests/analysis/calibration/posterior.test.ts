import { describe, expect, test } from 'vitest';
import {
  bandDistance,
  bandExcess,
  medianNoise,
  posteriorSummary,
  resampleParticles,
  weightedQuantile,
  type Particle,
} from '#analysis';
import { search, SETTINGS } from './search.ts';

const particle = (id: string, units: readonly number[], weight = 1): Particle => ({ id, units, distance: 0, weight });

describe('distance from bands', () => {
  const band = { low: 2, high: 4, scale: 0.5 };
  test('is 0 inside and grows by scale outside', () => {
    expect([2, 3, 4].map((value) => bandExcess(value, band, 0))).toEqual([0, 0, 0]);
    expect(bandExcess(5, band, 0)).toBe(2);
    expect(bandExcess(1.5, band, 0)).toBe(1);
  });
  test('what noise alone may do counts for less', () => {
    expect(bandExcess(5, { ...band, scale: 3 }, 4)).toBe(0.2);
  });
  test('a missing value is as bad as anything can be', () => {
    expect(bandExcess(NaN, band, 0)).toBe(20);
    expect(bandExcess(1e9, band, 0)).toBe(20);
    expect(bandExcess(1e9, { ...band, high: Infinity }, 0)).toBe(0);
  });
  test('several bands add up as squares', () => {
    expect(bandDistance([5.5, 0], [band, band], [0, 0])).toBe(5);
  });
  test('the median of many seeds is surer than that of few', () => {
    expect(medianNoise(1, 1)).toBe(1);
    expect(medianNoise(1, 100)).toBeCloseTo(0.12533, 5);
  });
});

describe('summary of a posterior', () => {
  test('tells what was learnt from what was not', () => {
    const state = search({ ...SETTINGS, factors: 2, particles: 1000 }, ([u]) => Math.max(0, Math.abs(u - 0.3) - 0.05));
    const { marginals, effective } = posteriorSummary(state.particles);
    expect(marginals.map(({ identified }) => identified)).toEqual(['identified', 'not identified']);
    expect(Math.abs(marginals[0].width - 0.1)).toBeLessThan(0.02);
    expect(Math.abs(marginals[1].width - 1)).toBeLessThan(0.1);
    expect(marginals[1].shift).toBeLessThan(1.358 / Math.sqrt(effective));
  });
  test('finds the correlation of a ridge', () => {
    const state = search({ ...SETTINGS, factors: 2, particles: 600 }, ([u, v]) =>
      Math.max(0, Math.abs(u + v - 1) - 0.02),
    );
    expect(posteriorSummary(state.particles).correlations[1]).toBeLessThan(-0.97);
  });
  test('the central point is a particle, in the middle by weight', () => {
    const particles = [0.1, 0.2, 0.9].map((u, n) => particle(`p${n}`, [u], n === 2 ? 5 : 1));
    expect(posteriorSummary(particles).central).toBe(2);
    expect(posteriorSummary(particles.map((p) => ({ ...p, weight: 1 }))).central).toBe(1);
  });
  test('weighted quantiles of equal weights are those of Hyndman & Fan type 5', () => {
    expect([0, 0.25, 0.5, 0.75, 1].map((share) => weightedQuantile([4, 1, 3, 2], [1, 1, 1, 1], share))).toEqual([
      1, 1.5, 2.5, 3.5, 4,
    ]);
    expect(weightedQuantile([1, 2], [0, 1], 0.1)).toBe(2);
  });
  test('resampling takes each particle by its weight, up to rounding', () => {
    const particles = [1, 2, 5, 0].map((weight, n) => particle(`p${n}`, [0], weight));
    const times = resampleParticles(particles, 80, 'any');
    expect(times).toEqual([
      { index: 0, times: 10 },
      { index: 1, times: 20 },
      { index: 2, times: 50 },
    ]);
    // Where weights leave a choice, chance makes it.
    const one = particles.map((p) => ({ ...p, weight: 1 }));
    const drawn = new Set(['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => resampleParticles(one, 1, seed)[0].index));
    expect(drawn.size).toBeGreaterThan(1);
  });
});
