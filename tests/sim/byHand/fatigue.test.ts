import { describe, expect, test } from 'vitest';
import type { Parameters } from '#sim';
import { ARENA, createWorld, ENTHUSIAST, listEngaged, tire, VOLUNTEER, type World } from '../inside.ts';
import { leversWith, ordinary, parametersWith, townOf } from '../towns.ts';

const ROUND: Partial<Parameters> = {
  hoursBase: 15,
  sustainableHours: 1.25,
  fatigueRate: 0.06,
  fatigueRecovery: 0.08,
  fatigueRest: 0.1,
  fatigueSupport: 0.5,
  fatigueMeasurement: 0.3,
  fatigueVoice: 0.3,
  fatigueRoleClarity: 0.25,
  fatigueCoordination: 0.3,
  civicVoice: 0.5,
  supportReach: 0.4,
};

/** Citizens of average calling, time and resilience, fatigue 0.5, in a group of coordination 0.6; measurement 0.5, clarity 0.4. */
function worldOf(volunteerSupport = 0): World {
  const world = createWorld(ordinary(townOf(2), { parameters: parametersWith(ROUND) }), '1', 20, 1);
  Object.assign(world.course.levers, leversWith({ clarity: 0.4, volunteerSupport }));
  const { citizens: c, groups, municipality: m, properties } = world;
  properties.measurement = 0.5;
  groups.coordination.fill(0.6);
  m.arenaInfluence = 0.9;
  m.recession = 0;
  c.fatigue.fill(0.5);
  c.calling.fill(1);
  c.freeTime.fill(0.5);
  c.resilience.fill(128);
  c.role.fill(VOLUNTEER);
  c.group.fill(0);
  c.civicHours.fill(0);
  c.municipalHours.fill(0);
  c.active.fill(0);
  listEngaged(world);
  return world;
}

function give(world: World, i: number, civic: number, municipal: number): void {
  const { citizens: c } = world;
  c.civicHours[i] = civic;
  c.municipalHours[i] = municipal;
  c.activity[i] = municipal > 0 ? ARENA : 0;
  c.active[i] = 1;
  listEngaged(world);
}

/** What measurement, unclear roles and missing coordination make of a load of 1: clear is ½ · 0.4 + ½ · 0.6. */
const AROUND = (1 + 0.3 * 0.5) * (1 - 0.25 * 0.5) * (1.3 - 0.3 * 0.6);

describe('one month of fatigue, by hand', () => {
  test('15 civic hours of 18.75 that can be sustained: 0.5 becomes 0.506', () => {
    const world = worldOf();
    give(world, 3, 15, 0);
    tire(world);
    expect(world.citizens.fatigue[3]).toBeCloseTo(0.5 + 0.06 * 0.8 * AROUND * (1 - 0.3 * 0.5) - 0.08 * 0.5, 6);
    expect(world.citizens.fatigue[3]).toBeCloseTo(0.506, 3);
  });

  test('rest takes a tenth', () => {
    const world = worldOf();
    tire(world);
    expect(world.citizens.fatigue[5]).toBeCloseTo(0.45, 9);
  });

  test('municipal hours have the influence that is granted instead of the association’s voice', () => {
    const world = worldOf();
    give(world, 3, 5, 10);
    tire(world);
    // Two thirds of the voice is 0.9, one third 0.5.
    expect(world.citizens.fatigue[3]).toBeCloseTo(
      0.5 + 0.06 * 0.8 * AROUND * (1 - 0.3 * ((2 / 3) * 0.9 + 0.5 / 3)) - 0.04,
      6,
    );
  });

  test('paid support protects in municipal arenas, and in associations as far as it reaches', () => {
    const world = worldOf(1);
    give(world, 3, 0, 15);
    give(world, 4, 15, 0);
    tire(world);
    expect(world.citizens.fatigue[3]).toBeCloseTo(0.5 + 0.06 * 0.5 * 0.8 * AROUND * (1 - 0.3 * 0.9) - 0.04, 6);
    expect(world.citizens.fatigue[4]).toBeCloseTo(
      0.5 + 0.06 * (1 - 0.5 * 0.4) * 0.8 * AROUND * (1 - 0.3 * 0.5) - 0.04,
      6,
    );
  });

  test('who has four times the calling sustains 2.83 times the hours', () => {
    const world = worldOf();
    world.citizens.calling[3] = 4;
    give(world, 3, 60, 0);
    tire(world);
    expect(world.citizens.fatigue[3]).toBeCloseTo(0.5 + 0.06 * (60 / (18.75 * 2 ** 1.5)) * AROUND * 0.85 - 0.04, 6);
  });

  test('no more than 1.2', () => {
    const world = worldOf();
    give(world, 3, 10_000, 0);
    tire(world);
    expect(world.citizens.fatigue[3]).toBe(1.2);
  });
});

describe('what people can sustain, by hand', () => {
  test('who is twice as resilient is tired half as much by the same hours', () => {
    const world = worldOf();
    expect(world.citizens.resilienceOf[128]).toBe(1);
    world.citizens.resilience[3] = 200;
    world.citizens.resilienceOf[200] = 2;
    give(world, 3, 15, 0);
    give(world, 4, 10, 5);
    world.citizens.resilience[4] = 200;
    tire(world);
    expect(world.citizens.fatigue[3]).toBeCloseTo(0.5 + 0.06 * 0.4 * AROUND * 0.85 - 0.04, 6);
    expect(world.citizens.fatigue[4]).toBeCloseTo(
      0.5 + 0.06 * 0.4 * AROUND * (1 - 0.3 * ((2 / 3) * 0.5 + 0.9 / 3)) - 0.04,
      6,
    );
  });
});

describe('organising that is asked on top, by hand', () => {
  /** An enthusiast of calling 4 who wants to give 20 hours and is asked for a quarter more. */
  function worldOnTop(): World {
    const world = worldOf();
    world.citizens.calling[3] = 4;
    world.citizens.role[3] = ENTHUSIAST;
    world.groups.stretch[0] = 0.25;
    give(world, 3, 25, 0);
    return world;
  }
  const after = (world: World, load: number) => {
    tire(world);
    expect(world.citizens.fatigue[3]).toBeCloseTo(0.5 + 0.06 * load * AROUND * 0.85 - 0.04, 6);
  };

  test('is sustained by time alone: 20 hours count as 20 ÷ 2.83, the five on top as five', () => {
    after(worldOnTop(), (20 / 2 ** 1.5 + 5) / 18.75);
  });

  test('counts like the rest with the switch off', () => {
    const world = worldOnTop();
    world.switches = { ...world.switches, onTopTires: false };
    after(world, 25 / 2 ** 1.5 / 18.75);
  });

  test('is in civic hours alone: of 25 civic and 10 municipal hours five are on top', () => {
    const world = worldOnTop();
    give(world, 3, 25, 10);
    world.municipality.arenaInfluence = 0.5;
    after(world, (30 / 2 ** 1.5 + 5) / 18.75);
  });

  test('is nothing to a volunteer who does not organise, or to one without a group', () => {
    const volunteer = worldOnTop();
    volunteer.citizens.role[3] = VOLUNTEER;
    after(volunteer, 25 / 2 ** 1.5 / 18.75);
    const alone = worldOnTop();
    alone.citizens.group[3] = -1;
    alone.municipality.coordination = 0.6;
    after(alone, 25 / 2 ** 1.5 / 18.75);
  });

  test('is sustained by who is resilient like other hours', () => {
    const world = worldOnTop();
    world.citizens.resilienceOf[128] = 2;
    after(world, (20 / 2 ** 1.5 + 5) / 37.5);
  });
});
