import { beforeMonthZero, type Place, type Scenario } from '#sim';
import { hashOf } from '../store/manifest.ts';

/** A scenario without what only people read, its place as a hash. */
export type ScenarioEssence = Omit<Scenario, 'id' | 'title' | 'place'> & { readonly place: string };

/** A scenario without names and titles, its place as a hash: equal essences give equal runs under equal seeds. */
export function scenarioEssence({ id: _id, title: _title, place, off, ...rest }: Scenario): ScenarioEssence {
  return { ...rest, place: placeHash(place), off: off.toSorted() };
}

/** What of a scenario decides the world at month 0: runs that share it, seed and citizens may share that world. */
export function monthZeroEssence(scenario: Scenario): Readonly<Record<string, unknown>> {
  return { place: placeHash(scenario.place), ...beforeMonthZero(scenario) };
}

/** A place has thousands of numbers and is the same at nearly every point. */
const hashes = new WeakMap<Place, string>();

/** SHA-256 over a place's numbers; its names and its source do not count. */
export function placeHash(place: Place): string {
  const known = hashes.get(place);
  if (known !== undefined) return known;
  const { name: _name, names: _names, source: _source, ...numbers } = place;
  const hash = hashOf(numbers);
  hashes.set(place, hash);
  return hash;
}
