import { describe, expect, test } from 'vitest';
import { clusterMean, pairedDifferences, studentQuantile, summariseOutcome } from '#analysis';
import { randomUnits } from './testFunctions.ts';

describe('quantiles of Student’s t', () => {
  // Tables, two-sided 95%.
  test.each([
    [1, 12.7062],
    [2, 4.3027],
    [3, 3.1824],
    [5, 2.5706],
    [10, 2.2281],
    [30, 2.0423],
    [121, 1.9798],
    [1_000_000, 1.96],
  ])('with %d degrees of freedom: %d', (degrees, expected) => {
    expect(studentQuantile(0.95, degrees)).toBeCloseTo(expected, 3);
  });

  test('at 99% with 7 degrees: 3.4995; with none: NaN', () => {
    expect(studentQuantile(0.99, 7)).toBeCloseTo(3.4995, 4);
    expect(studentQuantile(0.95, 0)).toBeNaN();
  });
});

describe('a mean over points with replicates', () => {
  test('has the error and variances computed by hand', () => {
    // Points 2 and 6 on average, each ± 1: between mean squares 16, within 2, two runs each.
    expect(clusterMean([1, 3, 5, 7], [8, 8, 9, 9])).toEqual({
      runs: 4,
      points: 2,
      mean: 4,
      standardError: 2,
      betweenVariance: 7,
      withinVariance: 2,
    });
  });

  test('without replicates is s / √n', () => {
    const { standardError, withinVariance, betweenVariance } = clusterMean([1, 2, 4, 9]);
    expect(standardError).toBeCloseTo(Math.sqrt(38 / 3 / 4), 12);
    expect([withinVariance, betweenVariance]).toEqual([NaN, NaN]);
  });

  test('is not known better for repeating the same runs', () => {
    const once = clusterMean([1, 2, 4, 9], [0, 1, 2, 3]);
    const thrice = clusterMean([1, 1, 1, 2, 2, 2, 4, 4, 4, 9, 9, 9], [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3]);
    expect(thrice.standardError).toBeCloseTo(once.standardError, 12);
    expect(thrice.withinVariance).toBe(0);
    expect(thrice.betweenVariance).toBeCloseTo(38 / 3, 12);
  });

  test('of unequal groups has the variances computed by hand', () => {
    // 0, 2 | 4: within 2; mean 2, between (2·1 + 1·4) / 1 = 6; typical size 3 − 5/3 = 4/3; (6 − 2) / (4/3) = 3.
    expect(clusterMean([0, 2, 4], [1, 1, 2])).toMatchObject({ betweenVariance: 3, withinVariance: 2 });
  });

  test('of one point has no error, of no run no mean', () => {
    expect(clusterMean([1, 2], [5, 5])).toMatchObject({ mean: 1.5, standardError: NaN });
    expect(clusterMean([NaN])).toMatchObject({ runs: 0, points: 0, mean: NaN, standardError: NaN });
  });

  test('refuses points that do not match', () => {
    expect(() => clusterMean([1, 2], [1])).toThrow('expected one for each of 2 runs');
  });
});

/** 12 points of 4 replicates; a point's level is uniform on 0 to 1, luck on 0 to ½: mean 0.75. */
function sweep(seed: string, points = 12, replicates = 4): { values: Float64Array; points: Float64Array } {
  const levels = randomUnits(1, points, `${seed}/levels`);
  const luck = randomUnits(replicates, points, `${seed}/luck`);
  return {
    values: luck.map((one, run) => levels[Math.floor(run / replicates)] + one / 2),
    points: luck.map((_, run) => Math.floor(run / replicates)),
  };
}

/** 400 trials of 95%: 380, standard deviation 4.4; four of them. */
const [FEWEST, MOST] = [362, 398];

