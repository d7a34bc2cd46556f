export { exponential, logarithm } from './arithmetic/exponential.ts';
export { normalQuantile } from './arithmetic/normal.ts';
export { canonicalJson } from './arithmetic/canonicalJson.ts';
export type { Declaration, Grade, Nature } from './declare/define.ts';
export {
  COMMITMENT_LEVERS,
  CONTEXT_LEVERS,
  isLever,
  LEVER_NAMES,
  LEVERS,
  RECRUITMENT_LEVERS,
  TODAY_LEVERS,
  type Lever,
  type LeverName,
  type Levers,
} from './declare/levers.ts';
export { LEVER_SHARES } from './declare/leverShares.ts';
export { MECHANISM_NAMES, MECHANISMS, type Mechanism, type MechanismName } from './declare/mechanisms.ts';
export {
  countryParameters,
  COUNTRY_PROFILES,
  PARAMETER_GROUPS,
  PARAMETER_NAMES,
  PARAMETERS,
  type ParameterGroup,
  type ParameterName,
  type Parameters,
} from './declare/parameters.ts';
export {
  CIRCUMSTANCE_NAMES,
  CIRCUMSTANCES,
  type Change,
  type Circumstance,
  type CircumstanceName,
} from './declare/circumstances.ts';
export {
  CAUSES,
  LINKS,
  LOOP_NAMES,
  LOOP_STOCKS,
  LOOPS,
  type Cause,
  type CauseName,
  type Link,
  type Loop,
  type LoopName,
  type LoopStock,
} from './declare/loops.ts';
export { asCitation, cite, citeAll, type Citation } from './declare/cite.ts';
export { SOURCE_IDS, SOURCE_NAMES, type SourceId } from './declare/sourceNames.ts';
export { SOURCES } from './declare/sources.ts';
export { SOURCE_CONFLICTS, type SourceConflict } from './declare/sources/conflicts.ts';
export { SOURCE_TOPICS } from './declare/sources/topics.ts';
export type { EvidenceSource } from './declare/sources/evidenceSource.ts';
export {
  issueAt,
  issueText,
  nearestHint,
  nearestName,
  unplaced,
  type Checked,
  type Issue,
  type Unplaced,
} from './declare/issue.ts';
export { givenText, plainNumber, shortened } from './declare/givenText.ts';
export { PLACE_PHRASES } from './run/phrases.ts';
export { englishOf, isSaid, phrasesOf, type PhraseWords, type Said } from './declare/phrase.ts';
export { COUNTRIES, type Country, type Place } from './declare/place.ts';
export { CURRENCIES, type Currency } from './declare/currencies.ts';
export {
  citizensByNeighbourhood,
  fifthsByDeprivation,
  LEAST_FOR_FIFTHS,
  readsFifths,
} from './setup/createNeighbourhoods.ts';
export { AREA_METRIC_NAMES, METRIC_NAMES, METRICS, type MetricName } from './record/metrics.ts';
export { personState } from './record/frames.ts';
export { METRIC_GROUPS, type MetricGroup } from './record/metricGroups.ts';
export type { Metric } from './record/reading.ts';
export { smallestDifference, type SmallestDifference } from './record/smallestDifference.ts';
export type { DiaryEntry } from './world/diary.ts';
export { LEDGER_LINES, STOCKS, type LedgerRecord, type Stock } from './record/ledger.ts';
export type { DatedEvent, Frames, KeptWorld, Result, RunOptions } from './record/result.ts';
export type { LossBy, Mix, Scenario, Schedule, Shock } from './declare/scenario.ts';
export {
  AFTER_MONTH_ZERO,
  FIELD_ACTS,
  monthZeroEssence,
  placeHash,
  pointKey,
  replicateSeed,
  runKey,
  scenarioEssence,
} from './run/identity.ts';
export { apportion } from './setup/apportion.ts';
export { hashOf, sha256 } from './arithmetic/sha256.ts';
export {
  createRun,
  keyOfMonthZero,
  cutShort,
  startRun,
  startKeeping,
  defaultCitizens,
  judgesAreas,
  finish,
  keepMonthZero,
  memoryEstimate,
  FIXED_CITIZENS,
  THREAD_BYTES,
  placeNotes,
  restoreRun,
  saveRun,
  simulate,
  step,
  stepChanged,
  stepFrozen,
  stepHeard,
  type Run,
} from './run/simulate.ts';
export { PHASES, type Phase, type PhaseListener } from './world/phases.ts';
export { draw, momentOf, type Moment } from './random/draw.ts';
export type { Stream } from './random/stream.ts';
export { connectContacts } from './setup/connectContacts.ts';
export type { Contacts } from './world/citizens.ts';
export { MODEL_VERSION } from './run/modelVersion.ts';
