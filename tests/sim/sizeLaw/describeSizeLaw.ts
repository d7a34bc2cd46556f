import { describe, expect, test } from 'vitest';
import { defaultCitizens, keepMonthZero, replicateSeed, simulate, type Result } from '#sim';
import { sum } from '../inside.ts';
import { resolved } from '../../scenarios/resolving.ts';

/**
 * The law of the miniature for differences between strategies (docs/model.md, "Size"): what one strategy does against
 * another is the same in a simulation of the default size and one to one. As an equivalence: the 90% interval of the
 * difference of the paired differences lies inside a margin, so that too few runs fail it as a wrong size does.
 * Pairs, outcomes, places and margins were named before the first run.
 */

/** The second against the first. */
const PAIRS = [
  ['hybrid-by-default', 'high-5'],
  ['hybrid-by-default', 'push-without-support'],
  ['hybrid-by-default', 'network-governance'],
  ['hybrid-by-default', 'wigan-deal'],
  ['hybrid-by-default', 'preston-model'],
] as const;

/** Read over years 9 and 10; with the smallest difference that matters, whatever the size of the difference. */
const OUTCOMES: Readonly<Record<string, readonly [read: (result: Result) => number, matters: number]>> = {
  'need met': [(r) => lastYears(r.series.needMet), 0.003],
  'complex need met': [(r) => lastYears(r.series.complexNeedMet), 0.01],
  trust: [(r) => lastYears(r.series.trust), 0.003],
  participation: [(r) => lastYears(r.series.participation), 0.003],
  'strained volunteers': [(r) => lastYears(r.series.strained), 0.01],
  'strain of staff': [(r) => lastYears(r.series.staffStrain), 0.003],
  'participation, lowest ÷ highest fifth': [(r) => lastYears(r.series.engagementGap), 0.02],
  'equity of coverage': [(r) => lastYears(r.series.equity), 0.003],
  'spread of coverage between neighbourhoods': [(r) => spread(r, 'coverage'), 0.003],
  'spread of solutions between neighbourhoods': [(r) => spread(r, 'solutions'), 0.05],
};

const YEARS = [97, 120] as const;

function lastYears(series: Float64Array): number {
  const part = series.subarray(YEARS[0], YEARS[1] + 1);
  return sum(part) / part.length;
}

/** Standard deviation between neighbourhoods by adults, of each one's mean over years 9 and 10. */
function spread({ byNeighbourhood }: Result, metric: 'coverage' | 'solutions'): number {
  const table = byNeighbourhood?.[metric] ?? new Float64Array(0);
  const count = table.length / 121;
  const means = Array.from({ length: count }, (_, k) => {
    let total = 0;
    for (let month = YEARS[0]; month <= YEARS[1]; month++) total += table[month * count + k] ?? NaN;
    return total / (YEARS[1] - YEARS[0] + 1);
  });
  const mean = means.reduce((a, b) => a + b, 0) / count;
  return Math.sqrt(means.reduce((total, one) => total + (one - mean) * (one - mean), 0) / count);
}

const full = process.env['SAMSPILL_FULL'] === '1';

/** Where the law is tested, with how many seeds at the default size and at the large one. */
interface Town {
  readonly place: string;
  readonly seeds: readonly [usual: number, large: number];
  /** What `npm test` has time for: fewer seeds and the first pairs. Without it, the town is for the full tests alone. */
  readonly quick?: { readonly seeds: readonly [usual: number, large: number]; readonly pairs: number };
}

/** So few runs as `npm test` has time for cannot tell the margins that matter: there they are four times as wide. */
const WIDTH = full ? 1 : 4;

/** One to one, or as many as can be waited for. */
const LARGE = 60_000;

/** Every outcome of every strategy under one seed; strategies share the world at month 0. */
function readings(place: string, presets: readonly string[], citizens: number, seed: string): Map<string, number[]> {
  const scenarios = presets.map((preset) => resolved({ extends: preset, place }).scenario);
  const from = keepMonthZero(scenarios[0], { seed, citizens });
  return new Map(
    scenarios.map((scenario, n) => {
      const result = simulate(scenario, { seed, citizens, from });
      return [presets[n] ?? '', Object.values(OUTCOMES).map(([read]) => read(result))];
    }),
  );
}

