import { describe, expect, test } from 'vitest';
import {
  keepMonthZero,
  MECHANISM_NAMES,
  MECHANISMS,
  METRIC_NAMES,
  METRICS,
  simulate,
  type KeptWorld,
  type MechanismName,
  type MetricName,
  type Result,
  type Scenario,
} from '#sim';
import { firstDifference } from './sameNumbers.ts';
import { busy, leversWith, ordinary, parametersWith, townOf } from './towns.ts';

const PLACE = townOf(6);
const OPTIONS = { seed: '4', months: 60, citizens: 400, neighbourhoods: false };

/** Scenarios in which something happens to everything that can be switched. */
const SCENARIOS: readonly Scenario[] = [
  busy(PLACE, { spinUpMonths: 24 }),
  ordinary(PLACE, { spinUpMonths: 24 }),
  ordinary(PLACE, {
    spinUpMonths: 24,
    levers: leversWith({ ambition: 1, anchoring: 0, invitations: 0, taskTransfer: 0.3 }),
    parameters: parametersWith({
      electionRisk: 1,
      electionInterval: 12,
      groupMinimum: 5,
      fatigueRate: 0.075,
      sustainableHours: 0.8,
    }),
  }),
];
/** Spun up once; made when first needed, so that a run that fails fails in a test. */
const kept = SCENARIOS.map((): KeptWorld | undefined => undefined);
const results = new Map<string, Result>();

function keptWorld(n: number): KeptWorld {
  return (kept[n] ??= keepMonthZero(SCENARIOS[n], OPTIONS));
}

function without(off: readonly MechanismName[], n: number): Result {
  const key = `${n} ${off.join()}`;
  const result = results.get(key) ?? simulate({ ...SCENARIOS[n], off }, { ...OPTIONS, from: keptWorld(n) });
  results.set(key, result);
  return result;
}

/** What happens in a month, rather than what is there at its end. */
const FLOWS: readonly MetricName[] = METRIC_NAMES.filter((name) =>
  /^per 1,000 adults and month$|of asks$|of invitations$|^per 100 asks$/.test(METRICS[name].unit),
);

describe('with every mechanism off, context included', () => {
  SCENARIOS.forEach((_, n) => {
    test(`nothing changes from month 1 on (${n})`, () => {
      const { series } = without(MECHANISM_NAMES, n);
      for (const name of METRIC_NAMES) {
        for (let month = 2; month <= OPTIONS.months; month++)
          expect(series[name][month], `${name}, month ${month}`).toBe(series[name][1]);
      }
    });

    test(`nothing but what happens within a month changes from month 0 on (${n})`, () => {
      const { series } = without(MECHANISM_NAMES, n);
      for (const name of METRIC_NAMES) {
        if (!FLOWS.includes(name)) expect(series[name][1], name).toBe(series[name][0]);
      }
    });

    test(`nothing happens (${n})`, () => {
      const { series } = without(MECHANISM_NAMES, n);
      for (const name of FLOWS) {
        if (METRICS[name].unit.endsWith('and month')) expect(series[name][1], name).toBe(0);
        else expect(series[name][1], name).toBeNaN();
      }
    });
  });
});

describe('switching one mechanism off', () => {
  for (const name of MECHANISM_NAMES) {
    test(`changes something somewhere, and nothing before month 1: ${name}`, () => {
      const first = SCENARIOS.map((_, n) => firstDifference(without([name], n), without([], n)));
      expect(first).not.toContain(0);
      expect(Math.max(...first)).toBeGreaterThan(0);
    });
  }

  test('of a late phase leaves what earlier phases did in the first month: nobody’s luck is shifted', () => {
    const early: readonly MetricName[] = [
      'asksTie',
      'asksGroup',
      'asksOpenCall',
      'asksLot',
      'entries',
      'lapses',
      'participation',
      'participationMunicipal',
      'hours',
      'projectsStarted',
      'projectsAdopted',
      'localShareTown',
      'localShareRegion',
      'budget',
      'wickedNeed',
      'coverage',
      'orientationOperational',
      'mixNPG',
      'chain',
    ];
    // Paid support also costs hours in phase 4.
    const late = MECHANISM_NAMES.filter((name) => MECHANISMS[name].phase >= 10 && name !== 'volunteerSupport');
    expect(late.length).toBeGreaterThan(12);
    for (const name of late) {
      for (const n of SCENARIOS.keys()) {
        const [{ series }, usual] = [without([name], n), without([], n)];
        for (const metric of early)
          expect(series[metric][1], `${metric} without ${name}`).toBe(usual.series[metric][1]);
      }
    }
  });

  test('that is off already changes nothing', () => {
    expect(firstDifference(without(['groups', 'exit'], 0), without(['exit', 'groups'], 0))).toBe(-1);
    expect(firstDifference(without(['feedback', 'fatigue', 'experience'], 0), without(['feedback'], 0))).toBe(-1);
    expect(firstDifference(without(['elections', 'electionRisk'], 2), without(['elections'], 2))).toBe(-1);
  });

  test('keeps the luck of all who are not touched: asking alone goes on as before', () => {
    // With exit off the first month is untouched; entries of that month are the same people.
    const frames = (off: readonly MechanismName[]) =>
      simulate({ ...SCENARIOS[1], off }, { ...OPTIONS, months: 1, frames: true, from: keptWorld(1) }).frames;
    const [usual, other] = [frames([]), frames(['contagion', 'localEconomy', 'serviceTrust'])];
    const roles = (bytes: Uint8Array | undefined) =>
      bytes?.filter((_, at) => at % 2 === 0).map((state) => state & 0b1111111);
    expect(roles(other?.bytes)).toEqual(roles(usual?.bytes));
  });
});
