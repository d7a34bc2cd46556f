import type { Checked, Issue, Place } from '#sim';
import {
  PRESET_NAMES,
  PRESETS,
  resolveScenario,
  SCENARIO_LIMITS,
  type Preset,
  type Resolved,
  type ScenarioInput,
} from '#scenarios';

/** A base of the experiment as it was written. */
export interface WrittenBase {
  readonly name: string;
  /** Where it stands: `base`, or `bases.NAME`. */
  readonly field: string;
  readonly input: ScenarioInput;
}

/** What finds places by name: an atlas, or what is left of one. */
export interface PlaceFinder {
  find(name: string): Checked<Place>;
}

/** Scenarios of an experiment: a base, the fixed settings over it, and over both what the factors say. */
export interface ScenarioLayers {
  /** The complete scenario, or every problem with the field as it was written in the experiment. */
  resolve(base: number, patch: ScenarioInput): Checked<Resolved>;
}

const PREFIX = 'experiment ';

/** Bases and settings become presets, so that scenarios are laid over each other, and told apart in issues, as ever. */
export function scenarioLayers(bases: readonly WrittenBase[], set: ScenarioInput, finder: PlaceFinder): ScenarioLayers {
  const layer = (id: string, scenario: ScenarioInput): readonly [string, Preset] => [
    PREFIX + id,
    { id: PREFIX + id, title: scenario.title ?? id, standsFor: '', question: '', scenario, sources: [], claims: [] },
  ];
  const presets = {
    ...PRESETS,
    ...Object.fromEntries([...bases.map(({ field, input }) => layer(field, input)), layer('set', set)]),
  };
  return {
    resolve(index, patch) {
      const base = bases[index];
      if (base === undefined) throw new RangeError(`base: expected 0 to ${bases.length - 1}, got ${index}`);
      const written = { extends: [PREFIX + base.field, `${PREFIX}set`], title: titleOf(base), ...patch };
      const resolved = resolveScenario(written, finder, { id: base.name, presets });
      return resolved.ok ? resolved : { ok: false, issues: resolved.issues.map(inExperiment) };
    },
  };
}

/** `preset experiment bases.today: levers.clarity` is `bases.today.levers.clarity`; months of `set` stand at the top. */
function inExperiment(issue: Issue): Issue {
  const { hint, ...rest } = issue;
  const clean = hint?.replace(/(, )?experiment (base|bases\.[\w-]+|set)(?=,|$)/g, '');
  const field = issue.field.replace(
    /^preset experiment (base|bases\.[\w-]+|set): (.*)$/s,
    (_whole, layer: string, path: string) =>
      layer === 'set' && /^(months|citizens)$/.test(path) ? path : `${layer}${path.startsWith('[') ? '' : '.'}${path}`,
  );
  return clean === undefined || clean.trim() === '' ? { ...rest, field } : { ...rest, field, hint: clean };
}

/** What a base is called: by itself, or by the last preset it extends. */
function titleOf({ name, input: { title, extends: presets } }: WrittenBase): string {
  if (typeof title === 'string' && title.length <= SCENARIO_LIMITS.titleLength) return title;
  const last = (Array.isArray(presets) ? presets : [presets]).at(-1) as unknown;
  const preset = PRESET_NAMES.find((known) => known === last);
  return preset === undefined ? name : PRESETS[preset].title;
}
