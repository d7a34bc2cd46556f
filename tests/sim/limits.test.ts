import { describe, expect, test } from 'vitest';
import { createRun, METRIC_NAMES, simulate, type Parameters, type Result, type Scenario } from '#sim';
import { createWorld, localIncomePerPound, normalQuantile } from './inside.ts';
import { ALL_BUT_MOBILISATION } from '../validation/inside.ts';
import { leversWith, ordinary, parametersWith, townOf } from './towns.ts';
import { FULL } from '../full.ts';

/** Only mobilisation and the hours that follow from it: the core of asking and accepting, alone. */
function mobilisationAlone(parameters: Partial<Parameters>): Scenario {
  return ordinary(townOf(4, 5000), {
    spinUpMonths: 0,
    levers: leversWith({ invitations: 0 }),
    parameters: parametersWith(parameters),
    off: ALL_BUT_MOBILISATION,
  });
}

describe('with constant hazards of entry λ and exit μ', () => {
  const citizens = 20_000;
  for (const [entry, exit] of [
    [0.06, 0.03],
    [0.02, 0.1],
    [0.3, 0.3],
  ]) {
    test(`the active share goes to λ ÷ (λ + μ) = ${(entry / (entry + exit)).toFixed(3)} for λ ${entry}, μ ${exit}`, () => {
      const months = 260;
      const { series } = simulate(mobilisationAlone({ constantEntry: entry, constantExit: exit }), {
        seed: '5',
        months,
        citizens,
      });
      const expected = entry / (entry + exit);
      const error = Math.sqrt((expected * (1 - expected)) / citizens);
      expect(Math.abs(series.participation[months] - expected)).toBeLessThan(5 * error);
      // The mean of 120 months that remember each other by 1 − λ − μ.
      const memory = 1 - entry - exit;
      const mean = series.participation.slice(-120).reduce((a, b) => a + b, 0) / 120;
      expect(Math.abs(mean - expected)).toBeLessThan(5 * error * Math.sqrt((1 + memory) / (1 - memory) / 120));
    });
  }

  test('as many enter as the hazard says', () => {
    const run = createRun(
      mobilisationAlone({ constantEntry: 0.25, constantExit: 0, volunteersStart: 0, participantsStart: 0 }),
      { seed: '5', months: 3, citizens },
    );
    expect(run.recorder.series.participation[0]).toBe(0);
    const { series } = simulate(mobilisationAlone({ constantEntry: 0.25, volunteersStart: 0, participantsStart: 0 }), {
      seed: '5',
      months: 3,
      citizens,
    });
    [0.25, 1 - 0.75 ** 2, 1 - 0.75 ** 3].forEach((expected, n) => {
      expect(Math.abs(series.participation[n + 1] - expected)).toBeLessThan(
        5 * Math.sqrt((expected * (1 - expected)) / citizens),
      );
    });
  });
});

/** Long enough for the crowd to come to rest, also where it hesitates longest, just past the jump. */
const CROWD_MONTHS = 120;

/** Granovetter's crowd: everybody knows everybody, asks himself every month, and joins when enough others have. */
function crowd(thresholdSpread: number, seed: string, citizens: number): number {
  const scenario = mobilisationAlone({
    everybodyKnowsEverybody: 1,
    thresholdMobilisation: 1,
    thresholdMean: 0.25,
    thresholdSpread,
    findAlone: 1,
    volunteersStart: 0,
    participantsStart: 0,
  });
  const { series } = simulate(scenario, { seed, months: CROWD_MONTHS, citizens, neighbourhoods: false });
  return series.participation[CROWD_MONTHS];
}

/** Where the share of thresholds at or below x first equals x: what the crowd ends at. */
function fixedPoint(spread: number): number {
  let share = 0;
  for (let n = 0; n < 100_000; n++) share = below((share - 0.25) / spread);
  return share;
}

/** Share of a standard normal distribution below z, by bisection of the quantile. */
function below(z: number): number {
  let low = 1e-12;
  let high = 1 - 1e-12;
  for (let n = 0; n < 60; n++) {
    const middle = (low + high) / 2;
    if (normalQuantile(middle) < z) low = middle;
    else high = middle;
  }
  return low;
}

