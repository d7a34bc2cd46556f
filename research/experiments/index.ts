export type { Column, ColumnType } from './factors/column.ts';
export type { Design } from './design/design.ts';
export { outcomeNames, SWEEP_FORMAT, type Base, type Experiment, type SweepFormat } from './file/experiment.ts';
export type { ExperimentFiles } from './written/experimentFiles.ts';
export type { DesignInput, ExperimentInput, RangeInput, RecordInput, UntilInput } from './written/experimentInput.ts';
export { EXPERIMENT_PHRASES } from './written/phrases.ts';
export { experimentJsonSchema } from './file/experimentJsonSchema.ts';
export { EXPERIMENT_LIMITS } from './written/experimentLimits.ts';
export { experimentKind } from './file/experimentKind.ts';
export { experimentSchema } from './file/experimentSchema.ts';
export type { Factor, FactorRange, FactorTarget, FactorValue } from './factors/factor.ts';
export { factorCells, factorColumns, valueText } from './factors/factorColumns.ts';
export { RECORDED_METRICS, type Recording } from './file/recording.ts';
export { fewestReplicates, mostReplicates, type Replicates } from './file/replicates.ts';
export { resolveExperiment, type ResolveExperimentOptions } from './file/resolveExperiment.ts';
export type { PlaceFinder } from './written/scenarioLayers.ts';
export { describePlan, effortText, rangeText } from './plan/describePlan.ts';
export { designPoints } from './plan/designPoints.ts';
export { valueFromUnits } from './design/valueFromUnits.ts';
export { estimateSweep, type EstimateOptions, type SweepEstimate } from './plan/estimateSweep.ts';
export { placeOfRun, type Plan } from './plan/plan.ts';
export { planExperiment } from './plan/planExperiment.ts';
export { OUTCOME_COLUMNS, RUN_COLUMNS, type StoredColumn } from './plan/tableColumns.ts';
export type { PointScenario } from './plan/pointScenario.ts';
export { runOrder } from './plan/runOrder.ts';
export {
  monthTime,
  sweepWork,
  type MonthTime,
  type SweepPace,
  type SweepWork,
  type TimedMonths,
} from './plan/sweepWork.ts';
export { worldsOf, type Worlds, type WorldSize } from './plan/worldsOf.ts';
export { beliefSettings, type BeliefSettings } from './bands/beliefSettings.ts';
export { fittedSettings, type FittedSetting, type FittedSettings } from './bands/fittedSettings.ts';
export { beliefsKind, readBeliefs } from './bands/readBeliefs.ts';
export { unmeasuredBeliefs } from './bands/unmeasuredBeliefs.ts';
export type { PosteriorFinder, PosteriorPoint, PosteriorSample } from './robust/posteriorSample.ts';
export { isRobustText, readRobust } from './robust/readRobust.ts';
export { CITIZENS_PER_NEIGHBOURHOOD, fewestCitizens } from './written/fewestCitizens.ts';
export { resolveRobust, type RobustStudy, type WorldsEssence } from './robust/resolveRobust.ts';
export { robustJsonSchema } from './robust/robustJsonSchema.ts';
export { robustKind } from './robust/robustKind.ts';
export { ROBUST_LIMITS } from './robust/robustLimits.ts';
export { robustQuestions, type ReadAs, type RobustOutcome, type RobustQuestions } from './robust/robustQuestions.ts';
export {
  robustFindings,
  type OutcomeInWorlds,
  type RobustFindings,
  type RobustParts,
  type StrategyInWorlds,
  type WorldBelief,
  type WorldData,
} from './robust/robustFindings.ts';
export { goodEnough, type GoodEnough, type Threshold } from './robust/goodEnough.ts';
export {
  robustWords,
  spokenCount,
  spokenParts,
  strategySentences,
  whyNothingIsTold,
  type RobustLabels,
  type RobustStory,
} from './robust/robustWords.ts';
export { readWorldRuns, type ReadWorlds, type WorldRun, type WorldRuns } from './robust/readWorldRuns.ts';
export { columnAt, countsInWorlds, keptWorlds, outcomeTables } from './robust/worldTables.ts';
export { candidateScenarios, movedLevers, type CandidateScenarios } from './search/candidateScenarios.ts';
export { resolveSearch } from './search/resolveSearch.ts';
export type { CandidateValues, Goal, Limit, Search, SearchEffort, SearchMoment, SearchWorld } from './search/search.ts';
export { searchJsonSchema } from './search/searchJsonSchema.ts';
export { searchKind } from './search/searchKind.ts';
export { SEARCH_LIMITS } from './search/searchLimits.ts';
export type { SearchInput } from './search/searchSchema.ts';
