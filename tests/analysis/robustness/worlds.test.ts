import { describe, expect, test } from 'vitest';
import {
  aheadLevelBehind,
  allowedBy,
  bandOfWorlds,
  completeWorlds,
  headlineOf,
  rankAcceptability,
  regretSummaries,
  satisficing,
  smoothedWorlds,
  worldRegrets,
  type WorldTable,
  kendallTauB,
} from '#analysis';
import { FULL } from '../../full.ts';
import { chanceOf, column, meanAndDeviation } from './chance.ts';

const table = (...rows: readonly (readonly number[])[]): WorldTable => rows.map((row) => Float64Array.from(row));
/** Three strategies, four worlds. */
const BY_HAND = table([1, 4, 2, 0], [3, 1, 2, 0], [2, 2, 2, 0]);

describe('ahead, level, behind', () => {
  test('counts by what matters; exactly that much is level', () => {
    expect(aheadLevelBehind([0.02, 0.01, -0.01, -0.011, 0, NaN], 0.01)).toEqual({
      worlds: 5,
      ahead: 1,
      level: 3,
      behind: 1,
    });
  });

  test('a world of which one strategy failed is left out whole', () => {
    expect(completeWorlds(table([1, NaN, 3], [1, 2, 3]))).toEqual([0, 2]);
  });
});

describe('regret', () => {
  test('by hand', () => {
    expect(worldRegrets(BY_HAND).map((one) => [...one])).toEqual([
      [2, 0, 0, 0],
      [0, 3, 0, 0],
      [1, 2, 0, 0],
    ]);
    const found = regretSummaries({ raw: BY_HAND, smoothed: BY_HAND, bySeed: [], matters: 0 });
    expect(found.map(({ low, high }) => [low, high])).toEqual([
      [0.5, 0.5],
      [0.75, 0.75],
      [0.75, 0.75],
    ]);
    expect(found.map(({ largest }) => largest)).toEqual([
      { regret: 2, world: 0 },
      { regret: 3, world: 1 },
      { regret: 2, world: 1 },
    ]);
    // Who is level with the best is best too.
    expect(found.map(({ best }) => best)).toEqual([0.75, 0.75, 0.5]);
    expect(found[0]?.percentile90).toBeCloseTo(1.4, 12);
  });

  test('six strategies that are the same but for chance: the bracket reaches 0, and all are level', () => {
    let reached = 0;
    const studies = FULL ? 200 : 20;
    for (let study = 0; study < studies; study++) {
      const { normal } = chanceOf(`same ${study}`);
      const bySeed = [0, 1].map(() => Array.from({ length: 6 }, () => column(100, normal)));
      const raw = bySeed[0].map((values, d) => values.map((value, w) => (value + (bySeed[1][d][w] ?? 0)) / 2));
      const found = regretSummaries({ raw, smoothed: raw, bySeed, matters: 10 });
      for (const { low, high, best } of found) {
        expect(high).toBeGreaterThan(0.5);
        expect(best).toBe(1);
        expect(low).toBeLessThan(high);
      }
      if (found.every(({ low, standardError }) => low <= 3 * standardError)) reached += 1;
    }
    expect(reached / studies).toBeGreaterThanOrEqual(0.95);
  });

  test('cross-fitting gives back what was lost to a better one, without the luck', () => {
    const { normal } = chanceOf('one is better');
    const bySeed = [0, 1, 2, 3].map(() => [0.5, 0, 0].map((level) => column(2000, () => level + normal())));
    const raw = [0, 1, 2].map((d) =>
      column(2000, () => 0).map((_zero, w) => bySeed.reduce((sum, seed) => sum + (seed[d][w] ?? 0), 0) / 4),
    );
    const [first, second] = regretSummaries({ raw, smoothed: raw, bySeed, matters: 0 });
    expect(first?.low).toBe(0);
    expect(second?.low).toBeGreaterThan(0.25);
    expect(second?.low).toBeLessThan(0.5);
    expect(second?.high).toBeGreaterThan(0.6);
  });

  test('smoothing takes chance out where beliefs explain a difference, and leaves alone what they do not', () => {
    const { unit, normal } = chanceOf('smooth');
    const x = column(300, unit);
    const base = column(300, normal);
    const moved = base.map((value, w) => value + (x[w] ?? 0) - 0.4 + 0.05 * normal());
    const other = base.map((value) => value + normal());
    const found = smoothedWorlds([base, moved, other], [{ kind: 'number', values: x }], 0);
    expect(found.r2[1]).toBeGreaterThan(0.9);
    expect(found.raw).toEqual([2]);
    found.table[1].forEach((value, w) => expect(value).toBeCloseTo((x[w] ?? 0) - 0.4, 1));
    expect([...found.table[0]].every((value) => value === 0)).toBe(true);
  });
});

