import { describe, expect, test } from 'vitest';
import { METRICS, type MetricName } from '#sim';
import {
  ARENA,
  createReading,
  createWorld,
  FIRST_PROJECT,
  leave,
  listEngaged,
  takeReading,
  type World,
} from '../inside.ts';
import { ordinary, parametersWith, townOf } from '../towns.ts';

/** Five neighbourhoods, one to a fifth, of 10, 20, 30, 10 and 20 people, who do nothing. */
function quiet(): World {
  const world = createWorld(ordinary(townOf(5)), '1', 90, 1);
  const { citizens: c } = world;
  expect([...world.neighbourhoods.first]).toEqual([0, 10, 30, 60, 70, 90]);
  c.role.fill(0);
  c.active.fill(0);
  c.activity.fill(0);
  c.group.fill(-1);
  c.civicHours.fill(0);
  c.municipalHours.fill(0);
  listEngaged(world);
  return world;
}

function read(world: World, name: MetricName, area = world.neighbourhoods.count + 5): number {
  const reading = createReading(world);
  takeReading(reading);
  return METRICS[name].measure(reading, area);
}

function give(world: World, people: readonly number[], civic: number, municipal: number): void {
  const { citizens: c } = world;
  for (const i of people) {
    c.civicHours[i] = civic;
    c.municipalHours[i] = municipal;
    c.role[i] = 2;
    c.active[i] = 1;
  }
  listEngaged(world);
}

describe('the gap, by hand', () => {
  /**
   * Resources rise with the number of the person in each neighbourhood. In the least deprived fifth two of ten are poor,
   * three middling, five rich; in the most deprived ten of twenty, six, four. Thirds of 90 are 30 people each.
   */
  function town(): World {
    const world = quiet();
    const { resources } = world.citizens;
    const [poor, middle, rich] = [0.2, 0.5, 0.8];
    const settle = (first: number, counts: readonly number[]) => {
      let i = first;
      counts.forEach((count, third) => {
        for (let n = 0; n < count; n++) resources[i] = [poor, middle, rich][third] + 0.001 * i++;
      });
    };
    settle(0, [2, 3, 5]);
    settle(10, [6, 7, 7]);
    settle(30, [9, 11, 10]);
    settle(60, [3, 3, 4]);
    settle(70, [10, 6, 4]);
    return world;
  }

  test('who lives there alone: everybody takes part as others of the same resources do', () => {
    const world = town();
    // Half of the poor, a third of the middling and all the rich, in both: 1 + 1 + 5 of 10, and 5 + 2 + 4 of 20.
    give(world, [0, 2, 5, 6, 7, 8, 9, 70, 71, 72, 73, 74, 80, 81, 86, 87, 88, 89], 1, 0);
    expect(read(world, 'engagementGapPoints')).toBeCloseTo(0.7 - 0.55, 12);
    expect(read(world, 'gapComposition')).toBeCloseTo(0.15, 12);
    expect(read(world, 'gapPlace')).toBeCloseTo(0, 12);
  });

  test('both: each third by its own shares and its own participation', () => {
    const world = town();
    // 2 of 2, 0 of 3, 5 of 5 against 0 of 10, 3 of 6, 2 of 4.
    give(world, [0, 1, 5, 6, 7, 8, 9, 80, 81, 82, 86, 87], 1, 0);
    const composition = (0.2 - 0.5) * 0.5 + (0.3 - 0.3) * 0.25 + (0.5 - 0.2) * 0.75;
    const place = 0.35 * 1 + 0.3 * -0.5 + 0.35 * 0.5;
    expect(read(world, 'gapComposition')).toBeCloseTo(composition, 12);
    expect(read(world, 'gapPlace')).toBeCloseTo(place, 12);
    expect(composition + place).toBeCloseTo(0.7 - 0.25, 12);
  });

  test('does not exist where a third has nobody, nor where fifths are not read', () => {
    const world = town();
    // Two others are as poor instead, so that the thirds stay.
    for (const i of [0, 1]) world.citizens.resources[i] = 0.55;
    for (const i of [16, 17]) world.citizens.resources[i] = 0.2;
    expect(read(world, 'gapComposition')).toBeNaN();
    expect(read(world, 'gapPlace')).toBeNaN();
    const two = createWorld(ordinary(townOf(2)), '1', 90, 1);
    expect(read(two, 'gapComposition')).toBeNaN();
    expect(read(two, 'gapPlace')).toBeNaN();
  });

  test('who takes part beside who gains: the poorest and the richest fifth of 90 are 18 people each', () => {
    const world = town();
    const { resources } = world.citizens;
    const rising = [...resources.keys()].sort((i, j) => resources[i] - resources[j]);
    give(world, [...rising.slice(0, 9), ...rising.slice(18, 40), ...rising.slice(-6)], 0, 2);
    expect(read(world, 'participationPoorest')).toBeCloseTo(9 / 18, 12);
    expect(read(world, 'participationRichest')).toBeCloseTo(6 / 18, 12);
    const { neighbourhoods: h, citizens: c } = world;
    h.routineNeed.fill(10);
    h.served.set([10, 9, 8, 7, 6]);
    const mean = (people: readonly number[]) =>
      people.reduce((sum, i) => sum + [1, 0.9, 0.8, 0.7, 0.6][c.neighbourhood[i]], 0) / people.length;
    expect(read(world, 'coveragePoorest')).toBeCloseTo(mean(rising.slice(0, 18)), 12);
    expect(read(world, 'coverageRichest')).toBeCloseTo(mean(rising.slice(-18)), 12);
    expect(mean(rising.slice(0, 18))).not.toBeCloseTo(mean(rising.slice(-18)), 2);
  });
});

