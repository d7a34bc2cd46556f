import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRun, finish, simulate, step } from '#sim';
import { MOST_LOOKED_UP, neverEngaged, whoJoined, whoStopped, whoWasNeverAsked } from '#runs';
import { busy, townOf } from '../sim/towns.ts';
import { diaryEntry } from './diaryEntry.ts';
import { framesOf } from './framesOf.ts';

const entry = (citizen: number, kind: string, cause: string) => diaryEntry({ citizen, kind, cause });

describe('lives that the program picks', () => {
  test('of those who joined once, and of those who stopped once, the one in the middle by month', () => {
    const frames = framesOf([
      [0, 2, 2, 2, 2], // joined in month 1
      [0, 0, 1, 3, 2], // joined in month 3, as an enthusiast
      [0, 0, 0, 0, 2], // joined in month 4
      [0, 2, 0, 2, 2], // joined in month 3, for the second time
      [1, 2, 2, 2, 2], // took part from the start
      [2, 0, 2, 1, 0], // stopped in month 3, for the second time
      [3, 3, 3, 3, 0], // stopped in month 4
      [2, 0, 0, 0, 0], // stopped in month 1
      [2, 2, 1, 1, 0], // stopped in month 2 and dropped out in month 4
      [2, 2, 2, 2, 1], // stepped down
      [0, 2, 0, 2, 2], // joined in month 3, for the second time
      [2, 0, 2, 0, 0], // stopped in month 3, for the second time
    ]);
    expect(whoJoined(frames)).toBe(1);
    expect(whoStopped(frames)).toBe(8);
    expect(neverEngaged(frames)).toEqual([]);
  });

  test('where nobody did so once, the one in the middle of all by the last time', () => {
    const frames = framesOf([
      [0, 2, 0, 2, 2],
      [0, 2, 0, 0, 2],
      [2, 0, 2, 2, 0],
      [2, 0, 2, 0, 0],
    ]);
    expect(whoJoined(frames)).toBe(0);
    expect(whoStopped(frames)).toBe(3);
  });

  test('of those who never took part the one in the middle whom no contact asked', () => {
    const diary = [
      entry(3, 'declined', 'asked by a contact'),
      entry(5, 'declined', 'found the way alone'),
      entry(9, 'declined an invitation', 'drawn by lot'),
    ];
    expect(whoWasNeverAsked([3, 5, 7, 8, 9], diary)).toBe(7);
    expect(whoWasNeverAsked([3, 9], diary)).toBe(9);
    expect(whoWasNeverAsked([3], diary)).toBe(null);
  });

  test('are nobody where nothing happens', () => {
    const still = framesOf(Array.from({ length: 3 * MOST_LOOKED_UP }, () => [0, 0, 0]));
    expect(whoJoined(still)).toBe(null);
    expect(whoStopped(still)).toBe(null);
    const looked = neverEngaged(still);
    expect(looked).toEqual(Array.from({ length: MOST_LOOKED_UP }, (_, n) => 3 * n));
  });

  test('are always of the kind that is asked for', () => {
    const role = fc.nat({ max: 3 });
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 8 })
          .chain((months) =>
            fc.array(fc.array(role, { minLength: months + 1, maxLength: months + 1 }), { minLength: 1, maxLength: 20 }),
          ),
        (roles) => {
          const frames = framesOf(roles);
          const joined = whoJoined(frames);
          const stopped = whoStopped(frames);
          const fits = (person: number | null, first: (role: number) => boolean, last: (role: number) => boolean) =>
            person === null
              ? !roles.some((own) => first(own[0] ?? 0) && last(own.at(-1) ?? 0))
              : first(roles[person]?.[0] ?? -1) && last(roles[person]?.at(-1) ?? -1);
          const volunteers = (one: number) => one >= 2;
          const stays = (one: number) => one === 0;
          expect(fits(joined, stays, volunteers)).toBe(true);
          expect(fits(stopped, volunteers, stays)).toBe(true);
          for (const person of neverEngaged(frames)) expect(roles[person]?.every(stays)).toBe(true);
        },
      ),
    );
  });

  test('of a run: who is told to have been asked are those whom the world counts asks of', () => {
    const scenario = busy(townOf(4), { spinUpMonths: 12 });
    const options = { seed: '3', months: 24, citizens: 400 };
    const { frames } = simulate(scenario, { ...options, frames: true });
    if (frames === null) throw new Error('expected frames, got none');
    const follow = neverEngaged(frames);
    // Asks of contacts as the world counts them, month by month.
    const run = createRun(scenario, { ...options, follow });
    const asked = new Set<number>();
    while (run.world.month < run.months) {
      step(run);
      for (const person of follow) if ((run.world.scratch.asked[person] ?? 0) > 0) asked.add(person);
    }
    const { diary } = finish(run);
    const told = new Set(
      (diary ?? []).filter(({ cause }) => cause === 'asked by a contact').map(({ citizen }) => citizen),
    );
    expect(told).toEqual(asked);
    expect(asked.size).toBeGreaterThan(0);
    expect(asked.size).toBeLessThan(follow.length);
    expect(asked.has(whoWasNeverAsked(follow, diary ?? []) ?? NaN)).toBe(false);
  });
});
