import { comparePairs, quantileType7, sortedNumbers } from '#analysis';
import {
  PRESETS,
  PRESET_NAMES,
  resolveScenario,
  type MeasuredClaim,
  type Measurement,
  type PresetName,
} from '#scenarios';
import { openAtlas } from '#scenarios/node';
import { keepMonthZero, keyOfMonthZero, simulate, type KeptWorld, type Result, type Scenario } from '#sim';

/** A claim with the preset that makes it. */
export interface OwnedClaim {
  readonly preset: PresetName;
  readonly claim: MeasuredClaim;
}

/** What a claim's runs gave, a value per seed; NaN: nothing to read there. `against` is null for a band. */
export interface Readings {
  readonly values: readonly number[];
  readonly against: readonly number[] | null;
}

/** A run that claims read: a preset, on its own place or on the place of the preset it is compared with. */
interface Needed {
  readonly preset: PresetName;
  readonly place: string;
  readonly citizens: number;
  readonly months: number;
  readonly scenario: Scenario;
  /** What runs share that differ only in what happens from month 0 on. */
  readonly setUp: string;
}

const atlas = openAtlas();

export function everyClaim(): readonly OwnedClaim[] {
  return PRESET_NAMES.flatMap((preset) => PRESETS[preset].claims.map((claim) => ({ preset, claim })));
}

/** The readings of each claim, by its key, over the seeds in their order. Runs are shared between claims. */
export function readClaims(claims: readonly OwnedClaim[], seeds: readonly string[]): Record<string, Readings> {
  const plans = claims.map((owned) => ({ ...owned, own: ownRun(owned), other: otherRun(owned) }));
  const runs = new Map<string, Needed>();
  for (const { own, other } of plans) {
    for (const run of other === null ? [own] : [own, other]) {
      const known = runs.get(nameOf(run));
      runs.set(nameOf(run), known === undefined || known.months < run.months ? run : known);
    }
  }
  const bySeed = seeds.map((seed) => runSeed([...runs.values()], seed));
  const read = (run: Needed, { metric, month }: MeasuredClaim): number[] =>
    bySeed.map((results) => results.get(nameOf(run))!.series[metric][month]);
  return Object.fromEntries(
    plans.map(({ claim, own, other }) => [
      claim.key,
      { values: read(own, claim), against: other === null ? null : read(other, claim) },
    ]),
  );
}

/**
 * A comparison holds when the 90% interval of the median paired difference lies on the claimed side of 0; a band holds
 * when the median lies in it.
 */
export function judgeClaim(claim: MeasuredClaim, { values, against }: Readings): Measurement {
  if ('between' in claim) {
    const sorted = sortedNumbers(values);
    const [from, to] = claim.between;
    const inside = (value: number): boolean => value >= from && value <= to;
    const median = quantileType7(sorted, 0.5);
    return {
      median,
      low: quantileType7(sorted, 0.05),
      high: quantileType7(sorted, 0.95),
      seeds: sorted.length,
      agree: sorted.filter(inside).length,
      holds: inside(median),
    };
  }
  const { pairs, median, low, high, ahead, behind } = comparePairs(values, against!, 1);
  const higher = claim.direction === 'higher';
  return { median, low, high, seeds: pairs, agree: higher ? ahead : behind, holds: higher ? low > 0 : high < 0 };
}

/**
 * Whether few seeds give the same verdict as all: every seed agrees with the claim, or none does. Five pairs hold only
 * when all five agree, and the median of five values is one of them.
 */
export function hasWideMargin({ seeds, agree }: Measurement): boolean {
  return seeds > 0 && (agree === 0 || agree === seeds);
}

function runSeed(runs: readonly Needed[], seed: string): ReadonlyMap<string, Result> {
  const worlds = new Map<string, KeptWorld>();
  const results = new Map<string, Result>();
  for (const run of runs) {
    const options = { seed, citizens: run.citizens };
    const from = worlds.get(run.setUp) ?? keepMonthZero(run.scenario, options);
    worlds.set(run.setUp, from);
    results.set(nameOf(run), simulate(run.scenario, { ...options, months: run.months, neighbourhoods: false, from }));
  }
  return results;
}

/** Simulated citizens of each run that a claim reads. */
export function citizensOf(owned: OwnedClaim): number {
  return ownRun(owned).citizens;
}

function ownRun({ preset, claim }: OwnedClaim): Needed {
  return neededRun(preset, claim.month);
}

function otherRun({ preset, claim }: OwnedClaim): Needed | null {
  if (!('comparedWith' in claim)) return null;
  return neededRun(claim.comparedWith, claim.month, neededRun(preset, claim.month).place);
}

function neededRun(preset: PresetName, months: number, place?: string): Needed {
  const input = { extends: preset, ...(place === undefined ? {} : { place }) };
  const resolved = resolveScenario(input, atlas);
  if (!resolved.ok) throw new Error(`${preset}: ${JSON.stringify(resolved.issues)}`);
  const { scenario, run } = resolved.value;
  return {
    preset,
    place: scenario.place.code,
    citizens: run.citizens,
    months,
    scenario,
    setUp: keyOfMonthZero(scenario, { seed: '', citizens: run.citizens }),
  };
}

function nameOf({ preset, place }: Needed): string {
  return `${preset} on ${place}`;
}
