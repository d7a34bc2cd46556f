import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTyped, withShare } from '#ui';
import { anyMix } from '../arbitraries/anyState.ts';

describe('a number that is typed', () => {
  test('is taken to the last digit, with a point or a comma', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (value, comma) => {
        const text = comma ? String(value).replace('.', ',') : String(value);
        expect(readTyped(text, { min: 0, max: 1 })).toEqual({ status: 'read', value: value + 0 });
      }),
    );
    for (const text of ['0.25', '0,25', '.25', ',25', ' 0.25 ', '+0.25', '25e-2'])
      expect(readTyped(text, { min: 0, max: 1 })).toEqual({ status: 'read', value: 0.25 });
    expect(readTyped('-0', { min: 0, max: 1 })).toEqual({ status: 'read', value: 0 });
  });

  test('is never another one: what is no number, not whole or out of bounds is told apart', () => {
    for (const text of [
      '',
      ' ',
      'e',
      '-',
      '.',
      '0x10',
      '1_000',
      '1 000',
      '1.000,5',
      '1.000.000',
      '50%',
      '0.5.1',
      'NaN',
      'Infinity',
    ])
      expect(readTyped(text, { min: 0, max: 1e9 })).toEqual({ status: 'unreadable' });
    for (const text of ['1.000', '1,000', '12.0', '1e2', '0,5', '12.'])
      expect(readTyped(text, { min: 0, max: 1e9, whole: true })).toEqual({ status: 'notWhole' });
    for (const text of ['-1', '601', '1000'])
      expect(readTyped(text, { min: 0, max: 600, whole: true }).status).toBe('outside');
    expect(readTyped('012', { min: 0, max: 600, whole: true })).toEqual({ status: 'read', value: 12 });
    expect(readTyped('1e999', { min: 0, max: 1 }).status).toBe('outside');
  });

  test('of a share is kept in the mix, and the three still sum to 1', () => {
    const shares = fc.constantFrom('OA' as const, 'NPM' as const, 'NPG' as const);
    fc.assert(
      fc.property(anyMix, shares, fc.double({ min: 0, max: 1, noNaN: true }), (mix, logic, share) => {
        const set = Number(share.toPrecision(10));
        const next = withShare(mix, logic, set);
        expect(next[logic]).toBe(set);
        expect(next.OA + next.NPM + next.NPG).toBeCloseTo(1, 10);
        for (const one of [next.OA, next.NPM, next.NPG]) expect(one).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
