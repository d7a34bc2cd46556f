import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openAtlas } from '#scenarios/node';
import type { Place, Result } from '#sim';
import { readTarget, readTargetsFile, resolveTargets, type TargetReading } from '#validation';
import { plain, TINY } from './tiny.ts';

const FOLDER = fileURLToPath(new URL('../../../research/calibration/', import.meta.url));

function refused(changes: Record<string, unknown>): readonly string[] {
  const resolved = resolveTargets({ ...plain(TINY), ...changes }, openAtlas());
  return resolved.ok ? [] : resolved.issues.map(({ field, got, hint = '' }) => `${field}: ${got} ${hint}`.trim());
}

describe('targets files', () => {
  test.each(readdirSync(FOLDER).filter((name) => name.endsWith('.yaml')))(
    '%s, as it ships, is right and fits only what may be fitted',
    (name) => {
      const read = readTargetsFile(`${FOLDER}${name}`);
      expect(read.ok ? [] : read.issues).toEqual([]);
      const patterns = read.ok ? new Set(read.value.targets.map(({ pattern }) => pattern)) : new Set();
      const MAY_BE_FITTED = {
        'norway.yaml': ['P1', 'P2', 'P3', 'P5', 'P6', 'P27'],
        'denmark.yaml': ['P1', 'P3', 'P5', 'P27'],
        'england.yaml': ['P1', 'P3', 'P5'],
        'england-economy.yaml': ['P33', 'P34'],
      };
      expect([...patterns]).toEqual(MAY_BE_FITTED[name as keyof typeof MAY_BE_FITTED]);
    },
  );

  test('every problem of the structure is told at once, with the nearest name', () => {
    expect(
      refused({
        citizens: 10.5,
        serch: {},
        targets: [{ pattern: 'P1', name: 'share', metric: 'participatoin', band: [0, 'much'], source: 'x', mnths: 3 }],
        coefficients: { always: ['acceptBas'] },
      }),
    ).toEqual([
      'citizens: 10.5',
      'targets[0].metric: "participatoin" did you mean participation',
      'targets[0].band[1]: "much"',
      'targets[0].mnths: mnths did you mean months',
      'coefficients.always[0]: "acceptBas" did you mean acceptBase',
      'serch: serch did you mean search',
    ]);
  });

  test('every rule that binds several settings is told at once', () => {
    expect(
      refused({
        place: 'Atlantis',
        targets: [
          { pattern: 'P1', name: 'a', arm: 'baselin', metric: 'trust', months: [1, 2], band: [0, 1], source: 'x' },
          { pattern: 'P1', name: 'b', metric: 'trust', months: [12, 60], band: [1, 0], source: 'x' },
          { pattern: 'P1', name: 'c', metric: 'trust', reduce: 'drift', months: 3, band: [0, null], source: 'x' },
        ],
        coefficients: { always: ['acceptPay', 'trustMean', 'acceptBase', 'acceptBase'] },
      }).map((text) => text.split(':')[0]),
    ).toEqual([
      'place',
      'targets[0].arm',
      'targets[1].months',
      'targets[1].band',
      'targets[1].scale',
      'targets[2].months',
      'targets[2].scale',
      'coefficients.always[0]',
      'coefficients.always[1]',
      'coefficients.always[3]',
    ]);
  });

  test('an arm may not set a coefficient that is to be calibrated, nor stand in another country', () => {
    const base = { extends: 'hybrid-by-default', parameters: { acceptBase: -0.5 } };
    expect(refused({ arms: { baseline: { base }, other: { base: { country: 'england' } } } })).toEqual([
      'arms.baseline.base: -0.5',
      'arms.other.base: england',
    ]);
  });
});

describe('readings', () => {
  const series = { trust: Float64Array.of(1, 5, 3, 4, 8), hours: Float64Array.of(2, 2, 2, 2, 2) };
  const place = {
    codes: ['a', 'b', 'c', 'd', 'e'],
    adults: [100, 100, 100, 100, 100],
    deprivation: [0.9, 0.1, 0.5, 0.4, 0.6],
  };
  const byNeighbourhood = {
    // Month by month; the most deprived is a, the least b.
    hours: Float64Array.of(1, 2, 9, 9, 9, 3, 2, 9, 9, 9),
    participation: Float64Array.of(0.5, 0.5, 9, 9, 9, 0.5, 1, 9, 9, 9),
  };
  const result = { series, byNeighbourhood } as unknown as Pick<Result, 'series' | 'byNeighbourhood'>;
  const read = (reading: Partial<TargetReading>): number =>
    readTarget(result, place as unknown as Place, {
      metric: 'trust',
      areas: 'municipality',
      reduce: 'median',
      months: [1, 4],
      ...reading,
    });

  test('median, mean, one month, and change per year', () => {
    expect(read({})).toBe(4.5);
    expect(read({ reduce: 'mean' })).toBe(5);
    expect(read({ reduce: 'at', months: [2, 2] })).toBe(3);
    expect(read({ reduce: 'drift', months: [0, 4] })).toBe(21);
  });
  test('divided by one metric, less another', () => {
    expect(read({ per: 'hours' })).toBe(2.25);
    expect(read({ less: 'hours' })).toBe(2.5);
  });
  test('fifths are put together from neighbourhoods, by deprivation', () => {
    const months = [0, 1] as const;
    expect(read({ metric: 'hours', areas: 'fifths', reduce: 'at', months: [0, 0] })).toBe(0.5);
    expect(read({ metric: 'hours', areas: 'fifths', reduce: 'mean', months })).toBe(1);
    // (1 ÷ .5) ÷ (2 ÷ .5) and (3 ÷ .5) ÷ (2 ÷ 1).
    expect(read({ metric: 'hours', per: 'participation', areas: 'fifths', reduce: 'mean', months })).toBe(
      (0.5 + 3) / 2,
    );
  });
  test('a fifth that ends inside a neighbourhood takes its share of it', () => {
    const uneven = { codes: ['a', 'b', 'c'], adults: [10, 45, 45], deprivation: [0, 0.5, 1] };
    const hours = Float64Array.of(1, 3, 5);
    const value = readTarget({ series, byNeighbourhood: { hours } } as never, uneven as unknown as Place, {
      metric: 'hours',
      areas: 'fifths',
      reduce: 'at',
      months: [0, 0],
    });
    // Least deprived 20 of 100: all of a and 10 of b, mean 2; most deprived: 20 of c, mean 5.
    expect(value).toBe(2.5);
  });
});
