import { describe, expect, test } from 'vitest';
import { saltelliDesign, sobolIndices, type Estimate } from '#analysis';
import {
  errorOf,
  evaluate,
  ISHIGAMI,
  ISHIGAMI_PARTS,
  saltelliUnits,
  sobolG,
  type KnownFunction,
} from './testFunctions.ts';

/** Within four standard errors, as the bootstrap has them: a right estimator leaves this band once in 16,000 times. */
function expectNear(found: readonly Estimate[], truth: readonly number[]): void {
  found.forEach((one, k) => {
    expect(Math.abs(one.value - truth[k]), `index ${k}: ${one.value} for ${truth[k]}`).toBeLessThanOrEqual(
      4 * errorOf(one) + 1e-12,
    );
  });
}

function analysed(known: KnownFunction, base: number, secondOrder: boolean, seed = 'points') {
  const outcomes = evaluate(known, saltelliUnits(known.factors, base, seed, secondOrder));
  return sobolIndices({ factors: known.factors, secondOrder }, outcomes, { resamples: 200 });
}

describe('Ishigami, a = 7, b = 0.1', () => {
  const { v1, v2, v13 } = ISHIGAMI_PARTS;
  const v = v1 + v2 + v13;

  test('the parts are the published ones: S1 0.3139, S2 0.4424, S13 0.2437', () => {
    expect([v1 / v, v2 / v, v13 / v].map((share) => share.toFixed(4))).toEqual(['0.3139', '0.4424', '0.2437']);
  });

  test.each([false, true])('first order and total are the analytic ones, second order %s', (secondOrder) => {
    const { first, total, variance, mean } = analysed(ISHIGAMI, 2_048, secondOrder);
    expectNear(first, [v1 / v, v2 / v, 0]);
    expectNear(total, [(v1 + v13) / v, v2 / v, v13 / v]);
    // 4,096 independent points: standard error of the mean √(13.84 / 4096) = 0.058, of the variance about 0.3.
    expect(Math.abs(mean - 3.5)).toBeLessThan(4 * 0.058);
    expect(Math.abs(variance - v)).toBeLessThan(4 * 0.3);
  });

  test('pairs are the analytic ones', () => {
    const { second } = analysed(ISHIGAMI, 2_048, true);
    expect(second.map(({ factors }) => factors)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expectNear(second, [0, v13 / v, 0]);
  });

  test('intervals are narrow enough to say something: ± 0.1 at 2,048 base points', () => {
    const { first, total } = analysed(ISHIGAMI, 2_048, false);
    for (const one of [...first, ...total]) expect(one.high - one.low).toBeLessThan(0.2);
  });

  // 100 designs of 200 base points: a 95% interval misses 5 times of 100, standard deviation √(100 · 0.05 · 0.95) = 2.2;
  // four of them and some room for the bootstrap, which is right only for large samples: at least 83 hold.
  test('95% intervals hold the truth about 95 times of 100', () => {
    const truth = [v1 / v, v2 / v, 0, (v1 + v13) / v, v2 / v, v13 / v];
    const held = truth.map(() => 0);
    for (let k = 0; k < 100; k++) {
      const { first, total } = analysed(ISHIGAMI, 200, false, `coverage ${k}`);
      [...first, ...total].forEach(({ low, high }, j) => (held[j] += Number(low <= truth[j] && truth[j] <= high)));
    }
    for (const times of held) expect(times).toBeGreaterThanOrEqual(83);
    expect(held.every((times) => times === 100)).toBe(false);
  });

  test('the design of the house gives the same, with a smaller error', () => {
    const design = saltelliDesign(3, 1_024, 'house', { secondOrder: true });
    const { first, total, second } = sobolIndices({ factors: 3, secondOrder: true }, evaluate(ISHIGAMI, design.units), {
      resamples: 200,
    });
    expectNear(first, [v1 / v, v2 / v, 0]);
    expectNear(total, [(v1 + v13) / v, v2 / v, v13 / v]);
    expectNear(second, [0, v13 / v, 0]);
  });
});

describe('Sobol G', () => {
  const a = [0, 1, 4.5, 9, 99];
  const parts = a.map((aj) => 1 / (3 * (1 + aj) ** 2));
  const variance = parts.reduce((product, part) => product * (1 + part), 1) - 1;

  test('first order, total and pairs are the analytic ones', () => {
    const { first, total, second } = analysed(sobolG(a), 2_048, true);
    expectNear(
      first,
      parts.map((part) => part / variance),
    );
    expectNear(
      total,
      parts.map((part) => (part * (variance + 1)) / (1 + part) / variance),
    );
    expectNear(
      second,
      second.map(({ factors: [j, k] }) => (parts[j] * parts[k]) / variance),
    );
  });
});

describe('a function with interactions, against brute force', () => {
  const known: KnownFunction = { factors: 3, of: (x) => Math.exp(x[0] * x[1]) + x[2] ** 2 * (1 + x[0]) };

  /** Double loop on a midpoint grid of 40 per axis: variance of means, and mean of variances. Its error is of order 1/40². */
  function bruteForce(): { first: number[]; total: number[] } {
    const m = 40;
    const at = (i: number, j: number, k: number): number => known.of([i, j, k].map((step) => (step + 0.5) / m));
    const steps = Array.from({ length: m }, (_, step) => step);
    const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;
    const spread = (list: readonly number[]): number => mean(list.map((one) => one * one)) - mean(list) ** 2;
    const turned = [
      at,
      (i: number, j: number, k: number) => at(j, i, k),
      (i: number, j: number, k: number) => at(j, k, i),
    ];
    const variance = spread(steps.flatMap((i) => steps.flatMap((j) => steps.map((k) => at(i, j, k)))));
    return {
      first: turned.map(
        (f) => spread(steps.map((i) => mean(steps.map((j) => mean(steps.map((k) => f(i, j, k))))))) / variance,
      ),
      total: turned.map(
        (f) => mean(steps.flatMap((j) => steps.map((k) => spread(steps.map((i) => f(i, j, k)))))) / variance,
      ),
    };
  }

  test('first order and total are those of the double loop', () => {
    const truth = bruteForce();
    const { first, total } = analysed(known, 2_048, false);
    expectNear(first, truth.first);
    expectNear(total, truth.total);
  });
});

test('two blocks of two factors give what the formulas give, written out', () => {
  // A, A with 1 from B, A with 2 from B, B with 1 from A, B with 2 from A, B; the four A and B have mean 0.
  const blocks = [
    [1, 2, 0, 3, -1, 1],
    [-3, 1, 2, 0, 2, 1],
  ];
  const { mean, variance, first, total, second } = sobolIndices(
    { factors: 2, secondOrder: true },
    Float64Array.from(blocks.flat()),
  );
  const average = (of: (a: number, a1: number, a2: number, b1: number, b2: number, b: number) => number): number =>
    (of(...(blocks[0] as [number, number, number, number, number, number])) +
      of(...(blocks[1] as [number, number, number, number, number, number]))) /
    2;
  expect([mean, variance]).toEqual([0, 4]); // 1, 1, 9, 1 over 3
  const s1 = average((a, a1, _a2, b1, _b2, b) => (b * (a1 - a) + a * (b1 - b)) / 2) / 4;
  const s2 = average((a, _a1, a2, _b1, b2, b) => (b * (a2 - a) + a * (b2 - b)) / 2) / 4;
  expect(first.map(({ value }) => value)).toEqual([s1, s2]);
  expect(total[0].value).toBe(average((a, a1, _a2, b1, _b2, b) => ((a - a1) ** 2 + (b - b1) ** 2) / 4) / 4);
  const closed = average((a, a1, a2, b1, b2, b) => (b1 * a2 + b2 * a1) / 2 - a * b) / 4;
  expect(second[0].value).toBeCloseTo(closed - s1 - s2, 14);
});

describe('corners', () => {
  test('a factor that does nothing gets exactly 0, alone and in all', () => {
    const { first, total } = analysed({ factors: 2, of: (x) => x[0] ** 3 }, 64, false);
    expect([first[1], total[1]]).toEqual([
      { value: 0, low: 0, high: 0 },
      { value: 0, low: 0, high: 0 },
    ]);
  });

  // The mean of many equal numbers is not quite that number: rounding must not pass for variance.
  test.each([0.1, 0.7, 1 / 3])('an outcome that is always %d has no indices', (level) => {
    for (const base of [3, 29_989]) {
      const outcomes = new Float64Array(4 * base).fill(level);
      const { first, total, variance } = sobolIndices({ factors: 1, secondOrder: true }, outcomes, { resamples: 20 });
      expect(variance).toBe(0);
      for (const one of [...first, ...total]) expect([one.value, one.low, one.high]).toEqual([NaN, NaN, NaN]);
    }
  });

  test('a run that failed costs its block and no other', () => {
    const units = saltelliUnits(3, 50, 'failed', false);
    const outcomes = evaluate(ISHIGAMI, units);
    const without = sobolIndices(
      { factors: 3, secondOrder: false },
      Float64Array.from([...outcomes.subarray(0, 35), ...outcomes.subarray(40)]),
    );
    outcomes[37] = NaN;
    expect(sobolIndices({ factors: 3, secondOrder: false }, outcomes)).toEqual({ ...without, dropped: 1 });
  });

  test('without a whole block left every index is NaN and nothing throws', () => {
    const found = sobolIndices({ factors: 1, secondOrder: false }, Float64Array.of(NaN, 1, 2));
    expect(found).toMatchObject({ base: 0, dropped: 1 });
    expect(found.first[0].value).toBeNaN();
  });

  test('adding a constant changes nothing but the mean', () => {
    const outcomes = evaluate(ISHIGAMI, saltelliUnits(3, 128, 'shift', true));
    const blocks = { factors: 3, secondOrder: true };
    const here = sobolIndices(blocks, outcomes, { resamples: 50 });
    const there = sobolIndices(
      blocks,
      outcomes.map((value) => value + 1_000),
      { resamples: 50 },
    );
    expect(there.mean - here.mean).toBeCloseTo(1_000, 9);
    here.first.forEach((one, j) => expect(there.first[j].high).toBeCloseTo(one.high, 9));
    here.second.forEach((one, j) => expect(there.second[j].low).toBeCloseTo(one.low, 9));
  });

  test('the same seed gives the same intervals, another seed others', () => {
    const outcomes = evaluate(ISHIGAMI, saltelliUnits(3, 64, 'seed', false));
    const at = (seed: string) => sobolIndices({ factors: 3, secondOrder: false }, outcomes, { seed, resamples: 50 });
    expect(at('a')).toEqual(at('a'));
    expect(at('a').first[0].low).not.toBe(at('b').first[0].low);
  });

  test('rows that are no whole number of blocks are refused', () => {
    expect(() => sobolIndices({ factors: 3, secondOrder: false }, new Float64Array(11))).toThrow(
      'expected blocks of 5, got 11 rows',
    );
  });
});
