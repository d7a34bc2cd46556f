export { openExperiment, readExperimentFile, readStudyFile } from './disk/readExperimentFile.ts';
export { countryPosteriors, posteriorFiles } from './disk/posteriorFiles.ts';
export { experimentFiles } from './disk/experimentFiles.ts';
export { keptFiles, type NamedFile } from './disk/keptFiles.ts';
export type { Finished, OutcomeRow, RunRow } from './journal/finished.ts';
export { damagedFiles } from './merge/damagedFiles.ts';
export { finishShard, type FinishedShard } from './merge/finishShard.ts';
export { openJournal, type Journal, type JournalOptions } from './journal/journal.ts';
export { openKeyedLog, type KeyedLog } from './journal/keyedLog.ts';
export type { Failure } from './journal/journalIndex.ts';
export type { FileRecord, Manifest, MergeRecord, NewManifest } from './disk/manifest.ts';
export type { MixedKind } from './merge/gatherStores.ts';
export { mergeStores, type MergeOptions, type MergeReport } from './merge/mergeStores.ts';
export { readOutcomes, readRuns, type OutcomeTable, type OutcomesAsked, type RunTable } from './tables/readTables.ts';
export { readShard, type ShardReading } from './merge/readShard.ts';
export { runRanges } from './disk/runRanges.ts';
export { freeLock, lockShard, takeLock, type Lock, type LockOptions, type ScheduledTask } from './disk/lock.ts';
export { createStore, foreignIssue, openStore, recordRuns, type Store } from './disk/store.ts';
export { ownFiles, resultsAround } from './disk/ownFiles.ts';
export {
  kindOf,
  refusalOf,
  targetOf,
  tryToWrite,
  writeWholeFile,
  writeWholeFiles,
  type OutputFile,
} from './disk/wholeFile.ts';
export { shardOf } from './disk/storePaths.ts';
export { keepPilot, makePilot, shardsOfMinutes, type Pilot, type PilotClocks } from './run/pilot.ts';
export { planStore, type Circumstances } from './run/planStore.ts';
export { MUNICIPALITY } from './disk/municipality.ts';
export { runShard, type RunShardOptions, type ShardEnd, type SweepProgress } from './run/runShard.ts';
export type { RunReadings, SweepJob, SweepPool } from './run/sweepJob.ts';
export { openSweepPool, sweepJobs } from './run/sweepJobs.ts';
export { thisCircumstances } from './run/thisCircumstances.ts';
export { sweep, type SweepEnd, type SweepOptions } from './run/sweep.ts';
export { analyseResults, analyseSweep } from './findings/analyseSweep.ts';
export type { AnalysisRequest } from './findings/analysisRequest.ts';
export type { AnalysisResult, ResultCell, ResultColumn, ResultTable } from './findings/analysisResult.ts';
export { nationTable } from './findings/places/nationTable.ts';
export { openResults, type SweepResults } from './findings/openResults.ts';
export { methodsFor, requestIssues } from './findings/readRequest.ts';
export { shownRows } from './findings/shownRows.ts';
export { analysisPage } from './report/analysisPage.ts';
export { reportPage, tableMarkup, type ReportContent, type ReportSection } from './report/reportPage.ts';
export { sweepReport, type ReportOptions } from './report/sweepReport.ts';
export { analyseWorlds, type WorldRequest } from './worlds/analyseWorlds.ts';
export { openWorlds, type OpenWorlds } from './worlds/openWorlds.ts';
export { WORLD_METHODS, type WorldMethod } from './findings/worldMethods.ts';
export { frontCsv } from './search/frontCsv.ts';
export { openSearch } from './search/openSearch.ts';
export { readFront, searchStatus } from './search/readFront.ts';
export {
  runSearch,
  SEARCH_FILES,
  type RunSearchEnd,
  type RunSearchOptions,
  type SearchProgress,
} from './search/runSearch.ts';
export { beats, estimateOf, figuresOf, judgedOf, keepsLimits, type Estimate, type Figures } from './search/figures.ts';
export type { FrontFigure, FrontLever, FrontPoint, SearchFront } from './search/searchFront.ts';
