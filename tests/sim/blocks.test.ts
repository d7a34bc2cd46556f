import { describe, expect, test } from 'vitest';
import { simulate, type MetricName, type Parameters, type Result } from '#sim';
import { resolved } from '../scenarios/resolving.ts';

/**
 * England is fitted in two blocks (research/calibration/england.yaml, england-economy.yaml). That is no approximation: neither block
 * touches the targets of the other in any bit.
 */
const BLOCKS = {
  people: {
    base: 'hybrid-by-default',
    coefficients: { acceptBase: 0.4, findAlone: 0.02, promotion: 0.5, exitRate: 0.004 },
    targets: ['yearlyParticipation', 'volunteerExit', 'coreExit', 'volunteerEntry', 'intensityRatio', 'engagementGap'],
  },
  economy: {
    base: 'preston-model',
    coefficients: { preferTown: 0.1, preferRegion: 0.1 },
    targets: ['localShareTown', 'localShareRegion', 'localSpendTown', 'localMultiplier', 'localIncome', 'anchorSpend'],
  },
} as const satisfies Record<
  string,
  { base: string; coefficients: Partial<Parameters>; targets: readonly MetricName[] }
>;

const MONTHS = 26;

function run(base: string, changes: Partial<Parameters> = {}): Result {
  const { scenario } = resolved({ extends: base, place: 'Preston', citizens: 600 });
  const parameters = { ...scenario.parameters };
  for (const [name, change] of Object.entries(changes) as [keyof Parameters, number][])
    Object.assign(parameters, { [name]: parameters[name] + change });
  return simulate(
    { ...scenario, spinUpMonths: 24, parameters },
    { seed: '1', months: MONTHS, citizens: 600, neighbourhoods: false },
  );
}

/** Targets that differ in any bit. */
const moved = (one: Result, other: Result, targets: readonly MetricName[]) =>
  targets.filter((name) => one.series[name].some((value, month) => !Object.is(value, other.series[name][month])));

describe('two blocks of coefficients', () => {
  for (const [own, other] of [
    ['people', 'economy'],
    ['economy', 'people'],
  ] as const) {
    const { base, targets } = BLOCKS[other];
    // Made when first needed, so that a run that fails fails in a test.
    let made: Result | undefined;
    const usual = () => (made ??= run(base));

    for (const [name, change] of Object.entries(BLOCKS[own].coefficients)) {
      test(`${name} leaves every target of the ${other} the same to the bit`, () => {
        expect(moved(run(base, { [name]: change }), usual(), targets)).toEqual([]);
      });
    }

    test(`those of the ${other} move them, all but one at most`, () => {
      const found = moved(run(base, BLOCKS[other].coefficients), usual(), targets);
      expect(found.length, found.join()).toBeGreaterThanOrEqual(targets.length - 1);
    });
  }
});
