import { beforeEach, describe, expect, test } from 'vitest';
import type { Parameters } from '#sim';
import {
  ARENA,
  contribute,
  coordinate,
  coordinateGroups,
  countMembers,
  createWorld,
  ENTHUSIAST,
  listEngaged,
  NO_ACTIVITY,
  RESIDENT,
  VOLUNTEER,
  type World,
} from '../inside.ts';
import { leversWith, ordinary, parametersWith, townOf } from '../towns.ts';

const ROUND: Partial<Parameters> = {
  coordinationShare: 0.2,
  coordinationNeed: 2,
  stretchLimit: 2,
  administrationHours: 0,
  administrationPerMember: 0.5,
  paidSupportHours: 24,
  supportReach: 0.5,
  moneyCoordination: 0.25,
  fundMoney: 1,
  hoursBase: 10,
  participantHours: 1,
  municipalHoursShare: 0.5,
};

let world: World;

/** Paid support is half: ½ · 24 · ½ ÷ 12 = ½ hour for each volunteer. */
beforeEach(() => {
  const place = { ...townOf(2), adults: [1000, 1000] };
  world = createWorld(ordinary(place, { parameters: parametersWith(ROUND) }), '1', 200, 1);
  Object.assign(world.course.levers, leversWith({ volunteerSupport: 0.5 }));
  world.municipality.recession = 0;
  world.groups.open.fill(0);
  world.groups.stretch.fill(0);
});

/** Ten volunteers and twenty members in group g, whose enthusiasts want to give 50 hours. */
function group(g: number, enthusiastHours = 50, volunteers = 10): void {
  const { groups } = world;
  groups.open[g] = 1;
  groups.members[g] = 20;
  groups.volunteers[g] = volunteers;
  groups.enthusiastHours[g] = enthusiastHours;
  groups.hours[g] = 100;
}

describe('organising that must be done, by hand', () => {
  test('20 hours are needed, 0.2 · (50 − 10) + 10 · 0.5 = 13 given: seven of fifty are asked, next month', () => {
    group(0);
    coordinate(world);
    expect(world.groups.coordination[0]).toBeCloseTo(13 / 20, 12);
    expect(world.groups.stretch[0]).toBeCloseTo(7 / 50, 12);
    // Next month it is given: all that is needed is there, and still asked for.
    coordinate(world);
    expect(world.groups.coordination[0]).toBeCloseTo(1, 12);
    expect(world.groups.stretch[0]).toBeCloseTo(7 / 50, 12);
  });

  test('at most their organising once more: a fifth of their hours', () => {
    group(0, 20);
    // 0.2 · 10 + 5 = 7 of 20: 13 of 20 hours lack, a fifth is asked.
    coordinate(world);
    expect(world.groups.stretch[0]).toBeCloseTo(0.2, 12);
    coordinate(world);
    expect(world.groups.coordination[0]).toBeCloseTo((7 + 0.2 * 20) / 20, 12);
  });

  test('half of it where nobody gives more than half as much again', () => {
    world.parameters = parametersWith({ ...ROUND, stretchLimit: 1.5 });
    group(0, 20);
    coordinate(world);
    expect(world.groups.stretch[0]).toBeCloseTo(0.1, 12);
  });

  test('nothing where nothing lacks, and no more once it does not', () => {
    group(0, 200);
    world.groups.stretch[0] = 0.1;
    coordinate(world);
    expect(world.groups.stretch[0]).toBe(0);
  });

  test('nothing of nobody: a group without enthusiasts asks for nothing', () => {
    group(0, 0);
    coordinate(world);
    expect(world.groups.stretch[0]).toBe(0);
    expect(world.groups.coordination[0]).toBeCloseTo(5 / 20, 12);
  });

  test('money limits what organising is worth, not what is asked', () => {
    group(0);
    world.municipality.recession = 0.4;
    coordinate(world);
    expect(world.groups.stretch[0]).toBeCloseTo(7 / 50, 12);
    expect(world.groups.coordination[0]).toBeCloseTo((13 / 20) * (1 - 0.25 * 0.4), 12);
  });

  test('a closed group asks for nothing', () => {
    group(0);
    group(1);
    coordinate(world);
    world.groups.open[0] = 0;
    coordinate(world);
    expect(Array.from(world.groups.stretch.subarray(0, 2))).toEqual([0, expect.closeTo(7 / 50, 12)]);
  });

  test('nothing with the switch off: what lacks stays lacking', () => {
    world.switches = { ...world.switches, groupWork: false };
    group(0);
    for (let month = 0; month < 3; month++) coordinate(world);
    expect(world.groups.stretch[0]).toBe(0);
    expect(world.groups.coordination[0]).toBeCloseTo(13 / 20, 12);
  });
});