interface Difference {
  readonly mean: number;
  /** Squared standard error. */
  readonly variance: number;
  readonly count: number;
}

function differencesAt(
  place: string,
  pairs: readonly (readonly [string, string])[],
  citizens: number,
  seeds: number,
): Map<string, readonly Difference[]> {
  const presets = [...new Set(pairs.flat())];
  const bySeed = Array.from({ length: seeds }, (_, s) =>
    readings(place, presets, citizens, replicateSeed(`size ${citizens}`, s + 1)),
  );
  return new Map(
    pairs.map(([before, after]) => [
      `${after} − ${before}`,
      Object.keys(OUTCOMES).map((_, o) => {
        const values = bySeed.map((of) => (of.get(after)?.[o] ?? NaN) - (of.get(before)?.[o] ?? NaN));
        const mean = values.reduce((a, b) => a + b, 0) / seeds;
        const squares = values.reduce((total, value) => total + (value - mean) * (value - mean), 0);
        return { mean, variance: squares / (seeds - 1) / seeds, count: seeds };
      }),
    ]),
  );
}

/** Student's 95% quantile for the degrees of freedom of Welch and Satterthwaite, by Hill's first terms. */
function quantile(one: Difference, other: Difference): number {
  const total = one.variance + other.variance;
  // What does not vary is known.
  if (total === 0) return 0;
  const degrees =
    (total * total) /
    ((one.variance * one.variance) / (one.count - 1) + (other.variance * other.variance) / (other.count - 1));
  const z = 1.6449;
  return z + (z * z * z + z) / (4 * degrees);
}

/** One file a town, so that towns are run side by side; a town without `quick` is skipped outside the full tests. */
export function describeSizeLaw({ place, seeds, quick }: Town): void {
  const asked = full ? { seeds, pairs: PAIRS.length } : (quick ?? { seeds: [0, 0], pairs: 0 });
  describe(`differences between strategies in ${place}`, () => {
    test.skipIf(asked.pairs === 0)('are read of every pair', () => {
      expect(asked.pairs).toBeGreaterThan(0);
    });
    law(place, PAIRS.slice(0, asked.pairs), asked.seeds);
  });
}

function law(
  place: string,
  pairs: readonly (readonly [string, string])[],
  [seedsUsual, seedsLarge]: readonly [number, number],
): void {
  const { scenario } = resolved({ extends: 'hybrid-by-default', place });
  const adults = sum(scenario.place.adults);
  const usual = defaultCitizens(scenario.place);
  const large = Math.min(adults, LARGE);
  const [small, one] = [differencesAt(place, pairs, usual, seedsUsual), differencesAt(place, pairs, large, seedsLarge)];
  const rows = [...small].flatMap(([pair, differences]) =>
    differences.flatMap((here, o) => {
      const there = one.get(pair)?.[o];
      if (there === undefined || Number.isNaN(here.mean + there.mean)) return [];
      const [outcome, [, matters]] = Object.entries(OUTCOMES)[o] as [string, readonly [unknown, number]];
      const apart = here.mean - there.mean;
      const half = quantile(here, there) * Math.sqrt(here.variance + there.variance);
      const margin = WIDTH * Math.max(0.1 * Math.abs(there.mean), matters);
      return [{ pair, outcome, here: here.mean, there: there.mean, apart, half, margin }];
    }),
  );

  if (full)
    console.log(
      rows
        .map(({ pair, outcome, here, there, apart, half, margin }) =>
          [place, pair, outcome, ...[here, there, apart, half, margin].map((value) => value.toPrecision(3))].join('; '),
        )
        .join('\n'),
    );

  test.each(rows)(
    `$pair, $outcome: ${usual} citizens tell what ${large} do`,
    ({ apart, half, margin, here, there }) => {
      const told = `${here.toPrecision(4)} against ${there.toPrecision(4)}: ${apart.toPrecision(3)} ± ${half.toPrecision(3)}, margin ${margin.toPrecision(3)}`;
      expect(Math.max(Math.abs(apart - half), Math.abs(apart + half)), told).toBeLessThan(margin);
    },
  );
}
