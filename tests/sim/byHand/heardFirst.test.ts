import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ARENA, EVALUATION, FIRST_PROJECT } from '../inside.ts';
import { ADULTS, everybody, join, project, worldOf } from './joining.ts';

const inProjects = (activities: readonly number[]) => activities.filter((activity) => activity >= FIRST_PROJECT).length;

describe('who takes on demanding work, by hand', () => {
  test('nobody who expects less than the threshold, everybody else while hands are missing', () => {
    const world = worldOf();
    for (const s of [0, 1, 2, 3]) project(world, s, s, 0, 1);
    world.citizens.responsiveness.set([0.39, 0.41, 0, 1, 0.2, 0.6]);
    expect(join(world, [0, 1, 2, 3, 4, 5]).map((activity) => activity >= FIRST_PROJECT)).toEqual([
      false,
      true,
      false,
      true,
      false,
      true,
    ]);
  });

  test('the threshold itself is enough', () => {
    const world = worldOf({ heardFrom: 0.5 });
    project(world, 0, 0, 0);
    expect(join(world, [0, 1])).toEqual([FIRST_PROJECT, FIRST_PROJECT]);
  });

  test('of those who expect it as many as hands are missing ÷ hands offered', () => {
    // 120 hours are lacking (20, 20, 40 − 0 of one of double size … in four) against 200 people of 10 hours: 0.06 of them.
    const world = worldOf();
    project(world, 0, 0, 0, 1);
    project(world, 1, 1, 0, 1);
    project(world, 2, 2, 0, 2);
    project(world, 3, 3, 10, 2.5);
    const lacking = 20 + 20 + 40 + 40;
    const expected = lacking / 10;
    const took = inProjects(join(world, everybody));
    expect(Math.abs(took - expected)).toBeLessThan(4 * Math.sqrt(expected));
    expect(took).toBeGreaterThan(0);
  });

  test('the share counts the hours of those who are heard alone, half of them where there is a group', () => {
    // A hundred who are heard offer 1,000 hours, and 500 if they have a group: exactly what lacks, so all are taken.
    for (const [group, scale] of [
      [-1, 50],
      [0, 25],
    ]) {
      const world = worldOf();
      project(world, 0, 0, 0, scale);
      world.citizens.responsiveness.fill(0.1, 100);
      world.citizens.group.fill(group);
      expect(inProjects(join(world, everybody)), `group ${group}`).toBe(100);
    }
  });

  test('nobody where projects lack nobody', () => {
    const world = worldOf();
    project(world, 0, 0, 20);
    project(world, 1, 1, 35);
    expect(new Set(join(world, everybody))).toEqual(new Set([ARENA]));
  });

  test('nobody where no project runs, be it that one is being evaluated', () => {
    const world = worldOf();
    expect(new Set(join(world, [0, 1, 2]))).toEqual(new Set([ARENA]));
    project(world, 0, 0, 0);
    world.projects.phase[0] = EVALUATION;
    expect(new Set(join(world, [0, 1, 2]))).toEqual(new Set([ARENA]));
  });

  test('a project of the own neighbourhood first, else any, by the hours they lack', () => {
    const world = worldOf();
    // Lacking everywhere far more than is offered: 400 people’s worth.
    project(world, 0, 0, 0, 30);
    project(world, 1, 1, 600, 30);
    project(world, 2, 1, 0, 90);
    project(world, 3, 3, 0, 60);
    const activities = join(world, everybody);
    const of = (k: number) => activities.filter((_, i) => world.citizens.neighbourhood[i] === k);
    expect(new Set(of(0))).toEqual(new Set([FIRST_PROJECT]));
    // Project 1 has the hands it asks for.
    expect(new Set(of(1))).toEqual(new Set([FIRST_PROJECT + 2]));
    expect(new Set(of(3))).toEqual(new Set([FIRST_PROJECT + 3]));
    // The third neighbourhood has none: 600, 1,800 and 1,200 hours lack elsewhere.
    const abroad = of(2);
    for (const [slot, part] of [
      [0, 1 / 6],
      [2, 1 / 2],
      [3, 1 / 3],
    ]) {
      const went = abroad.filter((activity) => activity === FIRST_PROJECT + slot).length;
      expect(Math.abs(went - 50 * part), `project ${slot}`).toBeLessThan(4 * Math.sqrt(50 * part * (1 - part)));
    }
    expect(abroad).not.toContain(FIRST_PROJECT + 1);
  });

  test('by self-efficacy instead, with the hook', () => {
    const world = worldOf({ gateOnEfficacy: 0.6, heardFrom: 0.4 });
    for (const s of [0, 1, 2, 3]) project(world, s, s, 0);
    world.citizens.responsiveness.set([1, 1, 0, 0]);
    world.citizens.selfEfficacy.set([0.59, 0.61, 0.59, 0.61]);
    expect(join(world, [0, 1, 2, 3]).map((activity) => activity >= FIRST_PROJECT)).toEqual([false, true, false, true]);
  });

  test('with the switch off by the hours that projects and arenas ask for, whoever it is', () => {
    const world = worldOf();
    world.switches = { ...world.switches, heardFirst: false };
    world.citizens.responsiveness.fill(0);
    // Two ask for 50 hours each, whatever they have; four arenas ask for 25 each: half of all.
    project(world, 0, 0, 50, 2.5);
    project(world, 1, 1, 0, 2.5);
    const took = inProjects(join(world, everybody));
    expect(Math.abs(took - ADULTS / 2)).toBeLessThan(4 * Math.sqrt(ADULTS / 4));
  });
});

test('what anybody does hangs on no order of those who said yes', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(everybody, { minLength: 1 }),
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 50 }),
      (ids, hours, idle) => {
        const after = (order: readonly number[]) => {
          const world = worldOf();
          world.citizens.responsiveness.set(everybody.map((i) => (i % 7) / 7));
          // Powers of two and whole hours: sums are exact in every order.
          project(world, 0, 0, hours);
          project(world, 1, 2, 0, 2);
          world.neighbourhoods.arenaIdle.fill(idle / 100);
          join(world, order);
          return [...world.citizens.activity];
        };
        expect(after(ids)).toEqual(after(ids.toSorted((i, j) => i - j)));
      },
    ),
    { seed: 1, numRuns: 40 },
  );
});
