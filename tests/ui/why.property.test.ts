import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulate, STOCKS } from '#sim';
import { accountOf, townLedger } from '#runs';
import { WHY_LANGUAGES } from '#ui';
import { busy, townOf } from '../sim/towns.ts';

const MONTHS = 24;
const ledgers = ['1', '2', '3'].map((seed) => {
  const { ledger } = simulate(busy(townOf(6), { spinUpMonths: 12 }), {
    seed,
    months: MONTHS,
    citizens: 240,
    ledger: true,
  });
  if (ledger === null) throw new Error('expected a ledger, got none');
  return townLedger(ledger);
});

describe('the account of a stock', () => {
  test('adds up from the level at one month to that at another, whatever the months and runs', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STOCKS),
        fc.integer({ min: 0, max: MONTHS - 1 }),
        fc.integer({ min: 1, max: MONTHS }),
        fc.subarray(ledgers, { minLength: 1 }),
        (stock, from, length, runs) => {
          const account = accountOf(runs, stock, from, Math.min(MONTHS, from + length));
          if (account === null) throw new Error('expected an account, got none');
          const sum = account.lines.reduce((total, { mean }) => total + mean, account.start);
          // Lines below what the ledger promises are left out: at most twelve of them, each month.
          expect(Math.abs(sum - account.end)).toBeLessThan(12 * MONTHS * 1e-9);
          for (const { mean, low, high } of account.lines) {
            expect(low).toBeLessThanOrEqual(mean + 1e-12);
            expect(high).toBeGreaterThanOrEqual(mean - 1e-12);
          }
          const sizes = account.lines.map(({ mean }) => Math.abs(mean));
          expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        },
      ),
    );
  });

  test('is nothing without a run, or without a month between', () => {
    expect(accountOf([], 'trust', 0, 12)).toBeNull();
    expect(accountOf(ledgers, 'trust', 12, 12)).toBeNull();
    expect(accountOf(ledgers, 'trust', 0, MONTHS + 1)).toBeNull();
  });

  test('is, by hand, the mean of what two runs booked, with its range, the largest first', () => {
    const zero = new Float64Array(2);
    const run = (kept: readonly number[], slow: readonly number[], levels: readonly number[]) => ({
      months: 2,
      lines: {
        ...ledgers[0]?.lines,
        trust: { experience: Float64Array.from(kept), serviceTrust: Float64Array.from(slow), rounding: zero },
      },
      levels: { ...ledgers[0]?.levels, trust: Float64Array.from(levels) },
    });
    const runs = [run([0.1, 0.2], [-0.1, -0.1], [0.5, 0.5, 0.6]), run([0, 0.1], [-0.3, -0.4], [0.4, 0.1, -0.2])];
    const account = accountOf(runs, 'trust', 0, 2);
    expect(account?.start).toBeCloseTo(0.45, 12);
    expect(account?.end).toBeCloseTo(0.2, 12);
    expect(account?.lines.map(({ line }) => line)).toEqual(['serviceTrust', 'experience']);
    const [services, experience] = account?.lines ?? [];
    for (const [got, expected] of [
      [services?.mean, -0.45],
      [services?.low, -0.7],
      [services?.high, -0.2],
      [experience?.mean, 0.2],
      [experience?.low, 0.1],
      [experience?.high, 0.3],
    ])
      expect(got).toBeCloseTo(expected ?? NaN, 12);
    // One month alone.
    expect(accountOf(runs, 'trust', 1, 2)?.lines[0]?.mean).toBeCloseTo(-0.25, 12);
  });
});

test('every line of the ledger has a name in every language', () => {
  const lines = STOCKS.flatMap((stock) => Object.keys(ledgers[0]?.lines[stock] ?? {}));
  for (const { lines: names } of Object.values(WHY_LANGUAGES))
    expect(lines.filter((line) => names[line] === undefined)).toEqual([]);
});