describe('arenas, by hand', () => {
  test('what they ask for, what is offered, and what of it idles', () => {
    const world = quiet();
    const { neighbourhoods: h } = world;
    h.arenaHours.set([10, 0, 30, 0, 5]);
    h.arenaWanted.set([10, 0, 20, 10, 10]);
    h.arenaIdle.set([0, 0, 0, 1, 0.5]);
    expect(read(world, 'arenaHoursAsked')).toBeCloseTo(45 / 90, 12);
    expect(read(world, 'arenaHoursWanted')).toBeCloseTo(50 / 90, 12);
    // What the third lacks makes the idle hours of the others no fewer.
    expect(read(world, 'arenaHoursIdle')).toBeCloseTo(15 / 50, 12);
    expect(read(world, 'arenaHoursIdle', 4)).toBeCloseTo(0.5, 12);
    expect(read(world, 'arenaHoursIdle', 1)).toBeNaN();
  });

  test('how far their people stretch, by calling and to the limit; those in projects do not count', () => {
    const world = quiet();
    const { citizens: c, neighbourhoods: h } = world;
    expect(world.parameters.stretchLimit).toBe(2);
    h.arenaStretch.set([0, 0.6, 0, 0, 4]);
    [1, 3, 1, 1, 1].forEach((calling, n) => (c.calling[[10, 11, 12, 0, 80][n]] = calling));
    for (const i of [0, 10, 11, 80]) c.activity[i] = ARENA;
    c.activity[12] = FIRST_PROJECT;
    world.projects.step[0] = 3;
    c.commitment[12] = -0.25;
    give(world, [0, 10, 11, 12, 80], 0, 5);
    expect(read(world, 'arenaStretch')).toBeCloseTo((1 + 1.3 + 1.45 + 2) / 4, 6);
    expect(read(world, 'arenaStretch', 1)).toBeCloseTo((1.3 + 1.45) / 2, 6);
    expect(read(world, 'commitment')).toBeCloseTo(0.25, 6);
  });
});

