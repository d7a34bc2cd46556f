export { createAtlas, DEFAULT_PLACE, type Atlas } from './places/atlas.ts';
export { parseScenarioText } from './scenario/parseScenarioText.ts';
export { readPlaceCsv } from './places/placeCsv.ts';
export {
  AUTHORITY_KINDS,
  GROUPED_BY,
  NORWEGIAN_COUNTIES,
  placeGroup,
  type AuthorityKind,
  type PlaceGroup,
} from './places/placeGroup.ts';
export { placeIssues } from './places/placeIssues.ts';
export type { PackedCountry } from './places/packedPlaces.ts';
export type { Claim, Preset } from './presets/preset.ts';
export { PRESET_GROUPS, type PresetGroup } from './presets/presetGroups.ts';
export {
  PRESET_NAMES,
  PRESETS,
  type MeasuredClaim,
  type MeasuredPreset,
  type Measurement,
  type PresetName,
} from './presets/presets.ts';
export { hangingSign, type HangingSign } from './presets/hangingSign.ts';
export { readSettings } from './scenario/readSettings.ts';
export { scenarioField } from './scenario/layers.ts';
export { changedSettings, type ChangedSettings } from './scenario/changedSettings.ts';
export { resolveScenario, type Resolved, type ResolveOptions } from './scenario/resolveScenario.ts';
export type { LeversInput, RecruitmentInput, ScenarioInput } from './written/scenarioInput.ts';
export { scenarioJsonSchema } from './scenario/scenarioJsonSchema.ts';
export { LOSS_BY, SHOCK_KINDS, SHOCKS, type ShockField, type ShockKind } from './scenario/shocks.ts';
export { scheduleRange } from './scenario/scenarioIssues.ts';
export { SCENARIO_DEFAULTS, SCENARIO_LIMITS, USUAL_REPLICATES } from './scenario/scenarioLimits.ts';
export { parseSettings } from './scenario/settings.ts';
export { cellIssue } from './written/cellIssue.ts';
export { csvCell, csvText, type Cell } from './written/csvText.ts';
export { decodeText } from './written/decodeText.ts';
export { expectedNumber, fieldPath, groupedNumber, type Bounds } from './written/expectedText.ts';
export { namesAt } from './written/namesAt.ts';
export { isGroup, type Group } from './written/plainCopy.ts';
export { parseWritten } from './written/parseWritten.ts';
export { SCENARIO_PHRASES } from './written/phrases.ts';
export { issueOf, type Path, type Problem } from './written/problem.ts';
export { csvNumber, readCsv, type CsvTable } from './written/readCsv.ts';
export { readStructure, writtenNumberHint, type Structure, type Unfit } from './written/readStructure.ts';
export { numeralHint, readNumeral } from './written/numeral.ts';
export { scalarKind, textInFiles, type KindAt } from './written/scalarKind.ts';
export { scenarioKind } from './scenario/scenarioKind.ts';
export { citizensSchema, oneInSchema, seedSchema } from './scenario/scenarioSchema.ts';
export { yamlText } from './written/yamlText.ts';
export { nameSchema, numberSchema, textSchema } from './written/settingSchemas.ts';
