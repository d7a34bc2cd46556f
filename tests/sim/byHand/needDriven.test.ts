import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Levers, Parameters } from '#sim';
import { createWorld, initiateProjects, INITIATION, MOST_STAFFING, type World } from '../inside.ts';
import { leversWith, ordinary, parametersWith, townOf } from '../towns.ts';

/** Two neighbourhoods of 100 and 300 simulated adults; a project asks for 20 hours of staff. */
const ROUND: Partial<Parameters> = {
  projectsWanted: 50,
  projectsPartnership: 0.8,
  projectsPartnershipLever: 0.3,
  projectsStrategy: 0,
  projectHours: 20,
  projectHoursSilo: 0,
  projectHoursLoad: 0,
  wickedReference: 0.5,
  zeroErrorCaution: 0,
};

interface Given {
  readonly wicked: readonly [number, number];
  readonly coCreation?: number;
  readonly levers?: Partial<Levers>;
  readonly running?: number;
  readonly off?: boolean;
}

/** Made once: its luck is the same for all. */
let base: World | undefined;

/** Openness full and effort 0.5: see `WANTED`. */
function worldOf({ wicked, coCreation = 10_000, levers = {}, running = 0, off = false }: Given): World {
  base ??= createWorld(
    ordinary({ ...townOf(2), adults: [1000, 3000] }, { parameters: parametersWith(ROUND) }),
    '1',
    400,
    1,
  );
  const world = structuredClone(base);
  Object.assign(world.course.levers, leversWith({ ambition: 0.5, partnership: 0, coStrategy: 0, ...levers }));
  world.month = 1;
  world.properties.arenaOpenness = 1;
  world.neighbourhoods.wicked.set(wicked);
  world.municipality.suspended = 0;
  world.municipality.coCreationHours = coCreation;
  world.municipality.routineHours = 5000;
  world.municipality.returnedHours = 0;
  world.projects.phase.fill(0);
  for (let s = 0; s < running; s++) world.projects.phase[s] = INITIATION;
  if (off) world.switches = { ...world.switches, needDrivenProjects: false };
  initiateProjects(world);
  return world;
}

const started = (given: Given) => worldOf(given).happenings.started;

/** Of 400 adults: 400 ÷ 4,000 · 50 · 1 · 0.8 · (0.5 + 0.5). */
const WANTED = 4;

describe('projects wanted, by hand', () => {
  test('are as many as stated where open need is that of the average place at the start', () => {
    expect(started({ wicked: [0.5, 0.5] })).toBe(WANTED);
  });

  test('go by the mean of open need over residents: one quarter lives with 1.4, three quarters with 0.2', () => {
    // (1.4 + 3 · 0.2) ÷ 4 = 0.5; by neighbourhood alone it would be 0.8.
    expect(started({ wicked: [1.4, 0.2] })).toBe(WANTED);
  });

  test('are twice as many where twice as much is open, half where half is, none where none is', () => {
    expect(started({ wicked: [1, 1] })).toBe(2 * WANTED);
    expect(started({ wicked: [0.25, 0.25] })).toBe(WANTED / 2);
    expect(started({ wicked: [0, 0] })).toBe(0);
  });

  test('know nothing of open need with the switch off', () => {
    for (const open of [0, 0.25, 1]) expect(started({ wicked: [open, open], off: true })).toBe(WANTED);
  });
});

describe('hours set aside for co-creation, by hand', () => {
  const hours = (world: World) => [world.municipality.coCreationHours, world.municipality.routineHours];

  test('stay as far as projects under way can use them, one and a half times what they need', () => {
    expect(MOST_STAFFING).toBe(1.5);
    // Three run, four begin: 7 · 20 · 1.5 = 210 of 1,000.
    const world = worldOf({ wicked: [0.5, 0.5], coCreation: 1000, running: 3 });
    expect(world.municipality.projectHours).toBe(20);
    expect(world.happenings.started).toBe(4);
    expect(hours(world)).toEqual([210, 5790]);
    expect(world.municipality.freeHours).toBeCloseTo((210 - 3 * 20) / 1000, 12);
  });

  test('all stay where projects could use more', () => {
    const world = worldOf({ wicked: [0.5, 0.5], coCreation: 100, running: 5 });
    expect(hours(world)).toEqual([100, 5000]);
  });

  test('all go back where nothing is under way and nothing wanted', () => {
    expect(hours(worldOf({ wicked: [0, 0], coCreation: 1000 }))).toEqual([0, 6000]);
  });

  test('all go back where projects on steps 3 to 5 are not allowed', () => {
    for (const highestStep of [1, 2]) {
      const world = worldOf({ wicked: [0.5, 0.5], coCreation: 1000, running: 3, levers: { highestStep } });
      expect(hours(world)).toEqual([0, 6000]);
      expect(world.happenings.started).toBe(0);
      // They help nobody to found a group any more.
      expect(world.municipality.freeHours).toBe(0);
    }
  });

  test('are set aside anew where nobody rosters staff: what went back one month is no loss for good', () => {
    const world = worldOf({ wicked: [0, 0], coCreation: 1000 });
    expect(hours(world)).toEqual([0, 6000]);
    world.neighbourhoods.wicked.fill(0.5);
    world.happenings.started = 0;
    initiateProjects(world);
    expect(world.happenings.started).toBe(4);
    expect(hours(world)).toEqual([4 * 20 * 1.5, 6000 - 120]);
  });

  test('none go back with the switch off, as in version 3', () => {
    for (const highestStep of [2, 5]) {
      const world = worldOf({ wicked: [0, 0], coCreation: 1000, running: 3, levers: { highestStep }, off: true });
      expect(hours(world)).toEqual([1000, 5000]);
    }
    // Free to help found groups is then all that is not bound by what runs.
    expect(worldOf({ wicked: [0, 0], coCreation: 1000, running: 3, off: true }).municipality.freeHours).toBeCloseTo(
      1 - 60 / 1000,
      12,
    );
  });
});

test('no hour is lost or made between co-creation and services, and none taken from services', () => {
  const level = fc.double({ min: 0, max: 3, noNaN: true });
  fc.assert(
    fc.property(
      level,
      level,
      fc.double({ min: 0, max: 5000, noNaN: true }),
      fc.integer({ min: 0, max: 10 }),
      fc.integer({ min: 1, max: 5 }),
      (one, other, coCreation, running, highestStep) => {
        const { municipality: m } = worldOf({ wicked: [one, other], coCreation, running, levers: { highestStep } });
        expect(m.coCreationHours + m.routineHours).toBeCloseTo(coCreation + 5000, 9);
        expect(m.routineHours).toBeGreaterThanOrEqual(5000);
        expect(m.coCreationHours).toBeGreaterThanOrEqual(0);
      },
    ),
    { seed: 1, numRuns: 60 },
  );
});
