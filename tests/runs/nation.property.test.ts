import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { combiningOf, groupFindings, rankedPlaces } from '#runs';
import { METRIC_NAMES } from '#sim';

const GROUPS = 4;
const anyPlace = fc.record({
  adults: fc.integer({ min: 50, max: 900_000 }),
  group: fc.integer({ min: 0, max: GROUPS - 1 }),
  now: fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
  before: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000) },
    { weight: 1, arbitrary: fc.constant(NaN) },
  ),
});

describe('groups of places', () => {
  test('add up to the nation: places, adults, sides and sums, and their means weighted by adults to its mean', () => {
    fc.assert(
      fc.property(fc.array(anyPlace, { minLength: 1, maxLength: 60 }), (places) => {
        const adults = places.map((place) => place.adults);
        const sumsOf = (key: 'now' | 'before') => ({
          sums: places.map((place) => place[key] * place.adults),
          weights: adults,
        });
        const [nation, ...groups] = groupFindings(
          { outcome: 'participation', now: sumsOf('now'), before: sumsOf('before') },
          { groupOf: places.map(({ group }) => group), groups: GROUPS, adults, confidence: 0.95, times: 1 },
        );
        expect(groups).toHaveLength(GROUPS);
        const known = places.filter(({ before }) => !Number.isNaN(before));
        expect(nation.places).toBe(known.length);
        const add = (of: (one: typeof nation) => number): number => groups.reduce((sum, one) => sum + of(one), 0);
        expect(add((one) => one.places)).toBe(nation.places);
        expect(add((one) => one.adults)).toBe(nation.adults);
        expect(nation.adults).toBe(known.reduce((sum, place) => sum + place.adults, 0));
        for (const side of ['ahead', 'level', 'behind'] as const)
          expect(add((one) => one.sides?.[side] ?? NaN)).toBe(nation.sides?.[side]);
        if (known.length === 0) return;
        const mean = (of: (one: typeof nation) => number): number =>
          add((one) => (one.places === 0 ? 0 : one.adults * of(one))) / nation.adults;
        expect(mean((one) => one.mean)).toBeCloseTo(nation.mean, 9);
        expect(mean((one) => one.baseline)).toBeCloseTo(nation.baseline, 9);
        expect(mean((one) => one.told)).toBeCloseTo(nation.told, 9);
        expect(nation.total?.now).toBeCloseTo(nation.mean * nation.adults, 3);
        expect(add((one) => one.total?.difference ?? NaN)).toBeCloseTo(nation.total?.difference ?? NaN, 3);
        const ranked = rankedPlaces(nation, 1);
        expect(ranked).toHaveLength(known.length);
        for (const [n, place] of ranked.slice(1).entries())
          expect(nation.byPlace[place]).toBeLessThanOrEqual(nation.byPlace[ranked[n]]);
      }),
    );
  });
});

describe('how a metric of places becomes one of all', () => {
  test('a share of those active counts by them where they are recorded, and is not exact where they are not', () => {
    expect(combiningOf('strained', ['strained', 'participation'])).toEqual({
      by: 'participation',
      isExact: true,
      total: null,
    });
    expect(combiningOf('strained', ['strained'])).toEqual({ by: 'adults', isExact: false, total: null });
  });

  test('what is so much of each adult has a sum; levels, ratios and own outcomes have none', () => {
    expect(combiningOf('burnouts', [])).toEqual({
      by: 'adults',
      isExact: true,
      total: { unit: 'a month', times: 0.001 },
    });
    expect(combiningOf('leverCost', []).total).toEqual({ unit: 'pounds a year', times: 1 });
    expect(combiningOf('trust', [])).toEqual({ by: 'adults', isExact: true, total: null });
    for (const name of [
      'pseudoShare',
      'engagementGap',
      'engagementGapPoints',
      'equity',
      'costPerNeedMet',
      'ownOutcome',
    ])
      expect(combiningOf(name, [])).toEqual({ by: 'adults', isExact: false, total: null });
    // Of no ratio a sum is told.
    const summed = METRIC_NAMES.filter((name) => combiningOf(name, METRIC_NAMES).total !== null);
    expect(summed.filter((name) => /gap|ratio|share$/i.test(name))).toEqual([]);
  });
});
