import { describe, expect, test } from 'vitest';
import { FIELD_ACTS, keepMonthZero, keyOfMonthZero, simulate, type Scenario } from '#sim';
import { ordinary, townOf } from './towns.ts';

const OPTIONS = { seed: '3', months: 6, citizens: 150 };
const usual = ordinary(townOf(4));

/** Another value of each field: what moves when it is taken says when the field acts. */
const OTHER: Readonly<Record<keyof Scenario, Partial<Scenario>>> = {
  id: { id: 'another' },
  title: { title: 'Another' },
  place: { place: townOf(5) },
  country: { country: 'england' },
  startMix: { startMix: { OA: 0.2, NPM: 0.2, NPG: 0.6 } },
  mix: { mix: { OA: 0.2, NPM: 0.2, NPG: 0.6 } },
  rampMonths: { rampMonths: 3, mix: { OA: 0.2, NPM: 0.2, NPG: 0.6 } },
  spinUpMonths: { spinUpMonths: 13 },
  levers: { levers: { ...usual.levers, invitations: 5, volunteerSupport: 1 } },
  parameters: { parameters: { ...usual.parameters, fatigueRate: 2 * usual.parameters.fatigueRate } },
  schedules: { schedules: [{ name: 'austerity', from: 1, over: 0, to: 0.2 }] },
  events: { events: [{ kind: 'cut', at: 1, months: 3, size: 0.3 }] },
  off: { off: ['fatigue'] },
};

const world = (scenario: Scenario) => keepMonthZero(scenario, OPTIONS).key;
const print = (scenario: Scenario) => simulate(scenario, OPTIONS).fingerprint;
/** The world at month 0 itself: what a run is at month 0, whatever it is called. */
const atMonthZero = (scenario: Scenario) => {
  const { series } = simulate(scenario, { ...OPTIONS, months: 1 });
  // What the strategy spends and asks is of the month it takes over.
  return ['trust', 'fatigue', 'participation', 'motivation', 'staffStrain', 'groupsOpen', 'trusting'].map(
    (metric) => series[metric as keyof typeof series][0],
  );
};

describe('every field of a scenario acts when it is said to', () => {
  test.each(Object.entries(FIELD_ACTS))('%s: %s', (field, acts) => {
    const moved = { ...usual, ...OTHER[field as keyof Scenario] };
    // The field is in what a run is called, unless it is there for people alone.
    if (acts === 'title') expect(print(moved)).toBe(print(usual));
    else expect(print(moved)).not.toBe(print(usual));
    // The world at month 0 and its key move together.
    if (acts === 'before') {
      expect(world(moved)).not.toBe(world(usual));
      // A country acts through its parameters; alone it moves no number, and is in the key all the same.
      if (field !== 'country') expect(atMonthZero(moved)).not.toEqual(atMonthZero(usual));
    } else {
      expect(world(moved)).toBe(world(usual));
      expect(atMonthZero(moved)).toEqual(atMonthZero(usual));
    }
  });

  test('a run from a world with the same key is the run from its own', () => {
    for (const [field, acts] of Object.entries(FIELD_ACTS)) {
      if (acts === 'before') continue;
      const moved = { ...usual, ...OTHER[field as keyof Scenario] };
      const from = keepMonthZero(usual, OPTIONS);
      expect(keyOfMonthZero(moved, OPTIONS)).toBe(from.key);
      expect(simulate(moved, { ...OPTIONS, from }).fingerprint).toBe(print(moved));
    }
  });

  test('what is off acts before month 0 where it is to be no part of the world', () => {
    const parameters = { ...usual.parameters, offInSpinUp: 1 };
    expect(world({ ...usual, parameters, off: ['fatigue'] })).not.toBe(world({ ...usual, parameters }));
    expect(world({ ...usual, parameters, off: ['fatigue', 'exit'] })).toBe(
      world({ ...usual, parameters, off: ['exit', 'fatigue'] }),
    );
  });
});
