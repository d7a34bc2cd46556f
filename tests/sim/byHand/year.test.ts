import { describe, expect, test } from 'vitest';
import { createWorld, readYear, YEARLY, type World } from '../inside.ts';
import { ordinary, townOf } from '../towns.ts';

/** Ten adults with hours of the year, roles now, and what they were a year ago. */
function worldOf({
  civic,
  municipal = [],
  roles = [],
  before = [],
}: {
  civic: number[];
  municipal?: number[];
  roles?: number[];
  before?: number[];
}): World {
  const world = createWorld(ordinary(townOf(2)), '1', 10, 1);
  const { citizens } = world;
  for (let i = 0; i < 10; i++) {
    citizens.civicHoursYear[i] = civic[i] ?? 0;
    citizens.municipalHoursYear[i] = municipal[i] ?? 0;
    citizens.role[i] = roles[i] ?? 0;
    citizens.lastYear[i] = before[i] ?? 0;
  }
  return world;
}

function yearly(world: World, name: (typeof YEARLY)[number]): number {
  return world.happenings.yearly[YEARLY.indexOf(name)];
}

const WAS_VOLUNTEER = 1;
const WAS_CORE = 2;
const WAS_ACTIVE = 4;

describe('a year of ten adults, by hand', () => {
  test('1, 2, 3 and 4 hours among ten: Gini 0.7, one adult in ten gives 40%', () => {
    // Ranks 7 to 10: 2 · (7 + 16 + 27 + 40) ÷ (10 · 10) − 11 ÷ 10 = 0.7. The top 7% of ten is one; a third of four is one.
    const world = worldOf({ civic: [0, 4, 0, 0, 2, 0, 3, 0, 1, 0] });
    readYear(world);
    expect(yearly(world, 'gini')).toBeCloseTo(0.7, 12);
    expect(yearly(world, 'topSeven')).toBeCloseTo(0.4, 12);
    expect(yearly(world, 'topThird')).toBeCloseTo(0.4, 12);
    expect(yearly(world, 'giniMunicipal')).toBe(0);
  });

  test('everybody alike: Gini 0; one gives all: Gini 0.9', () => {
    const alike = worldOf({ civic: Array.from({ length: 10 }, () => 6) });
    readYear(alike);
    expect(yearly(alike, 'gini')).toBeCloseTo(0, 12);
    expect(yearly(alike, 'topThird')).toBeCloseTo(0.3, 12);
    const one = worldOf({ civic: [0, 0, 50] });
    readYear(one);
    expect(yearly(one, 'gini')).toBeCloseTo(0.9, 12);
    expect(yearly(one, 'topSeven')).toBe(1);
  });

  test('civic and municipal hours count apart and together', () => {
    const world = worldOf({ civic: [2, 2], municipal: [0, 4, 4] });
    readYear(world);
    // 2, 6, 4 together: ranks 8, 9, 10 of 2, 4, 6: 2 · (16 + 36 + 60) ÷ 120 − 1.1.
    expect(yearly(world, 'gini')).toBeCloseTo(224 / 120 - 1.1, 6);
    expect(yearly(world, 'giniCivic')).toBeCloseTo((2 * (18 + 20)) / 40 - 1.1, 6);
    expect(world.happenings.yearlyParticipation.reduce((a, b) => a + b, 0)).toBe(3);
    expect(world.happenings.yearlyCivic.reduce((a, b) => a + b, 0)).toBe(2);
    expect(world.happenings.yearlyMunicipal.reduce((a, b) => a + b, 0)).toBe(2);
  });

  test('one of four volunteers left, one of two of the core, one of five active lapsed, one volunteer of four is new', () => {
    const v = WAS_VOLUNTEER | WAS_ACTIVE;
    const world = worldOf({
      civic: [10, 10, 10, 1, 5, 0],
      roles: [2, 3, 2, 0, 2, 0],
      before: [v | WAS_CORE, v, v, v | WAS_CORE, 0, WAS_ACTIVE],
    });
    readYear(world);
    expect(yearly(world, 'volunteerExit')).toBe(0.25);
    expect(yearly(world, 'coreExit')).toBe(0.5);
    expect(yearly(world, 'yearlyLapse')).toBe(0.2);
    expect(yearly(world, 'volunteerEntry')).toBe(0.25);
  });

  test('of 20 municipal hours 12 are given by who was active in the year before', () => {
    const world = worldOf({
      civic: [0, 3, 0, 5],
      municipal: [10, 6, 2, 0, 2],
      before: [WAS_ACTIVE, 0, WAS_VOLUNTEER | WAS_ACTIVE, WAS_ACTIVE],
    });
    readYear(world);
    expect(yearly(world, 'loadOnRepeat')).toBeCloseTo(0.6, 12);
    // Where nobody gives any, the last reading stands.
    world.citizens.municipalHoursYear.fill(0);
    readYear(world);
    expect(yearly(world, 'loadOnRepeat')).toBeCloseTo(0.6, 12);
  });

  test('remembers who is a volunteer, in the top third by hours, and active, and starts anew', () => {
    const world = worldOf({ civic: [9, 1, 2, 3, 0, 7], roles: [2, 2, 2, 0, 0, 1] });
    readYear(world);
    expect([...world.citizens.lastYear]).toEqual([7, 5, 5, 4, 0, 4, 0, 0, 0, 0]);
    expect([...world.citizens.civicHoursYear]).toEqual(Array.from({ length: 10 }, () => 0));
  });
});
