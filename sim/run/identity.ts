import { canonicalJson } from '../arithmetic/canonicalJson.ts';
import { hashOf, sha256 } from '../arithmetic/sha256.ts';
import { LEVER_NAMES } from '../declare/levers.ts';
import { PARAMETER_NAMES } from '../declare/parameters.ts';
import type { Place } from '../declare/place.ts';
import { offBeforeMonthZero, type Scenario } from '../declare/scenario.ts';

/*
 * What runs, worlds at month 0 and places are called. Whoever stores, shares or finds a run again asks here and nowhere else:
 * two notions of "the same run" would sooner or later disagree.
 */

/**
 * When each field of a scenario acts: *before* month 0, so that it decides the world there; *after*, which may differ between runs
 * that share a world; or *title*, for people alone. Two fields are both: `parameters` but for `AFTER_MONTH_ZERO`, and `off`, which
 * acts before month 0 where `offInSpinUp` says so.
 */
export const FIELD_ACTS: Readonly<Record<keyof Scenario, 'before' | 'after' | 'title'>> = {
  id: 'title',
  title: 'title',
  place: 'before',
  country: 'before',
  startMix: 'before',
  spinUpMonths: 'before',
  parameters: 'before',
  mix: 'after',
  rampMonths: 'after',
  levers: 'after',
  schedules: 'after',
  events: 'after',
  off: 'after',
};

/** Parameters that act from month 0 on only, at a value that stands for all: worlds may be shared whatever they are. */
export const AFTER_MONTH_ZERO = { trustShift: 0, preventableShare: 0 } as const;

/** The seed of a replicate: a hash of the master seed and the replicate's number, the same at every design point. */
export function replicateSeed(masterSeed: string, replicate: number): string {
  return sha256(`${masterSeed}/replicate ${replicate}`).slice(0, 16);
}

/** Everything that determines the world at month 0, as one hash: runs with the same key may share that world. */
export function monthZeroKey(modelVersion: number, scenario: Scenario, seed: string, citizens: number): string {
  const place = placeNumbers(scenario.place);
  return hashOf({ modelVersion, place, ...beforeMonthZero(scenario), seed, citizens });
}

/** What of a scenario, its place as a hash, decides the world at month 0: runs that share it, seed and citizens may share that world. */
export function monthZeroEssence(scenario: Scenario): Readonly<Record<string, unknown>> {
  return { place: placeHash(scenario.place), ...beforeMonthZero(scenario) };
}

function beforeMonthZero(scenario: Scenario) {
  const { country, startMix, spinUpMonths, parameters } = scenario;
  const off = inOrder(offBeforeMonthZero(scenario));
  const before = { country, startMix, spinUpMonths, parameters: { ...parameters, ...AFTER_MONTH_ZERO } };
  return off.length === 0 ? before : { ...before, off };
}

/** A scenario without what only people read, its place as a hash. */
export type ScenarioEssence = Omit<Scenario, 'id' | 'title' | 'place'> & { readonly place: string };

/** A scenario without names and titles, its place as a hash: equal essences give equal runs under equal seeds. */
export function scenarioEssence({ id: _id, title: _title, place, off, ...rest }: Scenario): ScenarioEssence {
  return { ...rest, place: placeHash(place), off: inOrder(off) };
}

/** The same with the place's numbers themselves: what a fingerprint covers. */
export function scenarioNumbers({
  id: _id,
  title: _title,
  place,
  off,
  ...rest
}: Scenario): Readonly<Record<string, unknown>> {
  return { ...rest, place: placeNumbers(place), off: inOrder(off) };
}

/** A place has thousands of numbers and is the same at nearly every point. */
const hashes = new WeakMap<Place, string>();

/** SHA-256 over a place's numbers; its names and its source do not count. */
export function placeHash(place: Place): string {
  const known = hashes.get(place);
  if (known !== undefined) return known;
  const hash = hashOf(placeNumbers(place));
  hashes.set(place, hash);
  return hash;
}

function placeNumbers({
  name: _name,
  names: _names,
  source: _source,
  ...numbers
}: Place): Readonly<Record<string, unknown>> {
  return numbers;
}

/** By code units, whatever the machine's language: what is switched off is the same in whatever order it is named. */
function inOrder<Name extends string>(names: readonly Name[]): readonly Name[] {
  return names.slice().sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** What determines a run besides its seed. */
export interface RunEssence {
  readonly modelVersion: number;
  readonly scenario: Scenario;
  readonly months: number;
  readonly citizens: number;
  /** A rule by which a run ends early, as plain data; null for none. */
  readonly stop: Readonly<Record<string, unknown>> | null;
}

const LEVERS = inOrder(LEVER_NAMES);
const PARAMETERS = inOrder(PARAMETER_NAMES);
const NAMES = sha256([...LEVERS, ...PARAMETERS].join());

/**
 * Everything that determines a run except its seed, as a hash. Levers and parameters go in as numbers in the order of their
 * names: their canonical JSON would take over a millisecond for each point (2026-11-22, Node 20.20), a twentieth of a short run.
 */
export function pointKey({ modelVersion, scenario, months, citizens, stop }: RunEssence): string {
  const { levers, parameters, ...rest } = scenarioEssence(scenario);
  const frame = canonicalJson({ modelVersion, ...rest, months, citizens, stop });
  return sha256(
    `${NAMES}\n${LEVERS.map((name) => levers[name]).join()}\n${PARAMETERS.map((name) => parameters[name]).join()}\n${frame}`,
  );
}

/** A run's key: 16 hex digits, so that among ten million runs two share one by chance about once in 400,000 sweeps. */
export function runKey(point: string, seed: string): string {
  return sha256(`${point}/seed ${seed}`).slice(0, 16);
}