describe('with thresholds N(¼, s) among all', () => {
  const citizens = 20_000;

  test('few join at s = 0.12 and nearly all at s = 0.13', () => {
    expect(crowd(0.12, '1', citizens)).toBeLessThan(0.07);
    expect(crowd(0.13, '1', citizens)).toBeGreaterThan(0.95);
  });

  test.runIf(FULL)('the jump lies between s = 0.122 and 0.125', () => {
    expect(crowd(0.122, '2', 2 * citizens)).toBeLessThan(0.1);
    expect(crowd(0.125, '2', 2 * citizens)).toBeGreaterThan(0.95);
  });

  test('the share is where the distribution of thresholds meets the diagonal', () => {
    for (const spread of FULL ? [0.08, 0.1, 0.15] : [0.1]) {
      const expected = fixedPoint(spread);
      // Near the diagonal luck is amplified by 1 ÷ (1 − slope).
      const slope = Math.exp(-0.5 * ((expected - 0.25) / spread) ** 2) / (spread * Math.sqrt(2 * Math.PI));
      const error = Math.sqrt((expected * (1 - expected)) / citizens) / (1 - slope);
      expect(Math.abs(crowd(spread, '3', citizens) - expected)).toBeLessThan(5 * error + 1 / citizens);
    }
  });
});

describe('money that stays', () => {
  const world = createWorld(ordinary(townOf(6)), '1', 100, 1);
  const p = world.parameters;
  const stays = (residents: number) =>
    Math.sqrt(residents / (residents + p.townScale)) / Math.sqrt(p.countyScale / (p.countyScale + p.townScale));

  test('adds up round by round to the closed form', () => {
    for (const residents of [2_000, 50_000, 300_000, 1_200_000]) {
      for (const cooperatives of [0, 0.4]) {
        let [local, outside] = [1, 0];
        let [ofLocal, ofOutside] = [
          (p.respendLocal + p.cooperativeRespend * cooperatives) * stays(residents),
          p.respendOutside * stays(residents),
        ];
        for (let round = 0; round < 200; round++) {
          local += ofLocal;
          outside += ofOutside;
          ofLocal *= p.respendNext * stays(residents);
          ofOutside *= p.respendNext * stays(residents);
        }
        const perPound = localIncomePerPound(world, residents, cooperatives);
        expect(perPound.local).toBeCloseTo(local, 12);
        expect(perPound.outside).toBeCloseTo(outside, 12);
      }
    }
  });

  test('is 2.09 and 0.51 per pound at county scale, as declared', () => {
    expect(localIncomePerPound(world, p.countyScale, 0).local).toBeCloseTo(1 + 0.76 / 0.7, 12);
    expect(localIncomePerPound(world, p.countyScale, 0).outside).toBeCloseTo(0.36 / 0.7, 12);
  });

  test('is less per pound the smaller the place', () => {
    const sizes = [500, 5_000, 50_000, 500_000, 1_200_000].map((residents) => localIncomePerPound(world, residents, 0));
    for (let n = 1; n < sizes.length; n++) {
      expect(sizes[n].local).toBeGreaterThan(sizes[n - 1].local);
      expect(sizes[n].outside).toBeGreaterThan(sizes[n - 1].outside);
    }
    const ofTown = (adults: number) => {
      const { economy } = createWorld(ordinary(townOf(6, adults)), '1', 100, 1);
      return economy.localIncome / economy.spend;
    };
    expect(ofTown(300)).toBeLessThan(ofTown(3_000));
    expect(ofTown(3_000)).toBeLessThan(ofTown(30_000));
  });
});

describe('without levers', () => {
  for (const [what, place, town, region] of [
    ['an ordinary place', townOf(6), 0.25, 0.55],
    ['a place that buys little in town', { ...townOf(6), localShareTown: 0.05, localShareRegion: 0.39 }, 0.05, 0.39],
  ] as const) {
    test(`${what} keeps its local shares within 2 points for ten years and twenty`, () => {
      const results: Result[] = Array.from({ length: 12 }, (_, n) =>
        simulate(ordinary(place, { spinUpMonths: 0, levers: leversWith({ austerity: 0 }) }), {
          seed: String(n),
          months: 240,
          citizens: 60,
          neighbourhoods: false,
        }),
      );
      const mean = (name: (typeof METRIC_NAMES)[number], month: number) =>
        results.reduce((sum, { series }) => sum + series[name][month], 0) / results.length;
      for (const month of [0, 60, 120, 240]) {
        expect(Math.abs(mean('localShareTown', month) - town), `town at month ${month}`).toBeLessThan(0.02);
        expect(Math.abs(mean('localShareRegion', month) - region), `region at month ${month}`).toBeLessThan(0.02);
      }
    });
  }
});
