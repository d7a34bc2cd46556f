export { createAtlas, DEFAULT_PLACE, type Atlas } from './atlas.ts';
export { expectedNumber, fieldPath, givenText, groupedNumber, plainNumber, type Bounds } from './expectedText.ts';
export { parseScenarioText } from './parseScenarioText.ts';
export { readPlaceCsv } from './placeCsv.ts';
export { separatorOf, splitCsv, type CsvProblem, type CsvRow } from './places/splitCsv.ts';
export type { PackedCountry } from './places/packedPlaces.ts';
export type { Claim, Preset } from './preset.ts';
export {
  PRESET_NAMES,
  PRESETS,
  type MeasuredClaim,
  type MeasuredPreset,
  type Measurement,
  type PresetName,
} from './presets/presets.ts';
export { hangingSign, type HangingSign } from './presets/hangingSign.ts';
export { resolveScenario, type Resolved, type ResolveOptions } from './resolveScenario.ts';
export type { LeversInput, RecruitmentInput, ScenarioInput } from './scenarioInput.ts';
export { scenarioJsonSchema } from './scenarioJsonSchema.ts';
export { LOSS_BY, SHOCK_KINDS, SHOCKS, type ShockField, type ShockKind } from './shocks.ts';
export { SCENARIO_DEFAULTS, SCENARIO_LIMITS, USUAL_REPLICATES } from './scenarioLimits.ts';
export { parseSettings } from './settings.ts';
