import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRun } from '../arbitraries/anyRun.ts';
import { runChecked } from './runChecked.ts';
import { townOf } from './towns.ts';
import { FULL } from '../full.ts';

/** One neighbourhood, two, some, and so many that a neighbourhood has one or two citizens. */
const PLACES = [townOf(1), townOf(2), townOf(6), townOf(30)];

describe('after every month', () => {
  test(
    'nobody and nothing is in two places, out of bounds or lost, whatever the scenario',
    { timeout: 600_000 },
    () => {
      fc.assert(
        fc.property(anyRun(PLACES, { months: 24, citizens: 100 }), ({ scenario, options }) => {
          const { world } = runChecked(scenario, options);
          expect(world.month).toBe(options.months);
        }),
        { numRuns: FULL ? 3000 : 70, seed: 2026 },
      );
    },
  );
});
