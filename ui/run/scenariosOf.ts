import { COUNTRIES, type Checked, type Issue, type Place, type Said, type Scenario } from '#sim';
import { createAtlas, readPlaceCsv, resolveScenario, type Atlas, type PackedCountry } from '#scenarios';
import type { AppState, OwnPlace } from '../state/appState.ts';
import { readAsset } from './readAsset.ts';
import { inputOf } from './scenarioInput.ts';

/** A strategy ready to run. */
export interface ReadyStrategy {
  readonly title: string;
  readonly scenario: Scenario;
  readonly citizens: number;
  readonly warnings: readonly Said[];
}

export type Ready =
  | { readonly ok: true; readonly strategies: readonly ReadyStrategy[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The built-in places, fetched from beside the page. */
export async function fetchAtlas(base: string): Promise<Atlas> {
  const countries = await Promise.all(
    COUNTRIES.map((country) =>
      readAsset(base, `places/${country}.json`).then((answer) => answer.json() as Promise<PackedCountry>),
    ),
  );
  return createAtlas(countries);
}

/** Resolves every strategy of the state in its place, with all problems at once. */
export function scenariosOf(state: AppState, atlas: Atlas): Ready {
  const own = state.ownPlace === null ? null : readOwnPlace(state.ownPlace);
  if (own !== null && !own.ok) return { ok: false, issues: own.issues };
  const options: { readonly place?: Place } = own === null ? {} : { place: own.value };
  const resolved = state.strategies.map((strategy) => {
    const input = inputOf(state, strategy);
    const key = JSON.stringify(input);
    const known = lastResolved.find((one) => one.key === key && one.place === options.place);
    return known ?? { key, place: options.place, ready: readyStrategy(resolveScenario(input, atlas, options)) };
  });
  lastResolved = [...new Set([...resolved, ...lastResolved])].slice(0, MOST_RESOLVED);
  const issues = resolved.flatMap(({ ready }) => (ready.ok ? [] : ready.issues));
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, strategies: resolved.flatMap(({ ready }) => (ready.ok ? [ready.value] : [])) };
}

/** A few states: the one that is shown, the same at another size, what was taken back. */
const MOST_RESOLVED = 12;

/** Strategies of the last states: those that a lever does not touch stay the same objects, with all that is kept about them. */
let lastResolved: readonly {
  readonly key: string;
  readonly place: Place | undefined;
  readonly ready: Checked<ReadyStrategy>;
}[] = [];

function readyStrategy(resolved: ReturnType<typeof resolveScenario>): Checked<ReadyStrategy> {
  if (!resolved.ok) return resolved;
  const { scenario, run, notes: warnings } = resolved.value;
  return { ok: true, value: { title: scenario.title, scenario, citizens: run.citizens, warnings } };
}

/** The last own place that was read: reading 1,000 rows takes longer than moving a lever may. */
let lastRead: { readonly own: OwnPlace; readonly place: Checked<Place> } | undefined;

function readOwnPlace(own: OwnPlace): Checked<Place> {
  if (lastRead?.own.csv === own.csv && lastRead.own.file === own.file) return lastRead.place;
  lastRead = { own, place: readPlaceCsv(own.csv, own.file) };
  return lastRead.place;
}
