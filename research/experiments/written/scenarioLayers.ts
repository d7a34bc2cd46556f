import type { Checked, Country, Place } from '#sim';
import {
  fieldPath,
  PRESET_NAMES,
  PRESETS,
  resolveScenario,
  SCENARIO_LIMITS,
  type Path,
  type Resolved,
  type ScenarioInput,
} from '#scenarios';
import { LENGTH_AND_SIZE } from './lengthAndSize.ts';

/** A base of the experiment as it was written. */
export interface WrittenBase {
  readonly name: string;
  /** Where it stands: under `base`, or `bases` and its name. */
  readonly path: Path;
  readonly input: ScenarioInput;
}

/** What finds places by name: an atlas, or what is left of one. */
export interface PlaceFinder {
  find(name: string): Checked<Place>;
  /** The municipalities of a country that ship, by name; none where it knows only some places. */
  placesIn?(country: Country): readonly string[];
}

/** Scenarios of an experiment: a base, the fixed settings over it, and over both what the factors say. */
export interface ScenarioLayers {
  /** The complete scenario, or every problem with the field as it was written in the experiment. */
  resolve(base: number, patch: ScenarioInput): Checked<Resolved>;
}

/** Scenarios are laid over each other as ever; issues name fields as they stand in the experiment. */
export function scenarioLayers(bases: readonly WrittenBase[], set: ScenarioInput, finder: PlaceFinder): ScenarioLayers {
  return {
    resolve(index, patch) {
      const base = bases[index];
      if (base === undefined) throw new RangeError(`base: expected 0 to ${bases.length - 1}, got ${index}`);
      const under = [
        { input: base.input, nameOf: (path: Path) => fieldPath([...base.path, ...path]) },
        { input: set, nameOf: settingField },
      ];
      return resolveScenario({ title: titleOf(base), ...patch }, finder, { id: base.name, under });
    },
  };
}

/** Settings stand under `set`, the length and size of the runs at the top. */
function settingField(path: Path): string {
  return fieldPath((LENGTH_AND_SIZE as readonly unknown[]).includes(path[0]) ? path : ['set', ...path]);
}

/** What a base is called: by itself, or by the last preset it extends. */
function titleOf({ name, input: { title, extends: presets } }: WrittenBase): string {
  if (typeof title === 'string' && title.length <= SCENARIO_LIMITS.titleLength) return title;
  const last = (Array.isArray(presets) ? presets : [presets]).at(-1) as unknown;
  const preset = PRESET_NAMES.find((known) => known === last);
  return preset === undefined ? name : PRESETS[preset].title;
}
