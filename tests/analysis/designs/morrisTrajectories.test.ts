import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { morrisTrajectories, type UnitDesign } from '#analysis';
import { anySeed, rowOf } from './readDesign.ts';

const anyDesign = fc
  .record({
    factors: fc.integer({ min: 1, max: 7 }),
    trajectories: fc.integer({ min: 1, max: 6 }),
    levels: fc.integer({ min: 1, max: 5 }).map((half) => 2 * half),
    seed: anySeed,
    spare: fc.integer({ min: 0, max: 6 }),
  })
  .map(({ factors, trajectories, levels, seed, spare }) => ({
    levels,
    trajectories,
    design: morrisTrajectories(factors, trajectories, levels, seed, {
      optimiseFrom: spare === 0 ? 0 : trajectories + spare,
    }),
  }));

describe('Morris trajectories', () => {
  test('move every factor once, by p / (2 (p − 1)), one per step', () => {
    fc.assert(
      fc.property(anyDesign, ({ design, levels, trajectories }) => {
        const { factors } = design;
        expect(design.points).toBe(trajectories * (factors + 1));
        for (let block = 0; block < trajectories; block++) {
          const moved = Array.from({ length: factors }, (_, step) => {
            const before = rowOf(design, block * (factors + 1) + step);
            const after = rowOf(design, block * (factors + 1) + step + 1);
            const changed = after.flatMap((unit, factor) => (unit === before[factor] ? [] : [factor]));
            expect(changed.length).toBe(1);
            const factor = changed[0];
            const delta = Math.abs(after[factor] - before[factor]);
            expect(delta).toBeCloseTo(levels / (2 * (levels - 1)), 12);
            return factor;
          });
          expect(moved.toSorted((a, b) => a - b)).toEqual(Array.from({ length: factors }, (_, k) => k));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('stay on the levels, from 0 to 1', () => {
    fc.assert(
      fc.property(anyDesign, ({ design, levels }) => {
        const known = new Set(Array.from({ length: levels }, (_, level) => level / (levels - 1)));
        expect([...design.units].filter((unit) => !known.has(unit))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  // Morris 1991: this is why p is even and Δ is what it is.
  test('visit every level equally often, and go up as often as down, in any order of factors', () => {
    const [factors, trajectories, levels] = [3, 6_000, 4];
    const design = morrisTrajectories(factors, trajectories, levels, '1');
    const counts = new Float64Array(levels);
    for (const unit of design.units) counts[Math.round(unit * 3)] += 1;
    for (const count of counts) expect(count / design.units.length).toBeCloseTo(0.25, 1);
    let up = 0;
    const firstMoved = new Float64Array(factors);
    for (let block = 0; block < trajectories; block++) {
      const [before, after] = [rowOf(design, block * 4), rowOf(design, block * 4 + 1)];
      const factor = after.findIndex((unit, k) => unit !== before[k]);
      firstMoved[factor] += 1;
      if (after[factor] > before[factor]) up += 1;
    }
    expect(Math.abs(up / trajectories - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / trajectories));
    for (const count of firstMoved) {
      expect(Math.abs(count / trajectories - 1 / 3)).toBeLessThan(4 * Math.sqrt(2 / 9 / trajectories));
    }
  });

  test('chosen from many lie further apart than the first that come, whatever the seed', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const plain = spread(morrisTrajectories(4, 5, 4, seed), 5);
        expect(spread(morrisTrajectories(4, 5, 4, seed, { optimiseFrom: 100 }), 5)).toBeGreaterThan(plain);
      }),
      { numRuns: 10 },
    );
  });

  test('chosen from many are among the many, and two are the two furthest apart', () => {
    const blocksOf = (design: UnitDesign, count: number) =>
      Array.from({ length: count }, (_, block) =>
        JSON.stringify([...design.units.subarray(block * 12, (block + 1) * 12)]),
      );
    for (const seed of ['1', '2', '3', '4', '5', '6']) {
      const all = morrisTrajectories(3, 30, 4, seed);
      const chosen = morrisTrajectories(3, 2, 4, seed, { optimiseFrom: 30 });
      const known = blocksOf(all, 30);
      expect(blocksOf(chosen, 2).filter((block) => !known.includes(block))).toEqual([]);
      let furthest = 0;
      for (let one = 0; one < 30; one++) {
        for (let other = 0; other < one; other++) furthest = Math.max(furthest, distance(all, one, other));
      }
      expect(distance(chosen, 0, 1)).toBeCloseTo(furthest, 9);
    }
  });

  // Ruano et al. 2012: one by one, whichever adds most to those already chosen.
  test('chosen one by one, the third is the one furthest from the first two', () => {
    for (const seed of ['1', '2', '3', '4', '5', '6']) {
      const all = morrisTrajectories(2, 20, 8, seed);
      const best = morrisTrajectories(2, 3, 8, seed, { optimiseFrom: 20 });
      const [, one, other] = pairsOf(20)
        .map(([a, b]) => [distance(all, a, b), b, a] as const)
        .toSorted((a, b) => b[0] - a[0])[0];
      const gains = Array.from({ length: 20 }, (_, k) =>
        k === one || k === other ? 0 : distance(all, k, one) ** 2 + distance(all, k, other) ** 2,
      );
      expect(spread(best, 3)).toBeCloseTo(distance(all, one, other) ** 2 + Math.max(...gains), 6);
    }
  });

  test('refuse an odd number of levels, and candidates fewer than trajectories, at once', () => {
    expect(() => morrisTrajectories(3, 10, 5, '1', { optimiseFrom: 9 })).toThrow(
      /levels: expected even number of levels, got 5 .*; optimiseFrom: expected 0, or 10 to 7,905 trajectories of 3 factors, got 9/,
    );
    expect(() => morrisTrajectories(400, 10, 4, '1', { optimiseFrom: 100 })).toThrow('10 to 78 trajectories');
  });
});

/** Sum of squared distances of all pairs of trajectories (Campolongo et al. 2007), computed from the definition. */
function spread(design: UnitDesign, trajectories: number): number {
  let sum = 0;
  for (let one = 0; one < trajectories; one++) {
    for (let other = 0; other < one; other++) sum += distance(design, one, other) ** 2;
  }
  return sum;
}

function pairsOf(count: number): (readonly [number, number])[] {
  return Array.from({ length: count }, (_, one) =>
    Array.from({ length: one }, (_other, other) => [one, other] as const),
  ).flat();
}

function distance(design: UnitDesign, one: number, other: number): number {
  const length = design.factors + 1;
  let sum = 0;
  for (let i = 0; i < length; i++) {
    for (let j = 0; j < length; j++) {
      const [a, b] = [rowOf(design, one * length + i), rowOf(design, other * length + j)];
      sum += Math.hypot(...a.map((unit, factor) => unit - b[factor]));
    }
  }
  return sum;
}
