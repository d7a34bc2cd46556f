import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { resolveScenario, PRESET_NAMES, type PackedCountry, type ScenarioInput } from '#scenarios';
import { atlas } from '../scenarios/resolving.ts';
import { COUNTRIES, type Levers, type Parameters } from '#sim';
import { anyLevers } from '../arbitraries/anyLevers.ts';
import { anyParameters } from '../arbitraries/anyParameters.ts';
import { anyScenarioInput } from '../arbitraries/anyScenarioInput.ts';

/** A scenario as a person would write it, and in about half of them every lever and parameter moved beside. */
export interface DrawnScenario {
  readonly input: ScenarioInput;
  readonly all: { readonly levers: Levers; readonly parameters: Parameters } | null;
}

/** What every engine is given, as JSON: the places as they ship, and what to run on them. */
export interface EngineInput {
  readonly countries: readonly PackedCountry[];
  readonly drawn: readonly DrawnScenario[];
}

/** Measured and synthetic deprivation, one neighbourhood and many, every country. */
const PLACES = ['Mellomby', 'Preston', 'Wigan', 'Isles of Scilly', 'Bergen', 'Asker', 'Utsira', 'Aarhus', 'Stange'];

const SEED = 20;
const LIMITS = { months: 24, citizens: 600, spinUpMonths: 12 };

/** The same random scenarios at every call: over places, presets, mixes, levers, parameters, schedules, shocks and switches. */
export function drawScenarios(count: number): readonly DrawnScenario[] {
  const anyDrawn = fc
    .record({
      input: anyScenarioInput(LIMITS),
      preset: fc.option(fc.constantFrom(...PRESET_NAMES), { nil: undefined }),
      place: fc.constantFrom(...PLACES),
      all: fc.option(fc.record({ levers: anyLevers, parameters: anyParameters() }), { freq: 2 }),
    })
    .map(({ input, preset, place, all }): DrawnScenario => {
      const under = preset === undefined ? {} : { extends: preset };
      return { input: { ...under, ...input, place }, all };
    });
  // What a preset schedules may contradict what was drawn, and a place may have more neighbourhoods than citizens were drawn.
  const right: DrawnScenario[] = [];
  for (const drawn of fc.sample(anyDrawn, { seed: SEED, numRuns: 3 * count })) {
    if (right.length < count && resolveScenario(drawn.input, atlas).ok) right.push(drawn);
  }
  if (right.length < count) throw new Error(`${count} scenarios that are right expected, got ${right.length}`);
  return right;
}

/** The packed countries, each with only the places that scenarios are drawn on. */
export function drawnPlaces(): readonly PackedCountry[] {
  return COUNTRIES.map((country) => {
    const file = new URL(`../../scenarios/places/${country}.json`, import.meta.url);
    const packed = JSON.parse(readFileSync(file, 'utf8')) as PackedCountry;
    return { ...packed, places: packed.places.filter(({ name }) => PLACES.includes(name)) };
  });
}
