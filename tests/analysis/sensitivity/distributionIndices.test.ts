import seedrandom from 'seedrandom';
import { describe, expect, test } from 'vitest';
import { deltaIndex, pawnIndex } from '#analysis';
import { errorOf, evaluate, ISHIGAMI, randomUnits } from './testFunctions.ts';

/** Columns of standard normal numbers: only the order of a factor counts, so it need not lie in the unit cube. */
function normalColumns(factors: number, points: number, seed: string): Float64Array {
  const generator = seedrandom(seed);
  return Float64Array.from(
    { length: factors * points },
    () => Math.sqrt(-2 * Math.log(1 - generator.quick())) * Math.cos(2 * Math.PI * generator.quick()),
  );
}

const density = (x: number, deviation = 1): number =>
  Math.exp(-((x / deviation) ** 2) / 2) / (deviation * Math.sqrt(2 * Math.PI));
const middles = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count }, (_, k) => from + ((to - from) * (k + 0.5)) / count);
const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;

/**
 * Delta of a in a·X1 + b·X2, both standard normal, by a double loop: over X1, and over the outcome. Densities may be blurred
 * by a normal kernel of the given width, as the estimator blurs them.
 */
function normalDelta(a: number, b: number, blurOverall = 0, blurWithin = 0): number {
  const overall = Math.sqrt(a * a + b * b + blurOverall ** 2);
  const within = Math.sqrt(b * b + blurWithin ** 2);
  const steps = middles(-8, 8, 800);
  const width = 16 / 800;
  let delta = 0;
  for (const x of steps) {
    let area = 0;
    for (const y of steps) area += Math.abs(density(y, overall) - density(y - a * x, within)) * width;
    delta += density(x) * width * (area / 2);
  }
  return delta;
}

describe('delta', () => {
  const points = 4_000;
  const units = normalColumns(3, points, 'normal');
  const outcomes = evaluate({ factors: 3, of: (x) => x[0] + 0.75 * x[1] }, units);
  const { delta, classes, noise } = deltaIndex({ factors: 3, units }, outcomes);

  test('of a sum of two normal factors is that of the double loop, blurred as the kernels blur', () => {
    expect(classes).toBe(15);
    for (const [j, a, b] of [
      [0, 1, 0.75],
      [1, 0.75, 1],
    ] as const) {
      const blur = (deviation: number, count: number): number => 0.9 * deviation * count ** -0.2;
      const aim = normalDelta(a, b, blur(1.25, points), blur(b, points / classes));
      expect(Math.abs(delta[j].value - aim), `${delta[j].value} for ${aim}`).toBeLessThan(4 * errorOf(delta[j]));
      // What blurring takes off is known, and small beside the index.
      const truth = normalDelta(a, b);
      expect(truth - aim).toBeGreaterThan(0);
      expect(truth - aim).toBeLessThan(0.03);
    }
  });

  test('of factors that act stands above the noise line', () => {
    for (const one of delta.slice(0, 2)) expect(one.low).toBeGreaterThan(noise);
  });

  // The line is passed once in 20 by definition; of 100 times 5, standard deviation 2.2; four of them: at most 14.
  test('of a factor that does nothing passes the noise line about once in 20 samples', () => {
    let passed = 0;
    for (let k = 0; k < 25; k++) {
      const found = deltaIndex(
        { factors: 4, units: randomUnits(4, 200, `idle ${k}`) },
        randomUnits(1, 200, `luck ${k}`),
        { resamples: 20 },
      );
      passed += found.delta.filter(({ value }) => value > found.noise).length;
    }
    expect(passed).toBeGreaterThan(0);
    expect(passed).toBeLessThanOrEqual(14);
  });

  // By hand: given x the outcome is uniform on x to x + 1, so half the area is ½((1 − x)² + x²), and its mean 1/3.
  test('of each of two uniform factors comes nearer to 1/3, computed by hand, with more points', () => {
    const off = [250, 8_000].map((count) => {
      const square = randomUnits(2, count, 'uniform');
      const found = deltaIndex(
        { factors: 2, units: square },
        evaluate({ factors: 2, of: (x) => x[0] + x[1] }, square),
        { resamples: 20 },
      );
      return mean(found.delta.map(({ value }) => Math.abs(value - 1 / 3)));
    });
    expect(off[1]).toBeLessThan(off[0] / 2);
  });

  // Plischke, Borgonovo & Smith 2013 and SALib give about 0.21, 0.36 and 0.16 at some hundred to a thousand points.
  test('orders the factors of Ishigami as published: second, first, third', () => {
    const cube = randomUnits(3, 2_000, 'ishigami');
    const [first, second, third] = deltaIndex({ factors: 3, units: cube }, evaluate(ISHIGAMI, cube), {
      resamples: 50,
    }).delta;
    expect(second.low).toBeGreaterThan(first.high);
    expect(first.value).toBeGreaterThan(third.value);
    expect(third.low).toBeGreaterThan(0);
  });

  test('does not depend on how a factor is coded, nor on the unit of the outcome', () => {
    const small = normalColumns(2, 300, 'coded');
    const y = evaluate({ factors: 2, of: (x) => x[0] - x[1] }, small);
    const plain = deltaIndex({ factors: 2, units: small }, y, { resamples: 20 });
    const coded = deltaIndex(
      { factors: 2, units: small.map((x) => x ** 3 + x) },
      y.map((value) => 4 * value),
      { resamples: 20 },
    );
    coded.delta.forEach((one, j) => expect(one.value).toBeCloseTo(plain.delta[j].value, 9));
  });
});

