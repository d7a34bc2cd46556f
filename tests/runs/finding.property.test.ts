import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AGREEMENT, comparePairs, FEWEST_PAIRS } from '#analysis';
import { fifthFindings, findingOf, MAIN_METRICS } from '#runs';
import { METRIC_NAMES, METRICS, smallestDifference, type MetricName } from '#sim';

const better = fc.constantFrom(-1 as const, 0 as const, 1 as const);
const value = fc.oneof(
  { weight: 8, arbitrary: fc.double({ min: -3, max: 3, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(NaN) },
);
const pairs = fc.array(fc.tuple(value, value), { maxLength: 40 });
const outcome = fc.constantFrom<string>(...METRIC_NAMES, 'an own outcome');

describe('a finding', () => {
  test('is told only when enough pairs agree and the interval excludes 0, or when it is known to be too small to matter', () => {
    fc.assert(
      fc.property(outcome, better, pairs, (name, way, rows) => {
        const paired = comparePairs(
          rows.map(([mine]) => mine),
          rows.map(([, theirs]) => theirs),
          way,
        );
        const found = findingOf({ outcome: name, month: 12, better: way }, paired);
        const known = rows.filter(([mine, theirs]) => !Number.isNaN(mine - theirs));
        expect(found.pairs).toBe(known.length);
        if (known.length === 0) expect(found.telling).toBe('unknown');
        else if (known.length < FEWEST_PAIRS) expect(found.telling).toBe('few');
        const { median, low, high } = found.difference;
        const above = known.filter(([mine, theirs]) => mine > theirs).length;
        const below = known.filter(([mine, theirs]) => mine < theirs).length;
        if (found.telling !== 'told') {
          expect([found.direction, found.good, found.size]).toEqual([0, 0, null]);
          return;
        }
        const agree = Math.max(above, below) / known.length >= AGREEMENT && (low > 0 || high < 0);
        if (!agree) expect(found.size).toBe('same');
        if (found.size === 'same') expect(found.direction).toBe(0);
        else {
          expect(found.direction).toBe(Math.sign(median));
          expect(found.good).toBe(found.direction * way === 0 ? 0 : found.direction * way);
          expect(found.agreeing).toBe(median > 0 ? above : below);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('is of a size that counts in what matters, whatever the spread of the runs', () => {
    const metric = fc.constantFrom<MetricName>(...METRIC_NAMES);
    fc.assert(
      fc.property(
        metric,
        fc.double({ min: 0.1, max: 20, noNaN: true }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        (name, times, spread) => {
          const { value: matters } = smallestDifference(name);
          // Under the same chance both arms move alike, however far.
          const base = Array.from({ length: 10 }, (_, r) => 100 + spread * Math.sin(r));
          const lifted = base.map((one) => one + times * matters);
          const { size, telling } = findingOf({ outcome: name, month: 0, better: 1 }, comparePairs(lifted, base, 1));
          expect(telling).toBe('told');
          const near = [1, 4, 10].some((edge) => Math.abs(times - edge) < 1e-6 / matters);
          if (!near) expect(size).toBe(times < 1 ? 'same' : times < 4 ? 'slight' : times < 10 ? 'clear' : 'large');
        },
      ),
    );
  });

  test('waits while runs are still to come, however sure the others are', () => {
    const paired = comparePairs(new Array<number>(20).fill(1), new Array<number>(20).fill(0), 1);
    expect(findingOf({ outcome: 'needMet', month: 12, better: 1, missing: 1 }, paired).telling).toBe('waiting');
    expect(findingOf({ outcome: 'needMet', month: 12, better: 1 }, paired).telling).toBe('told');
  });

  test('of an own outcome has a direction and no size', () => {
    const paired = comparePairs(new Array<number>(20).fill(1), new Array<number>(20).fill(0), 0);
    expect(findingOf({ outcome: 'mine', month: 12, better: 0 }, paired)).toMatchObject({
      telling: 'told',
      direction: 1,
      good: 0,
      size: null,
    });
  });
});

test('every metric has a smallest difference that matters, with a reason, inside its range', () => {
  for (const name of METRIC_NAMES) {
    const { value: matters, because } = smallestDifference(name);
    const [low, high] = METRICS[name].range;
    expect(matters, name).toBeGreaterThan(0);
    expect(matters, name).toBeLessThan((high - low) / 10);
    expect(because, name).not.toBe('');
  }
  expect(MAIN_METRICS.length).toBe(new Set(MAIN_METRICS).size);
});

test('who gains less is said of the most against the least deprived fifth, whatever the others do', () => {
  const runs = 12;
  const flat = (by: number) => new Array<number>(runs).fill(by);
  const of = { outcome: 'trust', month: 12, better: 1 as const };
  const found = fifthFindings(
    of,
    (fifth) => flat([0.1, -0.2, 0, 0.3, 0.05][fifth]),
    () => flat(0),
  );
  expect(found.fifths.map(({ good }) => good)).toEqual([1, -1, 0, 1, 1]);
  expect(found.most).toMatchObject({ good: -1, agreeing: runs, pairs: runs });
  expect(found.most.difference.median).toBeCloseTo(-0.05, 12);
});
