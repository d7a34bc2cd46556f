export type { Check } from './judge/check.ts';
export { judgePattern, type JudgedCheck, type Judgement, type Samples, type Verdict } from './judge/judgePattern.ts';
export type { Arm, FinishedRun, Pattern, Reading, Tag } from './pattern.ts';
export { PATTERN_IDS, PATTERNS } from './patterns/patterns.ts';
export { PLACES } from './run/planRuns.ts';
export { runPatterns, type RunPatternsOptions } from './run/runPatterns.ts';
export {
  decidingCheck,
  fingerprintOf,
  type FailedRun,
  type Scoreboard,
  type ScoreRow,
} from './scoreboard/scoreboard.ts';
export {
  calibrate,
  type CalibrateOptions,
  type CalibrationEnd,
  type CalibrationProgress,
} from './calibrate/calibrate.ts';
export type { Calibration, CalibrationArm, Coefficient, Target } from './calibrate/calibration.ts';
export { calibrationReport } from './calibrate/calibrationReport.ts';
export type { CalibrationResult, CoefficientPosterior, Coverage } from './calibrate/calibrationResult.ts';
export { readTargetsFile } from './calibrate/readTargetsFile.ts';
export { resolveTargets } from './calibrate/resolveTargets.ts';
export { openSimulationLog, type SimulationLog } from './calibrate/simulationLog.ts';
export { readTarget, type TargetReading } from './calibrate/targetReading.ts';
export { countVerdicts, type VerdictCount } from './scoreboard/countVerdicts.ts';
export { scoreboardHtml } from './scoreboard/scoreboardHtml.ts';
export { scoreNumber, withInterval } from './scoreboard/scoreNumber.ts';
export {
  fragileRows,
  runRobustness,
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
export { caseDocuments, type CaseDocumentsOptions } from './cases/caseDocuments.ts';