describe('trust, by hand', () => {
  test('of those with municipal hours, and of those with none at all', () => {
    const world = quiet();
    const { citizens: c } = world;
    c.trust.fill(0.4);
    [0.9, 0.7, 0.1].forEach((trust, i) => (c.trust[i] = trust));
    give(world, [0, 1], 1, 2);
    give(world, [2], 3, 0);
    expect(read(world, 'trustMunicipal')).toBeCloseTo(0.8, 12);
    expect(read(world, 'trustNotActive')).toBeCloseTo(0.4, 12);
    expect(read(world, 'trustMunicipal', 1)).toBeNaN();
  });
});

describe('motivation of staff, by hand', () => {
  test('0.2, 0.4 and 0.9 are 0.361 apart, posts that are cut left out', () => {
    const world = quiet();
    const { staff } = world;
    expect(staff.count).toBeGreaterThan(3);
    staff.employed.fill(0).fill(1, 0, 3);
    staff.motivation.fill(0.01);
    staff.motivation.set([0.2, 0.4, 0.9]);
    expect(read(world, 'motivationSpread')).toBeCloseTo(Math.sqrt((0.09 + 0.01 + 0.16) / 2), 12);
    staff.employed.fill(0, 1);
    expect(read(world, 'motivationSpread')).toBeNaN();
  });
});

describe('an exit, by hand', () => {
  /** Fifty volunteers who leave this month whatever their luck, all alike; the first twenty have a chance. */
  function leaving(changes: Parameters<typeof parametersWith>[0]): World {
    const world = createWorld(
      ordinary(townOf(5), {
        parameters: parametersWith({
          exitRate: 10,
          lifeEvents: 0,
          exitFatigue: 4,
          exitEfficacy: 2,
          exitResponsiveness: 2,
          exitCoordination: 0.5,
          exitSupport: 0.3,
          ...changes,
        }),
      }),
      '1',
      90,
      1,
    );
    const { citizens: c, municipality: m } = world;
    c.role.fill(2);
    c.group.fill(-1);
    c.activity.fill(0);
    c.fatigue.fill(0.5);
    c.selfEfficacy.fill(0.2);
    c.responsiveness.fill(0.9);
    m.coordination = 0.3;
    world.course.levers.volunteerSupport = 0;
    listEngaged(world);
    return world;
  }

  test('is divided in the proportion 1 : fatigue : coordination and support : efficacy and response', () => {
    const world = leaving({});
    leave(world, null);
    const { happenings } = world;
    expect(happenings.exits).toBe(90);
    // 4 · 0.5² = 1; 0.15 of support that is not paid and 0.5 · 0.7; 2 · 0.2, while high responsiveness only keeps.
    const all = 1 + 1 + 0.5 + 0.4;
    [0, 1 / all, 0.5 / all, 0.4 / all, 1 / all].forEach((part, cause) =>
      expect(happenings.exitsBy[cause]).toBeCloseTo(90 * part, 5),
    );
  });

  test('is a life event where luck lies under the chance of life events', () => {
    const world = leaving({ lifeEvents: 0.4 });
    leave(world, null);
    const [lifeEvents] = world.happenings.exitsBy;
    expect(Number.isInteger(lifeEvents)).toBe(true);
    expect(lifeEvents).toBeGreaterThan(20);
    expect(lifeEvents).toBeLessThan(52);
    expect(world.happenings.exitsBy.reduce((a, b) => a + b, 0)).toBeCloseTo(90, 9);
  });

  test('is fatigue’s alone where a volunteer burns out; who took part now and then is no exit', () => {
    const world = leaving({ exitRate: 0 });
    world.citizens.fatigue.fill(1.1, 0, 3);
    world.citizens.role[2] = 1;
    listEngaged(world);
    leave(world, null);
    expect(world.happenings.exits).toBe(2);
    expect([...world.happenings.exitsBy]).toEqual([0, 2, 0, 0, 0]);
    expect(read(world, 'burntOut')).toBeCloseTo(3 / 90, 12);
  });
});
