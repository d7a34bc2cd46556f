import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Parameters } from '#sim';
import { createWorld, rosterStaff, savedByArenas, type World } from '../inside.ts';
import { leversWith, ordinary, parametersWith, townOf } from '../towns.ts';

const ROUND: Partial<Parameters> = {
  savingPace: 0.1,
  arenaOutput: 0.5,
  outputUncoordinated: 0.4,
  paidSupportHours: 24,
  staffCost: 20,
};

let base: World | undefined;

/** 1,000 hours of need; arenas give 200 hours at full coordination, worth 100; nobody is paid to support them. */
function worldOf(taskTransfer = 0): World {
  base ??= createWorld(ordinary(townOf(2)), '1', 400, 1);
  const world = structuredClone(base);
  world.parameters = parametersWith(ROUND);
  Object.assign(world.course.levers, leversWith({ taskTransfer, volunteerSupport: 0 }));
  world.month = 1;
  const { municipality: m } = world;
  Object.assign(m, { hoursDemanded: 1000, arenaHoursGiven: 200, coordination: 1, volunteerCount: 30 });
  Object.assign(m, { saved: 0, savedBefore: 0, tasksLeft: 0 });
  return world;
}

/** Rosters the staff for some months; the hours that have left after each. */
function months(world: World, count: number): number[] {
  return Array.from({ length: count }, () => {
    rosterStaff(world);
    return world.municipality.tasksLeft;
  });
}

const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 9));

describe('what arenas save, by hand', () => {
  test('is what they put out, 0.5 an hour, as far as they are coordinated: 0.4 + 0.6 · coordination', () => {
    const world = worldOf();
    expect(savedByArenas(world)).toBeCloseTo(100, 12);
    world.municipality.coordination = 0.5;
    expect(savedByArenas(world)).toBeCloseTo(70, 12);
  });

  test('less what paid support takes: two hours a month for each of 30 at full, one at half', () => {
    const world = worldOf();
    world.course.levers.volunteerSupport = 1;
    expect(savedByArenas(world)).toBeCloseTo(100 - 60, 12);
    world.course.levers.volunteerSupport = 0.5;
    expect(savedByArenas(world)).toBeCloseTo(100 - 30, 12);
  });
});

describe('tasks that leave the staff, by hand', () => {
  test('are none while none are handed over; what arenas save is remembered as how it was before', () => {
    const world = worldOf(0);
    expect(months(world, 3)).toEqual([0, 0, 0]);
    // A tenth of the way to 100 each month.
    expect(world.municipality.saved).toBeCloseTo(100 * (1 - 0.9 ** 3), 9);
    expect(world.municipality.savedBefore).toBe(world.municipality.saved);
  });

  test('are what is saved beyond before, as over about a year: 10, 19, 27.1 of 100 more', () => {
    const world = worldOf(0.5);
    Object.assign(world.municipality, { saved: 100, savedBefore: 100, arenaHoursGiven: 400 });
    expect(months(world, 3)).toEqual(near([10, 19, 27.1]));
  });

  test('are never more than is handed over: 15 of 1,000 hours', () => {
    const world = worldOf(0.015);
    Object.assign(world.municipality, { saved: 100, savedBefore: 100, arenaHoursGiven: 400 });
    expect(months(world, 3)).toEqual(near([10, 15, 15]));
  });

  test('do not come back when volunteers tire, while they stay handed over', () => {
    const world = worldOf(0.5);
    Object.assign(world.municipality, { saved: 100, savedBefore: 100, arenaHoursGiven: 400 });
    months(world, 3);
    world.municipality.arenaHoursGiven = 0;
    expect(months(world, 24)).toEqual(near(Array.from({ length: 24 }, () => 27.1)));
    expect(world.municipality.saved).toBeLessThan(100);
    // Nor when less is handed over, as long as something is.
    world.course.levers.taskTransfer = 0.001;
    expect(months(world, 1)).toEqual(near([27.1]));
  });

  test('come back as slowly when they are taken back: a tenth a month', () => {
    const world = worldOf(0.5);
    Object.assign(world.municipality, { saved: 100, savedBefore: 100, arenaHoursGiven: 400 });
    months(world, 3);
    world.course.levers.taskTransfer = 0;
    expect(months(world, 3)).toEqual(near([27.1 * 0.9, 27.1 * 0.81, 27.1 * 0.729]));
    expect(world.municipality.savedBefore).toBe(world.municipality.saved);
  });

  test('are none with the switch off', () => {
    const world = worldOf(0.5);
    Object.assign(world.municipality, { saved: 100, savedBefore: 100, arenaHoursGiven: 400 });
    world.switches = { ...world.switches, tasksLeaveStaff: false };
    expect(months(world, 3)).toEqual([0, 0, 0]);
    expect(world.municipality.saved).toBe(100);
  });

  test('take their hours from services and what these cost from the budget; posts stay', () => {
    const [before, after] = [worldOf(), worldOf(0.5)];
    Object.assign(after.municipality, { saved: 100, savedBefore: 100, arenaHoursGiven: 400 });
    rosterStaff(before);
    rosterStaff(after);
    const [b, a] = [before.municipality, after.municipality];
    expect(a.tasksLeft).toBeCloseTo(10, 9);
    expect(b.routineHours - a.routineHours).toBeCloseTo(10, 9);
    expect(a.coCreationHours).toBe(b.coCreationHours);
    expect(b.budgetIn - a.budgetIn).toBeCloseTo(200, 6);
    expect(b.boughtIn - a.boughtIn).toBeCloseTo(200, 6);
    expect(a.spentOnStaff).toBe(b.spentOnStaff);
  });
});

test('money in is money out, hours are never under 0, and what left falls only when nothing is handed over', () => {
  const month = fc.record({
    taskTransfer: fc.constantFrom(0, 0.05, 0.2, 1),
    arenaHoursGiven: fc.double({ min: 0, max: 20_000, noNaN: true }),
    volunteerSupport: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(month, { minLength: 1, maxLength: 12 }), (course) => {
      const world = worldOf();
      const { municipality: m } = world;
      for (const { taskTransfer, arenaHoursGiven, volunteerSupport } of course) {
        Object.assign(world.course.levers, { taskTransfer, volunteerSupport });
        Object.assign(m, { arenaHoursGiven });
        const before = m.tasksLeft;
        rosterStaff(world);
        expect(m.budgetOut).toBeCloseTo(m.budgetIn, 6);
        expect(m.routineHours).toBeGreaterThanOrEqual(0);
        expect(m.tasksLeft).toBeGreaterThanOrEqual(0);
        if (taskTransfer > 0) {
          expect(m.tasksLeft).toBeGreaterThanOrEqual(before);
          expect(m.tasksLeft).toBeLessThanOrEqual(Math.max(before, taskTransfer * m.hoursDemanded));
        } else expect(m.tasksLeft).toBeLessThanOrEqual(before);
      }
    }),
    { seed: 1, numRuns: 40 },
  );
});
