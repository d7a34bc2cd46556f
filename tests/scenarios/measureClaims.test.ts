import { expect, test } from 'vitest';
import type { MeasuredClaim } from '#scenarios';
import { hasWideMargin, judgeClaim } from './measureClaims.ts';

const BECAUSE = { because: 'a test', sources: [], key: 'a test', measured: null, holds: false, month: 120 } as const;
const band: MeasuredClaim = { ...BECAUSE, metric: 'gini', between: [0.6, 0.8] };
const lower: MeasuredClaim = { ...BECAUSE, metric: 'trust', comparedWith: 'hybrid-by-default', direction: 'lower' };

test('a band holds when the median lies in it, ends included', () => {
  expect(judgeClaim(band, { values: [0.1, 0.6, 0.9], against: null })).toMatchObject({
    median: 0.6,
    agree: 1,
    holds: true,
  });
  expect(judgeClaim(band, { values: [0.1, 0.59, 0.7], against: null })).toMatchObject({ agree: 1, holds: false });
});

test('a comparison of five seeds holds only when all five agree', () => {
  const base = [5, 5, 5, 5, 5];
  expect(judgeClaim(lower, { values: [4, 3, 4, 4.9, 4], against: base })).toMatchObject({ agree: 5, holds: true });
  expect(judgeClaim(lower, { values: [4, 3, 4, 5, 4], against: base })).toMatchObject({ agree: 4, holds: false });
  expect(judgeClaim(lower, { values: [6, 6, 6, 6, 6], against: base })).toMatchObject({ agree: 0, holds: false });
});

test('a comparison pairs seed with seed', () => {
  const against = [1, 2, 3, 4, 5, 6, 7];
  const values = against.map((value) => value - 0.01);
  expect(judgeClaim(lower, { values, against }).median).toBeCloseTo(-0.01);
  expect(judgeClaim(lower, { values, against }).holds).toBe(true);
});

test('a seed without a value does not count, and a claim without values does not hold', () => {
  const none = [NaN, NaN, NaN, NaN, NaN];
  expect(judgeClaim(lower, { values: none, against: [1, 1, 1, 1, 1] })).toMatchObject({ seeds: 0, holds: false });
  expect(judgeClaim(band, { values: none, against: null })).toMatchObject({ seeds: 0, holds: false });
  expect(judgeClaim(band, { values: [0.7, NaN], against: null })).toMatchObject({ seeds: 1, holds: true });
});

test('the margin is wide when every seed agrees or none does', () => {
  const judged = { median: 0, low: 0, high: 0, holds: true };
  expect(hasWideMargin({ ...judged, seeds: 20, agree: 20 })).toBe(true);
  expect(hasWideMargin({ ...judged, seeds: 20, agree: 0 })).toBe(true);
  expect(hasWideMargin({ ...judged, seeds: 20, agree: 19 })).toBe(false);
  expect(hasWideMargin({ ...judged, seeds: 0, agree: 0 })).toBe(false);
});
