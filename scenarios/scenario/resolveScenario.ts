import {
  countryParameters,
  TODAY_LEVERS,
  type Checked,
  type Issue,
  type Levers,
  type Parameters,
  type Place,
  type Scenario,
  placeNotes,
  type Said,
} from '#sim';
import { layersUnder, scenarioField, type Presets, type WrittenLayer } from './layers.ts';
import { mergeLayers, type Merged, type Sourced } from './mergeLayers.ts';
import { placeIssues } from '../places/placeIssues.ts';
import { PRESETS } from '../presets/presets.ts';
import {
  citizensIssues,
  citizensOf,
  eventIssues,
  localShareIssues,
  mixIssues,
  normalised,
  recruitmentIssues,
  scheduleIssues,
} from './scenarioIssues.ts';
import { SCENARIO_DEFAULTS, SCENARIO_LIMITS } from './scenarioLimits.ts';
import type { ScenarioInput } from '../written/scenarioInput.ts';
import { scenarioSchemaFor } from './scenarioSchema.ts';
import { memoryWarnings, unreachedWarnings } from './scenarioWarnings.ts';
import type { Path } from '../written/problem.ts';
import { settingName } from './settings.ts';

/** A scenario ready to run: nothing is left to a default, and everything fits together. */
export interface Resolved {
  readonly scenario: Scenario;
  readonly run: { readonly seed: string; readonly months: number; readonly citizens: number };
  /** Own outcomes as written; `compileOutcomes` in research/analysis/ checks and compiles them. */
  readonly outcomes: Readonly<Record<string, string>>;
  /** What a reader should know before trusting the numbers. */
  readonly warnings: readonly string[];
  /** The warnings as data, for readers of other languages. */
  readonly notes: readonly Said[];
}

/** What lies under, over and beside a written scenario when it is resolved. */
export interface ResolveOptions {
  /** Key of the scenario in results; without it, the preset that is run unchanged, or the title. */
  readonly id?: string;
  /** How fields of the scenario are called in issues; `levers.clarity` unless told otherwise. */
  readonly nameOf?: (path: Path) => string;
  /** Scenarios under this one, the lowest first: the base and the fixed settings of an experiment. */
  readonly under?: readonly WrittenLayer[];
  /** Settings that lie over the scenario, such as those of the command line; their problems are named `--set clarity`. */
  readonly settings?: ScenarioInput;
  /** A place that was read from a file; wins over the names in the scenario. */
  readonly place?: Place;
  /** Presets that `extends` may name; default those that ship. */
  readonly presets?: Presets;
}

/** What finds places by name: an atlas. */
interface PlaceFinder {
  find(name: string): Checked<Place>;
}

/**
 * A written scenario made complete: defaults, then the country's profile, the presets under it, the scenario itself, and
 * the settings over it. Or every problem at once, each with the field as it was written, what was expected and what was
 * given.
 */
export function resolveScenario(input: unknown, atlas: PlaceFinder, options: ResolveOptions = {}): Checked<Resolved> {
  const { presets = PRESETS, under: lower = [], settings = {}, nameOf = scenarioField } = options;
  const schema = scenarioSchemaFor(presets);
  const under = layersUnder([...lower, { input, nameOf }], presets, schema);
  const over = layersUnder([{ input: settings, nameOf: settingName }], presets, schema);
  const merged = mergeLayers([...under.layers, ...over.layers]);
  const issues: Issue[] = [...under.issues, ...over.issues, ...merged.issues];

  const place = placeOf(merged, atlas, options.place);
  const country = merged.single.country?.value ?? (place.ok ? place.value.country : 'norway');
  const levers = { ...TODAY_LEVERS, ...valuesOf(merged.levers) } as Levers;
  const parameters = { ...countryParameters(country), ...valuesOf(merged.parameters) } as Parameters;
  const { mix, startMix } = merged.single;
  for (const shares of [mix, startMix]) if (shares !== undefined) issues.push(...mixIssues(shares));
  issues.push(
    ...recruitmentIssues(levers, merged),
    ...scheduleIssues(merged.schedules),
    ...localShareIssues(parameters, merged),
  );
  if (!place.ok) issues.push(...place.issues);
  else {
    issues.push(...citizensIssues(merged.single, place.value));
    issues.push(...eventIssues(merged.events, place.value));
  }
  if (!place.ok || issues.length > 0) return { ok: false, issues };

  const months = merged.single.months?.value ?? SCENARIO_LIMITS.months.default;
  const run = {
    seed: String(merged.single.seed?.value ?? SCENARIO_DEFAULTS.seed),
    months,
    citizens: citizensOf(merged.single, place.value),
  };
  const scenario: Scenario = {
    id: options.id ?? idOf(input, merged),
    title: merged.single.title?.value ?? options.id ?? 'Own scenario',
    place: place.value,
    country,
    startMix: normalised(startMix?.value ?? SCENARIO_DEFAULTS.mix),
    mix: normalised(mix?.value ?? SCENARIO_DEFAULTS.mix),
    rampMonths: merged.single.rampMonths?.value ?? SCENARIO_LIMITS.rampMonths.default,
    spinUpMonths: merged.single.spinUpMonths?.value ?? SCENARIO_LIMITS.spinUpMonths.default,
    levers,
    parameters,
    schedules: merged.schedules.map(({ value }) => value).sort((a, b) => a.from - b.from),
    events: merged.events.map(({ value }) => value),
    off: merged.off,
  };
  const notes = [
    ...merged.warnings,
    ...unreachedWarnings(merged, months),
    ...placeNotes(place.value, run.citizens),
    ...memoryWarnings(place.value, run.citizens, months),
  ];
  return {
    ok: true,
    value: { scenario, run, outcomes: merged.outcomes, warnings: notes.map(({ text }) => text), notes },
  };
}

function placeOf(merged: Merged, atlas: PlaceFinder, given: Place | undefined): Checked<Place> {
  if (given !== undefined) return { ok: true, value: given };
  const { value, field } = merged.single.place ?? { value: SCENARIO_DEFAULTS.place, field: 'place' };
  const found = atlas.find(value);
  return found.ok ? found : { ok: false, issues: placeIssues(found.issues, field) };
}

function valuesOf<Name extends string>(settings: ReadonlyMap<Name, Sourced<number>>): Partial<Record<Name, number>> {
  return Object.fromEntries([...settings].map(([name, { value }]) => [name, value])) as Partial<Record<Name, number>>;
}

/** The preset that is run as it is, or a key made from the title. */
function idOf(input: unknown, merged: Merged): string {
  const { extends: base, ...own } = input as ScenarioInput;
  if (typeof base === 'string' && Object.keys(own).length === 0) return base;
  const key = (merged.single.title?.value ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return key === '' ? 'own-scenario' : key;
}
