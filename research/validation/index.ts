export type { Check } from './judge/check.ts';
export { judgeAcross } from './judge/judgeAcross.ts';
export type { JudgedCheck, Samples } from './judge/judgeCheck.ts';
export { judgeChecks, judgePattern, type Judgement } from './judge/judgePattern.ts';
export { shareInterval } from './judge/shareInterval.ts';
export {
  VERDICTS,
  verdictOfAll,
  verdictOfCount,
  verdictOfInterval,
  verdictOfResamples,
  type Verdict,
} from './judge/verdict.ts';
export {
  LEDGER_PATTERNS,
  ledgerEntry,
  STATED_BEYOND_PATTERNS,
  type LedgerEntry,
  type RuleStates,
} from './ledger/ledger.ts';
export {
  inCountries,
  type AcrossCheck,
  type Arm,
  type DeclaredReading,
  type FinishedRun,
  type Pattern,
  type Reading,
  type Tag,
} from './pattern.ts';
export { PATTERN_IDS, PATTERNS } from './patterns/patterns.ts';
export { keptFiles, openKeptReadings, type KeptReadings } from './run/keptReadings.ts';
export { PLACES } from './run/planRuns.ts';
export { runPatterns, type RunPatternsOptions } from './run/runPatterns.ts';
export { createScoreboard, fingerprintOf, type FailedRun, type Scoreboard } from './scoreboard/scoreboard.ts';
export {
  ACROSS,
  decidingCheck,
  declaredVerdict,
  type DeclaredJudgement,
  type ScoreRow,
} from './scoreboard/scoreRow.ts';
export {
  calibrate,
  CALIBRATION_FILES,
  type CalibrateOptions,
  type CalibrationEnd,
  type CalibrationProgress,
} from './calibrate/calibrate.ts';
export type { Calibration, CalibrationArm, Coefficient, Target } from './calibrate/calibration.ts';
export { calibrationReport } from './calibrate/calibrationReport.ts';
export type { CalibrationResult, CoefficientPosterior, Coverage } from './calibrate/calibrationResult.ts';
export { readTargetsFile } from './calibrate/readTargetsFile.ts';
export { resolveTargets } from './calibrate/resolveTargets.ts';
export { readTarget, type TargetReading } from './calibrate/targetReading.ts';
export { metricPatterns, metricsRead, type MetricPattern } from './scoreboard/metricPatterns.ts';
export { countVerdicts, twoReadings, type VerdictCount } from './scoreboard/countVerdicts.ts';
export { STANDINGS, standingOf, type Standing } from './scoreboard/standing.ts';
export { summaryOf, summarySentences, type PredictionRow, type ScoreSummary } from './scoreboard/summary.ts';
export { scoreboardHtml } from './scoreboard/scoreboardHtml.ts';
export { withInterval } from './scoreboard/withInterval.ts';
export {
  fragileRows,
  runRobustness,
  waveringRows,
  type Robustness,
  type RobustnessRow,
  type RunRobustnessOptions,
} from './robustness/runRobustness.ts';
export { ROBUSTNESS_SETTINGS, type RobustnessSetting } from './robustness/settings.ts';
export {
  runScoreSensitivity,
  type RunScoreSensitivityOptions,
  type ScoreSensitivity,
  type SensitivityRow,
} from './sensitivity/runScoreSensitivity.ts';
export { factorValues, SCORE_FACTORS } from './sensitivity/scoreFactors.ts';
export { sensitivityPicture } from './sensitivity/sensitivityPicture.ts';
export { sensitivityShares, type FactorShare } from './sensitivity/sensitivityShares.ts';
export { caseDocumentPaths, caseDocuments, type CaseDocumentsOptions } from './cases/caseDocuments.ts';
