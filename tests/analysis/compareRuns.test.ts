import { describe, expect, test } from 'vitest';
import { comparePairs, compareRuns, countBest, medianRanks, quantileType7, sortedNumbers } from '#analysis';

describe('quantile, type 7', () => {
  // R: quantile(c(1, 2, 4, 8), c(0, .05, .25, .5, .95, 1)) gives 1, 1.15, 1.75, 3, 7.4, 8.
  test.each([
    [0, 1],
    [0.05, 1.15],
    [0.25, 1.75],
    [0.5, 3],
    [0.95, 7.4],
    [1, 8],
  ])('of 1, 2, 4, 8 at %d is %d, as in R', (share, expected) => {
    expect(quantileType7([1, 2, 4, 8], share)).toBeCloseTo(expected, 12);
  });

  test('of a single value is that value', () => {
    expect(quantileType7([3], 0.05)).toBe(3);
  });

  test('of nothing does not exist', () => {
    expect(quantileType7([], 0.5)).toBeNaN();
  });

  test('ordering drops what is not a number and compares as numbers, not as text', () => {
    expect([...sortedNumbers([10, NaN, 9, -1])]).toEqual([-1, 9, 10]);
  });
});

describe('ranks around the median', () => {
  // 20 coins: P(at most 5 heads) = 21,700 / 1,048,576 = 0.0207; at most 6: 0.0577. So 5 values may lie outside at each end.
  test('of 20 values are the 6th from below and the 6th from above', () => {
    expect(medianRanks(20, 0.9)).toEqual([5, 14]);
  });

  // 5 coins: P(no head) = 1/32 = 0.03125, within 0.05; P(at most 1) = 6/32, outside.
  test('of 5 values are the smallest and the largest', () => {
    expect(medianRanks(5, 0.9)).toEqual([0, 4]);
  });

  // 4 coins: P(no head) = 1/16 = 0.0625 > 0.05.
  test('of 4 values do not exist at 90%', () => {
    expect(medianRanks(4, 0.9)).toBeNull();
  });

  test('of no value do not exist', () => {
    expect(medianRanks(0, 0.9)).toBeNull();
  });

  // Normal approximation: 5,000 − 1.645 · 50 = 4,918.
  test('of 10,000 values are found without overflow', () => {
    const [low, high] = medianRanks(10_000, 0.9) ?? [NaN, NaN];
    expect(Math.abs(low - 4_917)).toBeLessThanOrEqual(1);
    expect(low + high).toBe(9_999);
  });
});

describe('paired differences', () => {
  const twice = (five: readonly number[]): readonly number[] => [...five, ...five];
  const baseline = twice([10, 20, 30, 40, 50]);
  const values = twice([11, 22, 33, 41, 55]); // differences 1, 2, 3, 1, 5, twice: the interval runs from the 2nd to the 9th of ten

  test('have the median, the interval and the counts computed by hand', () => {
    expect(comparePairs(values, baseline, 1)).toEqual({
      pairs: 10,
      median: 2,
      low: 1,
      high: 5,
      ahead: 10,
      behind: 0,
      level: 0,
      verdict: 'ahead',
    });
  });

  test('turn round where lower is better', () => {
    expect(comparePairs(values, baseline, -1)).toMatchObject({ median: 2, ahead: 0, behind: 10, verdict: 'behind' });
  });

  test('are higher or lower, not better or worse, where it depends', () => {
    expect(comparePairs(values, baseline, 0).verdict).toBe('higher');
    expect(comparePairs(baseline, values, 0).verdict).toBe('lower');
  });

  test('count exactly level pairs as neither, and against agreement', () => {
    const pairs = comparePairs(twice([1, 1, 1, 2, 2]), twice([1, 1, 1, 1, 1]), 1);
    expect(pairs).toMatchObject({ ahead: 4, behind: 0, level: 6, verdict: 'none' });
  });

  test('that agree in 3 of 4 pairs are clear, in fewer not', () => {
    const zero = new Array<number>(20).fill(0);
    const ahead = (count: number): number[] => zero.map((_, r) => (r < count ? 1 : -1));
    expect(comparePairs(ahead(15), zero, 1).verdict).toBe('ahead');
    expect(comparePairs(ahead(14), zero, 1).verdict).toBe('none');
    expect(comparePairs(ahead(5), zero, 1).verdict).toBe('behind');
  });

  // 10 coins: P(at most 1 head) = 11/1024, at most 2: 56/1024 = 0.055 > 0.05. So the interval runs from the 2nd to the 9th.
  test('that agree in 8 of 10 pairs are not clear: the interval still holds 0', () => {
    const zero = new Array<number>(10).fill(0);
    const pairs = comparePairs([-2, -1, 3, 4, 5, 6, 7, 8, 9, 10], zero, 1);
    expect(pairs).toMatchObject({ ahead: 8, low: -1, high: 9, verdict: 'none' });
  });

  test('leave out pairs in which one has no value', () => {
    expect(comparePairs([1, NaN, 3, 4, 5, 6, 7], [0, 0, NaN, 0, 0, 0, 0], 1)).toMatchObject({ pairs: 5, median: 5 });
  });

  test('of fewer than ten pairs decide nothing, of fewer than five have no interval', () => {
    const nine = new Array<number>(9).fill(1);
    expect(
      comparePairs(
        nine,
        nine.map(() => 0),
        1,
      ),
    ).toMatchObject({ ahead: 9, low: 1, verdict: 'few' });
    const pairs = comparePairs([1, 1, 1, 1], [0, 0, 0, 0], 1);
    expect(pairs).toMatchObject({ ahead: 4, verdict: 'few' });
    expect(pairs.low).toBeNaN();
  });

  test('of equal runs are the same', () => {
    expect(comparePairs(baseline, baseline, 1)).toMatchObject({ median: 0, level: 10, verdict: 'same' });
  });

  test('are sharper than the levels when chance strikes both alike', () => {
    const luck = [-0.3, 0.4, 0.1, -0.5, 0.2, 0.6];
    const [, better] = compareRuns(
      [
        { strategy: 'a', values: luck },
        { strategy: 'b', values: luck.map((value) => value + 0.01) },
      ],
      1,
    );
    expect(better.low).toBeLessThan(-0.4);
    expect(better.difference?.low).toBeCloseTo(0.01, 12);
    expect(better.difference?.ahead).toBe(6);
  });
});

describe('a comparison of strategies', () => {
  const strategies = [
    { strategy: 'a', values: [1, 2, 3, 4, 5] },
    { strategy: 'b', values: [2, 3, 4, 5, 6] },
    { strategy: 'c', values: [9, 1, 1, 1, 6] },
  ];

  test('takes the first as baseline, which has no difference to itself', () => {
    const [a, b] = compareRuns(strategies, 1);
    expect(a).toEqual({ strategy: 'a', runs: 5, median: 3, low: 1.2, high: 4.8, difference: null });
    expect(b.difference?.median).toBe(1);
  });

  test('takes another baseline when it is named', () => {
    const [a, b] = compareRuns(strategies, 1, 'b');
    expect(a.difference?.median).toBe(-1);
    expect(b.difference).toBeNull();
  });

  test('refuses a baseline that is not among them', () => {
    expect(() => compareRuns(strategies, 1, 'd')).toThrow('against: expected one of the strategies, got d');
  });

  test('counts the replicates each alone is best in; shared first places go to nobody', () => {
    expect(countBest(strategies, 1)).toEqual([0, 3, 1]);
    expect(countBest(strategies, -1)).toEqual([2, 0, 3]);
  });
});