describe('a summary', () => {
  test('of 1 to 5 is the one computed by hand', () => {
    const found = summariseOutcome(Float64Array.of(5, NaN, 1, 4, 2, 3), undefined, { quantiles: [0, 0.5, 0.9, 1] });
    expect(found).toMatchObject({ runs: 5, failed: 1, mean: 3, sd: Math.sqrt(2.5) });
    expect(found.quantiles.map(({ value }) => value)).toEqual([1, 3, 4.6, 5]);
    expect(found.high - 3).toBeCloseTo(2.7764 * Math.sqrt(0.5), 3);
    // 3 of 5 up to the median: standard error of the share √(1.2 / 4 / 5) = 0.2449; two of them along 4 steps of 1, halved.
    expect(found.quantiles[1].standardError).toBeCloseTo(4 * Math.sqrt(0.06), 12);
    // 0.9 ± 0.2 leaves the sample: five points cannot tell.
    expect(found.quantiles[2].standardError).toBeNaN();
    expect(found.quantiles[3].standardError).toBeNaN();
  });

  test('has 95% intervals of the mean that hold it about 95 times of 100, though replicates are alike', () => {
    let held = 0;
    for (let k = 0; k < 400; k++) {
      const { values, points } = sweep(`mean ${k}`);
      const { low, high } = summariseOutcome(values, points, { quantiles: [0.5] });
      held += Number(low <= 0.75 && 0.75 <= high);
    }
    expect(held).toBeGreaterThanOrEqual(FEWEST);
    expect(held).toBeLessThanOrEqual(MOST);
  });

  test('taken as if every run were a point of its own would hold it far less often', () => {
    let held = 0;
    for (let k = 0; k < 400; k++) {
      const { low, high } = summariseOutcome(sweep(`mean ${k}`).values, undefined, { quantiles: [0.5] });
      held += Number(low <= 0.75 && 0.75 <= high);
    }
    expect(held).toBeLessThan(FEWEST);
  });

  // Median 0.75 by symmetry.
  test.each([[0.5, 0.75]])('has standard errors of the %d quantile that fit how it varies', (share, truth) => {
    let held = 0;
    for (let k = 0; k < 400; k++) {
      const { values, points } = sweep(`quantile ${k}`, 60, 3);
      const [{ value, standardError }] = summariseOutcome(values, points, { quantiles: [share] }).quantiles;
      held += Number(Math.abs(value - truth) <= 1.96 * standardError);
    }
    expect(held).toBeGreaterThanOrEqual(FEWEST);
    expect(held).toBeLessThanOrEqual(MOST);
  });

  test('finds the variance between points and within: 1/12 and 1/48', () => {
    const { values, points } = sweep('variances', 2_000, 3);
    const { betweenVariance, withinVariance } = summariseOutcome(values, points);
    // Variance of an estimated variance of a uniform number: σ⁴ (9/5 − 1) / n, so 4 standard errors are 8% and 4.6%, with the rest 10%.
    expect(Math.abs(betweenVariance * 12 - 1)).toBeLessThan(0.1);
    expect(Math.abs(withinVariance * 48 - 1)).toBeLessThan(0.1);
  });

  test('of nothing is NaN and says how many failed', () => {
    expect(summariseOutcome(Float64Array.of(NaN, NaN))).toMatchObject({
      runs: 0,
      failed: 2,
      mean: NaN,
      sd: NaN,
      low: NaN,
    });
  });
});

describe('paired differences', () => {
  test('have the mean, interval, shares and sign computed by hand, beside what comparePairs says', () => {
    const found = pairedDifferences({ values: [11, 22, 33, 41, 55], baseline: [10, 20, 30, 40, 50], better: 1 });
    // Differences 1, 2, 3, 1, 5: mean 2.4, s² = 2.8, standard error √0.56, t(4) = 2.7764.
    expect(found).toMatchObject({
      pairs: 5,
      median: 2,
      verdict: 'few',
      shareAhead: 1,
      shareBehind: 0,
      shareLevel: 0,
      sign: 1,
      dropped: 0,
    });
    expect(found.mean).toBeCloseTo(2.4, 12);
    expect(found.meanLow).toBeCloseTo(2.4 - 2.7764 * Math.sqrt(0.56), 3);
    expect(found.meanHigh).toBeCloseTo(2.4 + 2.7764 * Math.sqrt(0.56), 3);
    // Variances: difference 2.8, arms 287.8 and 250.
    expect(found.noiseLeft).toBeCloseTo(2.8 / 537.8, 12);
  });

  test('turn round where lower is better, but not the sign', () => {
    const arms = { values: [1, 2, 3, 4], baseline: [0, 0, 4, 0] };
    expect(pairedDifferences({ ...arms, better: -1 })).toMatchObject({ shareAhead: 0.25, shareBehind: 0.75, sign: 0 });
    expect(pairedDifferences({ values: [5, 6, 5], baseline: [1, 2, 1.5], better: -1 }).sign).toBe(1);
  });

  test('of one point with many replicates decide nothing about the mean', () => {
    expect(pairedDifferences({ values: [2, 2, 2], baseline: [1, 1, 1], points: [4, 4, 4], better: 1 })).toMatchObject({
      mean: 1,
      meanLow: NaN,
      sign: NaN,
    });
  });

  test('leave out rows in which an arm failed', () => {
    const found = pairedDifferences({ values: [1, NaN, 3, Infinity], baseline: [0, 0, NaN, 0], better: 1 });
    expect(found).toMatchObject({ pairs: 1, dropped: 3, mean: 1 });
  });

  test('of equal arms are level and have no sign', () => {
    expect(pairedDifferences({ values: [1, 2, 3], baseline: [1, 2, 3], better: 1 })).toMatchObject({
      mean: 0,
      sign: 0,
      shareLevel: 1,
      noiseLeft: 0,
    });
  });

  test('of arms of different length are refused', () => {
    expect(() => pairedDifferences({ values: [1], baseline: [1, 2], better: 1 })).toThrow('expected 1 rows');
  });
});
