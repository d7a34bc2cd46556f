import { describe, expect, test } from 'vitest';
import { createRun, step } from '#sim';
import { leversWith, ordinary, parametersWith, townOf } from './towns.ts';

/** A town of three neighbourhoods after two years, the work of its arenas held at a ratio of what people want to give. */
function heldAt(heldArenaWork: number, taskTransfer = 0) {
  const changes = {
    parameters: parametersWith({ heldArenaWork }),
    levers: leversWith({ taskTransfer }),
    spinUpMonths: 24,
  };
  const scenario = ordinary(townOf(3), changes);
  const run = createRun(scenario, { citizens: 600, months: 24, seed: 'held' });
  while (step(run)) continue;
  return run;
}

describe('work of arenas held at a ratio of what people want to give', () => {
  test.each([0.8, 1.3])('is %d times that in every neighbourhood', (ratio) => {
    const { arenaHours, arenaWanted } = heldAt(ratio).world.neighbourhoods;
    for (let k = 0; k < 3; k++) expect(arenaHours[k] / arenaWanted[k]).toBeCloseTo(ratio, 12);
  });

  test('idles a fifth of the hours at 0.8, and stretches nobody', () => {
    const { arenaIdle, arenaStretch } = heldAt(0.8).world.neighbourhoods;
    for (let k = 0; k < 3; k++) expect([arenaIdle[k], arenaStretch[k]]).toEqual([expect.closeTo(0.2, 12), 0]);
  });

  test('stretches people at 1.3, and no arena counts the months in which more is asked than given', () => {
    expect(heldAt(0, 0.3).world.municipality.arenaUnmet).toBeGreaterThan(0);
    const { world } = heldAt(1.3, 0.3);
    for (let k = 0; k < 3; k++) expect(world.neighbourhoods.arenaStretch[k]).toBeGreaterThan(0);
    expect(world.municipality.arenaUnmet).toBe(0);
  });

  test('at 0 is not held, and months before the strategy never are', () => {
    const [free, held] = [heldAt(0), heldAt(0.8)];
    const { arenaHours, arenaWanted } = free.world.neighbourhoods;
    expect(Math.abs(arenaHours[0] / arenaWanted[0] - 0.8)).toBeGreaterThan(1e-6);
    expect(held.recorder.series.hours[0]).toBe(free.recorder.series.hours[0]);
    expect(held.recorder.series.hours[24]).not.toBe(free.recorder.series.hours[24]);
  });
});