describe('hours of those who organise, by hand', () => {
  /** Everybody wants to give 10 hours: an enthusiast and a volunteer of group 0, an enthusiast of group 1 and one without. */
  beforeEach(() => {
    const { citizens: c, groups } = world;
    c.role.fill(RESIDENT);
    c.active.fill(0);
    c.group.fill(-1);
    c.activity.fill(NO_ACTIVITY);
    c.calling.fill(1);
    c.freeTime.fill(0.5);
    c.role.set([ENTHUSIAST, VOLUNTEER, ENTHUSIAST, ENTHUSIAST, ENTHUSIAST]);
    c.group.set([0, 0, 1, -1, 0]);
    c.activity[4] = ARENA;
    c.active.fill(1, 0, 5);
    groups.open.fill(1, 0, 2);
    groups.stretch[0] = 0.15;
    world.neighbourhoods.arenaHours.fill(0);
    world.neighbourhoods.arenaWanted.fill(0);
    listEngaged(world);
    contribute(world);
  });

  test('are stretched by their own group alone, and not those of its volunteers', () => {
    const hours = Array.from(world.citizens.civicHours.subarray(0, 4));
    expect(hours).toEqual([11.5, 10, 10, 10].map((value) => expect.closeTo(value, 5)));
  });

  test('are stretched in the association, not in the municipal arena', () => {
    expect(world.citizens.civicHours[4]).toBeCloseTo(5 * 1.15, 5);
    expect(world.citizens.municipalHours[4]).toBeLessThanOrEqual(5);
  });

  test('count in the group as what they want to give', () => {
    countMembers(world);
    expect(world.groups.enthusiastHours[0]).toBeCloseTo(15, 5);
    expect(world.groups.enthusiastHours[1]).toBeCloseTo(10, 5);
    // What was given is what was given.
    expect(world.groups.hours[0]).toBeCloseTo(11.5 + 10 + 5.75, 5);
  });
});

test('a group that is founded anew asks nobody for what the one before it lacked', () => {
  const { citizens: c, groups, municipality: m } = world;
  world.parameters = parametersWith({
    ...ROUND,
    groupMinimum: 2,
    monthsUnderStrength: 1,
    foundingRate: 1,
    foundersOfGroup: 1e9,
  });
  c.role.fill(RESIDENT);
  c.active.fill(0);
  c.group.fill(-1);
  // The only enthusiast of group 0 lacks organising; the group closes for want of a second; others found it anew at once.
  for (let i = 0; i < 20; i++) {
    c.role[i] = ENTHUSIAST;
    c.active[i] = 1;
    c.calling[i] = m.callingOfEnthusiast + 1;
    c.civicHours[i] = 1;
    c.cooldown[i] = 0;
  }
  c.group[0] = 0;
  groups.open[0] = 1;
  groups.neighbourhood[0] = 0;
  listEngaged(world);
  coordinateGroups(world, null);
  expect(groups.open[0]).toBe(1);
  expect(Array.from(c.group).filter((g) => g === 0).length).toBeGreaterThan(1);
  expect(groups.stretch[0]).toBe(0);
});