describe('thresholds', () => {
  test('by hand: what holds, what holds together, what alone stands in the way', () => {
    const found = satisficing([Uint8Array.of(1, 1, 0, 0), Uint8Array.of(1, 0, 1, 0)]);
    expect(found).toEqual({ worlds: 4, all: 1, held: [2, 2], lostAlone: [1, 1] });
  });

  test('of one threshold, what is lost alone and what holds add up', () => {
    const found = satisficing([Uint8Array.of(1, 0, 0, 1, 1)]);
    expect((found.lostAlone[0] ?? NaN) + found.all).toBe(found.worlds);
  });
});

describe('ranks', () => {
  test('by hand, shared where level', () => {
    const { ranks, sameFirst } = rankAcceptability(BY_HAND);
    const third = 1 / 3;
    expect([...ranks[0]].map((share) => share * 4)).toEqual(
      [1 + 2 * third, 2 * third, 1 + 2 * third].map((n) => expect.closeTo(n, 12)),
    );
    // The means are 1.75, 1.5, 1.5: the first is first in the second world and level in two.
    expect(sameFirst).toBeCloseTo(0.75, 12);
    for (const one of ranks) expect([...one].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  test('Kendall’s τ_b: the same 1, turned −1, with a tie as by hand', () => {
    expect(kendallTauB([1, 2, 3], [10, 20, 30])).toBe(1);
    expect(kendallTauB([1, 2, 3], [3, 2, 1])).toBe(-1);
    expect(kendallTauB([1, 1, 2], [1, 2, 3])).toBeCloseTo(2 / Math.sqrt(6), 12);
  });
});

describe('bands', () => {
  test('analysis of variance finds what was put in', () => {
    const { normal } = chanceOf('between');
    const found = Array.from({ length: 300 }, () =>
      bandOfWorlds(
        Array.from({ length: 30 }, () => {
          const level = 2 * normal();
          return column(3, () => level + 3 * normal());
        }),
        { sign: 1 },
      ),
    );
    const between = meanAndDeviation(found.map((one) => one.between));
    const within = meanAndDeviation(found.map((one) => one.within));
    expect(Math.abs(between.mean - 4)).toBeLessThan((4 * between.deviation) / Math.sqrt(300));
    expect(Math.abs(within.mean - 9)).toBeLessThan((4 * within.deviation) / Math.sqrt(300));
  });

  test('worlds that do not differ: the width is 0 in every other study, and small in the rest', () => {
    const { normal } = chanceOf('same worlds');
    const widths = Array.from({ length: 200 }, () => {
      const { low, high } = bandOfWorlds(
        Array.from({ length: 60 }, () => column(3, normal)),
        { sign: 1 },
      );
      return high - low;
    });
    expect(widths.filter((width) => width === 0).length).toBeGreaterThan(100);
    // Without taking chance out it would be 3.3 ÷ √3 = 1.9.
    expect(meanAndDeviation(widths).mean).toBeLessThan(0.5);
  });

  test('by hand: two worlds of two replicates', () => {
    const found = bandOfWorlds(
      [
        [1, 3],
        [5, 7],
      ],
      { sign: 1 },
    );
    expect([found.mean, found.within, found.between, found.agree]).toEqual([4, 2, 7, 2]);
  });

  test.each([
    [0, 'dots', false],
    [2, 'dots', false],
    [4, 'dots', false],
    [5, 'dots', true],
    [12, 'dots', true],
    [19, 'dots', true],
    [20, 'band', true],
    [40, 'band', true],
  ] as const)('%i accepted points: %s', (accepted, drawn, said) => {
    expect(allowedBy(accepted)).toEqual({ drawn, said });
  });

  test('the weakest band decides the verb', () => {
    expect(headlineOf({ chance: true, fitted: true, beliefs: true })).toBe('is');
    expect(headlineOf({ chance: true, fitted: null, beliefs: null })).toBe('is');
    expect(headlineOf({ chance: true, fitted: true, beliefs: false })).toBe('unless');
    expect(headlineOf({ chance: true, fitted: false, beliefs: false })).toBe('cannot tell');
    expect(headlineOf({ chance: false, fitted: true, beliefs: true })).toBe('no difference');
  });
});
