import fc from 'fast-check';
import seedrandom from 'seedrandom';
import { describe, expect, test } from 'vitest';
import { acceptParticles, effectiveSize, proposeParticles, startAbc, type AbcState } from '#analysis';
import { search, SETTINGS, weightedMoments } from './search.ts';
import { FULL } from '../../full.ts';

/** A standard normal draw of a point, the same whenever the point is asked for. */
function normalOf(id: string): number {
  const draw = seedrandom(id);
  return Math.sqrt(-2 * Math.log(draw())) * Math.cos(2 * Math.PI * draw());
}

describe('the search by approximate Bayesian computation', () => {
  test('finds the posterior of a normal mean: analytic mean and deviation', () => {
    // Prior uniform on −5 … 5; the mean of 4 normal observations with sd 1 is 1.2: the posterior is N(1.2, 0.5²).
    const mean = (units: readonly number[]): number => 10 * units[0] - 5;
    const state = search({ ...SETTINGS, particles: 1200, enough: 0.15, leastAcceptance: 0.01 }, (units, id) =>
      Math.abs(mean(units) + 0.5 * normalOf(id) - 1.2),
    );
    const { mean: found, deviation } = weightedMoments(state, mean);
    expect(state.ended).toBe('reached');
    expect(found).toBeGreaterThan(1.2 - 0.05);
    expect(found).toBeLessThan(1.2 + 0.05);
    // Uniform acceptance of half width 0.15 adds 0.15² ÷ 3 to the variance: .5074.
    expect(Math.abs(deviation - 0.507)).toBeLessThan(0.04);
  });

  test.runIf(FULL)('gives back the prior where nothing is learnt', () => {
    const state = search({ ...SETTINGS, factors: 3, particles: 1000 }, () => 0);
    for (let k = 0; k < 3; k++) {
      const { mean, deviation } = weightedMoments(state, (units) => units[k]);
      expect(Math.abs(mean - 0.5)).toBeLessThan(0.03);
      expect(Math.abs(deviation - 1 / Math.sqrt(12))).toBeLessThan(0.02);
    }
  });

  test('weights a region at the edge of the prior as much as one in the middle', () => {
    // Two intervals of equal width, one at the bound: uniform on both, half of the weight each.
    const inside = ([u]: readonly number[]): boolean => u < 0.1 || (u > 0.5 && u < 0.6);
    const distance = (units: readonly number[]): number =>
      inside(units) ? 0 : Math.min(Math.abs(units[0] - 0.05), Math.abs(units[0] - 0.55));
    const state = search({ ...SETTINGS, particles: 1600 }, distance);
    const { mean } = weightedMoments(state, ([u]) => (u < 0.3 ? 1 : 0));
    expect(state.tolerance).toBe(0);
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.05);
  });

  test.runIf(FULL)('the particles of every generation stand for the same volume', () => {
    // Prior ÷ density, summed over the particles of a generation inside a region and divided by how many were proposed, is
    // the volume of the region, whatever they were proposed from: what lets generations be mixed.
    const state = search({ ...SETTINGS, factors: 2, particles: 3000 }, ([u, v]) => u + v, { generations: 3 });
    const volume = ((state.tolerance ?? 0) * (state.tolerance ?? 0)) / 2;
    const proposed = [3000, 1500, 1500];
    for (const [g, count] of proposed.entries()) {
      const ofGeneration = state.particles.filter(({ id }) => id.startsWith(`${g + 1}-`));
      const sum = ofGeneration.reduce((total, { weight }) => total + weight, 0);
      expect(Math.abs(sum / count / volume - 1), `generation ${g + 1}`).toBeLessThan(0.1);
    }
  });

  test('each generation has draws of its own', () => {
    const first = search({ ...SETTINGS, particles: 20 }, ([u]) => u, { generations: 1 });
    const unitsOf = (state: AbcState): unknown => proposeParticles(state).map(({ units }) => units);
    expect(unitsOf({ ...first, generation: 2 })).not.toEqual(unitsOf(first));
  });

  test.runIf(FULL)('follows a bent ridge: y near x² with x free between its bounds', () => {
    const x = (units: readonly number[]): number => 2 * units[0] - 1;
    const y = (units: readonly number[]): number => 2 * units[1] - 0.5;
    const state = search({ ...SETTINGS, factors: 2, particles: 1000, enough: 0 }, (units) =>
      Math.max(0, Math.abs(y(units) - x(units) * x(units)) - 0.05),
    );
    expect(state.ended).toBe('reached');
    // On the band around the parabola x is uniform, and y − x² uniform on ±.05.
    const ofX = weightedMoments(state, x);
    expect(Math.abs(ofX.mean)).toBeLessThan(0.06);
    expect(Math.abs(ofX.deviation - 2 / Math.sqrt(12))).toBeLessThan(0.03);
    const off = weightedMoments(state, (units) => y(units) - x(units) * x(units));
    expect(Math.abs(off.deviation - 0.1 / Math.sqrt(12))).toBeLessThan(0.003);
    // E[y] = E[x²] = 1/3.
    expect(Math.abs(weightedMoments(state, y).mean - 1 / 3)).toBeLessThan(0.04);
  });

  test('goes on from saved JSON to the same bits', () => {
    const distance = (units: readonly number[], id: string): number =>
      Math.abs(units[0] + units[1] - 1) + 0.01 * Math.abs(normalOf(id));
    const settings = { ...SETTINGS, factors: 2, particles: 60, generations: 8 };
    const whole = search(settings, distance);
    const half = search(settings, distance, { generations: 3 });
    const saved = JSON.parse(JSON.stringify(half)) as AbcState;
    expect(JSON.stringify(search(settings, distance, { from: saved }))).toBe(JSON.stringify(whole));
  });

  test('does not depend on the order in which distances come back', () => {
    const settings = { ...SETTINGS, factors: 2, particles: 30 };
    const first = search(settings, ([u, v]) => u + v, { generations: 2 });
    const distances = proposeParticles(first).map(({ id, units }) => ({ id, distance: units[0] + units[1] }));
    fc.assert(
      fc.property(fc.shuffledSubarray(distances, { minLength: distances.length }), (shuffled) => {
        expect(acceptParticles(first, shuffled)).toEqual(acceptParticles(first, distances));
      }),
      { numRuns: 20 },
    );
  });

  test('never raises its tolerance, keeps every proposal in the prior, and proposes (1 − α) N points', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 4 }), (seed, factors) => {
        const settings = { ...SETTINGS, seed, factors, particles: 20, generations: 6, leastAcceptance: 0 };
        let state = startAbc(settings);
        let before = Infinity;
        while (state.ended === null) {
          const proposals = proposeParticles(state);
          expect(proposals).toHaveLength(state.generation === 0 ? 20 : 10);
          for (const { units } of proposals) expect(units.every((u) => u >= 0 && u <= 1)).toBe(true);
          state = acceptParticles(
            state,
            proposals.map(({ id, units }) => ({
              id,
              distance: units.reduce((sum, u) => sum + (u - 0.3) * (u - 0.3), 0),
            })),
          );
          expect(state.tolerance).toBeLessThanOrEqual(before);
          before = state.tolerance ?? Infinity;
        }
      }),
      { numRuns: 20 },
    );
  });

  test('ends when hardly anything new is accepted, and then proposes nothing', () => {
    const state = search({ ...SETTINGS, particles: 40, leastAcceptance: 0.99 }, ([u]) => u);
    expect(state.ended).toBe('stagnant');
    expect(proposeParticles(state)).toEqual([]);
  });

  test('refuses distances that are missing, doubled, or no number', () => {
    const state = startAbc({ ...SETTINGS, particles: 4 });
    const distances = proposeParticles(state).map(({ id }) => ({ id, distance: 1 }));
    expect(() => acceptParticles(state, distances.slice(1))).toThrow(RangeError);
    expect(() => acceptParticles(state, [...distances, distances[0]])).toThrow(RangeError);
    expect(() => acceptParticles(state, [{ ...distances[0], distance: NaN }, ...distances.slice(1)])).toThrow(
      RangeError,
    );
    expect(() => startAbc({ ...SETTINGS, quantile: 1 })).toThrow('quantile');
  });

  test('a sample with equal weights is as large as it is, one with a single weight counts once', () => {
    expect(effectiveSize([2, 2, 2, 2])).toBe(4);
    expect(effectiveSize([1, 0, 0])).toBe(1);
  });
});
