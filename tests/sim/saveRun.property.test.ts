import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createRun,
  finish,
  restoreRun,
  saveRun,
  simulate,
  step,
  type Result,
  type Run,
  type RunOptions,
  type Scenario,
} from '#sim';
import { anyRun } from '../arbitraries/anyRun.ts';
import { busy, townOf } from './towns.ts';
import { FULL } from '../full.ts';

/** Five hundred runs of everything take minutes on a busy machine. */
const LONG = { timeout: 600_000 };
const EVERYTHING = { ledger: true, frames: true, follow: [0, 1, 2, 20, 40] };

/** Runs to the end, but through bytes after each of some months. */
function interrupted(scenario: Scenario, options: RunOptions, after: readonly number[]): Result {
  let run: Run = createRun(scenario, options);
  for (;;) {
    if (after.includes(run.world.month)) run = restoreRun(saveRun(run));
    if (run.world.month >= run.months) return finish(run);
    step(run);
  }
}

describe('a run saved between two months', () => {
  test('goes on bit-identically, with ledger, frames, diary and neighbourhoods, whatever the scenario', LONG, () => {
    const places = [townOf(1), townOf(6)];
    fc.assert(
      fc.property(
        anyRun(places, { months: 20, citizens: 80 }),
        fc.array(fc.nat(20), { maxLength: 3 }),
        ({ scenario, options }, after) => {
          const whole = simulate(scenario, { ...options, ...EVERYTHING });
          const broken = interrupted(scenario, { ...options, ...EVERYTHING }, after);
          expect(broken).toEqual(whole);
        },
      ),
      { numRuns: FULL ? 500 : 8, seed: 2026 },
    );
  });

  test(
    'holds nothing of what a month writes down for itself, and no month reads what another wrote there',
    LONG,
    () => {
      fc.assert(
        fc.property(anyRun([townOf(1), townOf(6)], { months: 20, citizens: 80 }), ({ scenario, options }) => {
          const run = createRun(scenario, { ...options, ...EVERYTHING });
          do {
            const bytes = saveRun(run);
            for (const column of Object.values(run.world.scratch)) {
              // The list of those engaged is state; what shares its memory is written anew over the list.
              if (column !== run.world.citizens.engaged) column.fill(7);
            }
            expect(Buffer.compare(saveRun(run), bytes)).toBe(0);
          } while (step(run));
          expect(finish(run)).toEqual(simulate(scenario, { ...options, ...EVERYTHING }));
        }),
        { numRuns: FULL ? 500 : 8, seed: 2026 },
      );
    },
  );

  const options = { seed: '7', months: 12, citizens: 100, ...EVERYTHING };
  const scenario = busy(townOf(6));

  test('gives the same bytes when saved again', () => {
    const run = createRun(scenario, options);
    for (let n = 0; n < 5; n++) step(run);
    const bytes = saveRun(run);
    expect(saveRun(restoreRun(bytes))).toEqual(bytes);
  });

  test('does not change when the restored one goes on', () => {
    const run = createRun(scenario, options);
    for (let n = 0; n < 5; n++) step(run);
    const other = restoreRun(saveRun(run));
    while (step(other));
    while (step(run));
    expect(finish(run)).toEqual(finish(other));
  });

  test('can be saved in a month that nobody spends anything', () => {
    const events = [{ kind: 'recession' as const, at: 2, months: 4, size: 1 }];
    const whole = simulate({ ...scenario, events }, options);
    expect(interrupted({ ...scenario, events }, options, [4])).toEqual(whole);
  });

  test('is refused when the bytes are something else or of another version', () => {
    expect(() => restoreRun(new Uint8Array(64))).toThrow(/expected bytes written by Samspill/);
    expect(() => restoreRun(new Uint8Array(3))).toThrow(/expected bytes written by Samspill/);
    // What was written before the columns of a world changed.
    const older = saveRun(createRun(scenario, options));
    older[3] -= 1;
    expect(() => restoreRun(older)).toThrow(/an older format/);
    const run = createRun(scenario, options);
    const old = { ...run, world: { ...run.world, modelVersion: 0 } };
    expect(() => restoreRun(saveRun(old))).toThrow(/model version/);
  });
});