/** Distances of slices of X1 + X2, both uniform, by numerical integration over a slice and over the outcome. */
function sumDistances(slices: number): number[] {
  const overall = (y: number): number => (y < 1 ? (y * y) / 2 : 1 - (2 - y) ** 2 / 2);
  return Array.from({ length: slices }, (_, k) => {
    const inside = middles(k / slices, (k + 1) / slices, 20);
    const within = (y: number): number => mean(inside.map((x) => Math.min(1, Math.max(0, y - x))));
    return Math.max(...middles(0, 2, 1_000).map((y) => Math.abs(overall(y) - within(y))));
  });
}

const median = (list: readonly number[]): number => {
  const sorted = list.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
};

describe('PAWN', () => {
  const units = randomUnits(3, 4_000, 'pawn');
  const outcomes = evaluate({ factors: 3, of: (x) => x[0] + x[1] }, units);
  const truth = sumDistances(10);

  // By hand: at x the distance is max(x², (1 − x)²) / 2, so its mean is 7/24, its median 9/32, its largest 1/2.
  test('numerical integration agrees with the values computed by hand', () => {
    const fine = sumDistances(200);
    expect(mean(fine)).toBeCloseTo(7 / 24, 2);
    expect(median(fine)).toBeCloseTo(9 / 32, 2);
    expect(Math.max(...fine)).toBeCloseTo(0.5, 2);
  });

  test.each([
    ['mean', mean(truth)],
    ['median', median(truth)],
    ['max', Math.max(...truth)],
  ] as const)('the %s of the distances is that of the numerical integration', (statistic, expected) => {
    const { pawn } = pawnIndex({ factors: 3, units }, outcomes, { statistic });
    for (const one of pawn.slice(0, 2)) {
      expect(Math.abs(one.value - expected), `${one.value} for ${expected}`).toBeLessThan(4 * errorOf(one));
    }
  });

  test('the index is the median, mean or largest of the distances it shows', () => {
    const few = { factors: 3, units: units.subarray(0, 600) };
    for (const [statistic, over] of [
      ['median', median],
      ['mean', mean],
      ['max', (list: readonly number[]) => Math.max(...list)],
    ] as const) {
      const found = pawnIndex(few, outcomes.subarray(0, 200), { statistic, resamples: 20 });
      found.pawn.forEach(({ value }, j) => expect(value).toBeCloseTo(over([...found.distances[j]]), 12));
    }
  });

  test('the distances run from the low slices to the high', () => {
    const product = evaluate({ factors: 3, of: (x) => x[0] * (0.5 + x[1]) }, units);
    const [first] = pawnIndex({ factors: 3, units }, product, { resamples: 20 }).distances;
    const [low, high] = [0, 9];
    // At low x1 all outcomes are near 0: no overlap with most of the others; at the middle there is.
    expect(first[low]).toBeGreaterThan(first[4]);
    expect(first[high]).toBeGreaterThan(first[4]);
  });

  // The line is passed by 5 of 100 by definition, standard deviation 2.2; four of them: at most 14.
  test('a factor that does nothing passes the noise line about once in 20 samples', () => {
    let passed = 0;
    for (let k = 0; k < 25; k++) {
      const idle = randomUnits(4, 200, `idle ${k}`);
      const luck = randomUnits(1, 200, `luck ${k}`);
      const { pawn, noise } = pawnIndex({ factors: 4, units: idle }, luck);
      passed += pawn.filter(({ value }) => value > noise).length;
    }
    expect(passed).toBeGreaterThan(0);
    expect(passed).toBeLessThanOrEqual(14);
  });

  test('of two levels is half the distance between them, by hand', () => {
    // Level 0 gives 0, level 1 gives 1: each differs from the even mixture by ½ at 0.
    const { pawn, distances } = pawnIndex(
      { factors: 1, units: Float64Array.of(0, 1, 0, 1) },
      Float64Array.of(0, 1, 0, 1),
    );
    expect(pawn[0].value).toBe(0.5);
    expect([...distances[0].subarray(0, 2)]).toEqual([0.5, 0.5]);
    expect(distances[0][2]).toBeNaN();
  });
});

describe.each([
  [
    'delta',
    (units: Float64Array, y: Float64Array) => {
      const { delta, ...rest } = deltaIndex({ factors: 2, units }, y);
      return { list: delta, ...rest };
    },
  ],
  [
    'PAWN',
    (units: Float64Array, y: Float64Array) => {
      const { pawn, ...rest } = pawnIndex({ factors: 2, units }, y);
      return { list: pawn, ...rest };
    },
  ],
])('%s', (_name, index) => {
  const units = randomUnits(2, 200, 'corners');

  test('of an outcome that does not vary is 0', () => {
    for (const one of index(units, new Float64Array(200).fill(0.3)).list)
      expect(one).toEqual({ value: 0, low: 0, high: 0 });
  });

  test('leaves out points that failed, and says how many', () => {
    const y = evaluate({ factors: 2, of: (x) => x[0] }, units);
    const cut = index(units.subarray(20), y.subarray(10));
    y.fill(NaN, 0, 10);
    const { list, dropped, points } = index(units, y);
    expect({ dropped, points }).toEqual({ dropped: 10, points: 190 });
    expect(list).toEqual(cut.list);
  });

  test('of no point is NaN', () => {
    const { list } = index(new Float64Array(2), Float64Array.of(NaN));
    expect(list[0].value).toBeNaN();
  });

  test('refuses rows that do not match', () => {
    expect(() => index(units, new Float64Array(3))).toThrow('expected 3 points × 2 factors');
  });
});
