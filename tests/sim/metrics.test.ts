import { describe, expect, test } from 'vitest';
import { AREA_METRIC_NAMES, METRIC_NAMES, METRICS, simulate } from '#sim';
import { busy, leversWith, ordinary, parametersWith, townOf } from './towns.ts';

const PLACE = townOf(6);
const OPTIONS = { seed: '6', months: 60, citizens: 1200 };
/** Hard times, in which groups close and people burn out, and a municipality that lets go and pays a premium for what is near. */
const results = [
  busy(PLACE, {
    spinUpMonths: 36,
    parameters: parametersWith({ fatigueRate: 0.075, sustainableHours: 0.8, groupMinimum: 5, pricePremium: 0.05 }),
  }),
  ordinary(PLACE, {
    spinUpMonths: 36,
    levers: leversWith({ delegation: 1, invitations: 6, recruitmentOpenCall: 0.4, recruitmentLot: 0.3 }),
    mix: { OA: 0.05, NPM: 0.05, NPG: 0.9 },
    parameters: parametersWith({ initiatorCitizen: 0.225, initiatorDensity: 0.015 }),
  }),
].map((scenario) => simulate(scenario, OPTIONS));

describe('every metric', () => {
  test('is a number in some month of some run', () => {
    const never = METRIC_NAMES.filter((name) => results.every(({ series }) => series[name].every(Number.isNaN)));
    expect(never).toEqual([]);
  });

  test('changes in some run', () => {
    const still = METRIC_NAMES.filter((name) =>
      results.every(({ series }) => series[name].every((value) => Object.is(value, series[name][1]))),
    );
    expect(still).toEqual([]);
  });

  test('has a label, a unit, a range and a definition', () => {
    for (const name of METRIC_NAMES) {
      const { label, unit, range, definition } = METRICS[name];
      expect(label !== '' && unit !== '' && definition.endsWith('.') && range[0] < range[1], name).toBe(true);
    }
    expect(new Set(METRIC_NAMES.map((name) => METRICS[name].label)).size).toBe(METRIC_NAMES.length);
  });

  test('of a place is the mean of its neighbourhoods and of its fifths, where it is per adult', () => {
    const { first } = { first: [0, 100, 300, 600, 700, 900, 1200] };
    const perAdult = AREA_METRIC_NAMES.filter((name) =>
      /adults|per adult|per 1,000 residents/.test(METRICS[name].unit),
    );
    expect(perAdult.length).toBeGreaterThan(10);
    for (const { series, byNeighbourhood } of results) {
      for (const name of perAdult) {
        for (let month = 0; month <= OPTIONS.months; month++) {
          let mean = 0;
          for (let k = 0; k < 6; k++)
            mean += ((first[k + 1] - first[k]) / OPTIONS.citizens) * (byNeighbourhood?.[name][6 * month + k] ?? NaN);
          expect(Math.abs(mean - series[name][month]), `${name}, month ${month}`).toBeLessThan(
            1e-9 * Math.max(1, Math.abs(mean)),
          );
        }
      }
    }
  });
});
