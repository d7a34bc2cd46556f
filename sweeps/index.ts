export { openExperiment, readExperimentFile } from './experiment/readExperimentFile.ts';
export { outcomeNames, type Base, type Experiment } from './experiment/experiment.ts';
export { experimentFiles, type ExperimentFiles } from './experiment/experimentFiles.ts';
export type {
  DesignInput,
  ExperimentInput,
  RangeInput,
  RecordInput,
  UntilInput,
} from './experiment/experimentInput.ts';
export { experimentJsonSchema } from './experiment/experimentJsonSchema.ts';
export { EXPERIMENT_LIMITS } from './experiment/experimentLimits.ts';
export { experimentSchema } from './experiment/experimentSchema.ts';
export type { Design } from './experiment/design.ts';
export type { Factor, FactorRange, FactorTarget, FactorValue } from './experiment/factor.ts';
export { factorCells, factorColumns, valueText } from './experiment/factorColumns.ts';
export { RECORDED_METRICS, type Recording } from './experiment/recording.ts';
export { mostReplicates, type Replicates } from './experiment/replicates.ts';
export { resolveExperiment, type ResolveExperimentOptions } from './experiment/resolveExperiment.ts';
export { describePlan, rangeText } from './plan/describePlan.ts';
export { valueFromUnits } from './plan/designPoints.ts';
export { estimateSweep, type EstimateOptions, type SweepEstimate } from './plan/estimateSweep.ts';
export { placeOfRun, type Plan } from './plan/plan.ts';
export { planExperiment } from './plan/planExperiment.ts';
export type { PointScenario } from './plan/pointScenario.ts';
export { runOrder } from './plan/runOrder.ts';
export type { Column, ColumnType } from './store/columns.ts';
export type { Finished, OutcomeRow, RunRow } from './store/finished.ts';
export { finishShard, type FinishedShard } from './store/finishShard.ts';
export { openJournal, type Journal, type JournalOptions } from './store/journal.ts';
export type { Failure } from './store/journalIndex.ts';
export type { FileRecord, Manifest, MergeRecord, NewManifest } from './store/manifest.ts';
export type { MixedKind } from './store/gatherStores.ts';
export { mergeStores, type MergeOptions, type MergeReport } from './store/mergeStores.ts';
export { readOutcomes, readRuns, type OutcomeTable, type OutcomesAsked, type RunTable } from './store/readTables.ts';
export { readShard, type ShardReading } from './store/readShard.ts';
export { runRanges } from './store/runRanges.ts';
export { lockShard, unlockShard, type LockOptions, type ShardLock } from './store/shardLock.ts';
export { createStore, openStore, recordRuns, type Store } from './store/store.ts';
export { shardOf } from './store/storePaths.ts';
export { measureRun } from './run/measureRun.ts';
export { openSweepPool } from './run/openSweepPool.ts';
export { planStore, type Circumstances } from './run/planStore.ts';
export { MUNICIPALITY } from './run/readResult.ts';
export { runShard, type RunShardOptions, type ShardEnd, type SweepProgress } from './run/runShard.ts';
export type { RunReadings, SweepJob } from './run/sweepJob.ts';
export { thisCircumstances } from './run/thisCircumstances.ts';
export { sweep, type SweepEnd, type SweepOptions } from './run/sweep.ts';
export { analyseResults, analyseSweep } from './analyse/analyseSweep.ts';
export type { AnalysisRequest } from './analyse/analysisRequest.ts';
export type { AnalysisResult, ResultCell, ResultColumn, ResultTable } from './analyse/analysisResult.ts';
export { openResults, type SweepResults } from './analyse/openResults.ts';
export type { Picture } from './analyse/picture.ts';
export { methodsFor, requestIssues } from './analyse/readRequest.ts';
export { shownNumber, shownRows } from './analyse/shownNumber.ts';
export { analysisPage } from './report/analysisPage.ts';
export { drawPicture } from './report/drawPicture.ts';
export { element, type Markup } from './report/markup.ts';
export { reportPage, tableMarkup, type ReportContent, type ReportSection } from './report/reportPage.ts';
export { sweepReport, type ReportOptions } from './report/sweepReport.ts';
